import ShellRuntime
import ShellValues

/// All that help says of one command, from its declaration and its comments.
struct HelpTopic {
    let name: String
    let category: String
    let spec: CommandSpec
    let hasCommon: Bool
    let comment: CommentHelp?

    init?(_ entry: CommandEntry, _ engine: Engine) {
        guard let (spec, hasCommon) = entry.declaration(engine) else { return nil }
        self.spec = spec
        self.hasCommon = hasCommon
        switch entry.object {
        case let function as FunctionInfo:
            name = function.name
            category = "Function"
            comment = CommentHelp(function)
        default:
            name = spec.name
            category = "Cmdlet"
            comment = nil
        }
    }

    var synopsis: String {
        let text = comment.map { $0.text("synopsis") } ?? spec.synopsis
        return text.isEmpty ? "\n" + syntax.joined(separator: "\n\n") + "\n" : text
    }

    var hasSynopsis: Bool { !(comment.map { $0.text("synopsis") } ?? spec.synopsis).isEmpty }
    var description: String { comment.map { $0.text("description") } ?? spec.description }
    var notes: String { comment.map { $0.text("notes") } ?? spec.notes }
    var examples: [CommandExample] { comment?.examples ?? spec.examples }
    var links: [String] { comment.map { $0.texts("link").flatMap { $0.split(separator: "\n").map(String.init) } } ?? spec.relatedLinks }
    var inputs: [String] { comment?.texts("inputs") ?? [] }
    var outputs: [String] { comment.map { $0.texts("outputs") } ?? spec.outputTypes }

    var syntax: [String] {
        let named = spec.name.isEmpty ? name : spec.name
        return spec.setNames.map { set in
            let line = CommandSyntax.line(spec, set: set, common: hasCommon)
            return line.hasPrefix(named) ? line : name + " " + line
        }
    }

    func parameterText(_ parameter: ParameterSpec) -> String {
        let text = comment?.parameter(parameter.name) ?? ""
        if !text.isEmpty { return text }
        return parameter.help.isEmpty ? parameter.places.first?.helpMessage ?? "" : parameter.help
    }

    /// The facts of a parameter as `Get-Help -Parameter` gives them.
    func parameterObject(_ parameter: ParameterSpec) -> Value {
        let place = parameter.places.first
        let text = parameterText(parameter)
        let type = HelpTopic.typeName(parameter.type)
        var pairs: [(String, Value)] = []
        if !text.isEmpty { pairs.append(("description", .array([.object(CustomObject([("Text", .string(text))]))]))) }
        pairs.append(("type", .object(CustomObject([("name", .string(type))]))))
        pairs.append(("defaultValue", .string(parameter.defaultText ?? "")))
        pairs.append(("parameterValue", .string(type)))
        pairs.append(("name", .string(parameter.name)))
        pairs.append(("required", .string(place?.isMandatory ?? false ? "true" : "false")))
        pairs.append(("globbing", .string(parameter.acceptsWildcards ? "true" : "false")))
        pairs.append(("pipelineInput", .string(HelpTopic.pipelineText(parameter))))
        pairs.append(("position", .string(place?.position.map { String($0 + 1) } ?? "named")))
        return .object(CustomObject(pairs, typeNames: [
            "MamlCommandHelpInfo#parameter", "System.Management.Automation.PSCustomObject", "System.Object",
        ]))
    }

    static func typeName(_ type: NetType) -> String { type.name }

    static func pipelineText(_ parameter: ParameterSpec) -> String {
        var ways: [String] = []
        if parameter.places.contains(where: { $0.byValue }) { ways.append("ByValue") }
        if parameter.places.contains(where: { $0.byName }) { ways.append("ByPropertyName") }
        return ways.isEmpty ? "false" : "true (" + ways.joined(separator: ", ") + ")"
    }
}
