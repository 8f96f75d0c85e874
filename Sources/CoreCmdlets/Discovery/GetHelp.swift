import ShellRuntime
import ShellValues

/// Shows help.
final class GetHelp: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string, position: 0, byName: true, checks: [.notNullOrEmpty],
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let path = ParameterSpec("Path", .string, help: "Paths of the items; wildcards are allowed.")
    static let category = ParameterSpec(
        "Category", .string.arrayType,
        checks: [.set(["Alias", "Cmdlet", "Provider", "General", "FAQ", "Glossary", "HelpFile", "ScriptCommand",
            "Function", "Filter", "ExternalScript", "All", "DefaultHelp", "DscResource", "Class", "Configuration"])])
    static let detailed = ParameterSpec("Detailed", .switchParameter, mandatory: true, set: "DetailedView")
    static let full = ParameterSpec("Full", .switchParameter, set: "AllUsersView")
    static let examples = ParameterSpec("Examples", .switchParameter, mandatory: true, set: "Examples")
    static let parameter = ParameterSpec("Parameter", .string.arrayType, mandatory: true, set: "Parameters")
    static let component = ParameterSpec("Component", .string.arrayType)
    static let functionality = ParameterSpec("Functionality", .string.arrayType)
    static let role = ParameterSpec("Role", .string.arrayType)
    static let online = ParameterSpec("Online", .switchParameter, mandatory: true, set: "Online")
    static let spec = CommandSpec(
        "Get-Help", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.GetHelpCommand",
        defaultSet: "AllUsersView", synopsis: "Shows help for commands.",
        description: "With -Detailed, -Full or -Examples it shows more; with -Parameter the facts of parameters as objects.",
        parameters: [name, path, category, detailed, full, examples, parameter, component, functionality, role, online],
        make: { GetHelp() })
    func process(_ call: CommandCall) throws {
        guard let name = call.text(Self.name), !name.isEmpty else { return try call.write(GetHelp.overview) }
        let pattern = NamePattern(name)
        let entries = pattern.isLiteral
            ? CommandEntry.named(pattern.literal, all: false, call.engine)
            : CommandEntry.all(call.engine).filter { pattern.matches($0.name) }.sorted(by: CommandEntry.isBefore)
        let topics = entries.compactMap { HelpTopic($0, call.engine) }
        if topics.isEmpty { return try notFound(name, pattern, call) }
        if topics.count > 1 {
            for (entry, topic) in zip(entries, topics) { try call.write(summary(entry, topic)) }
            return
        }
        try show(topics[0], call)
    }

    private func notFound(_ name: String, _ pattern: NamePattern, _ call: CommandCall) throws {
        if !pattern.isLiteral { return }
        try call.writeError(
            "HelpNotFound",
            "Get-Help could not find \(name) in a help file in this session. To download updated help topics type: \"Update-Help\". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.",
            category: .ResourceUnavailable, type: HelpErrors.notFound)
    }

    private func summary(_ entry: CommandEntry, _ topic: HelpTopic) -> Value {
        .object(CustomObject([
            ("Name", .string(entry.name)), ("Category", .string(entry.kind)), ("Module", .string(entry.module)),
            ("Synopsis", .string(topic.hasSynopsis ? topic.synopsis : "")),
        ]))
    }

    private func show(_ topic: HelpTopic, _ call: CommandCall) throws {
        if call.isBound(Self.parameter) { return try showParameters(topic, call) }
        let detail: HelpPage.Detail = call.flag(Self.full) ? .full
            : call.flag(Self.detailed) ? .detailed : call.flag(Self.examples) ? .examples : .normal
        var page = HelpPage(topic, width: call.engine.ui.width)
        let text = WrappedValue(.string(page.text(detail)))
        let target = Value.object(text)
        Notes.add("Name", .string(topic.name), to: target)
        Notes.add("Category", .string(topic.category), to: target)
        Notes.add("Synopsis", .string(topic.synopsis), to: target)
        Notes.add("Syntax", .array(topic.syntax.map { .string($0) }), to: target)
        Notes.add("ModuleName", .string(topic.spec.module), to: target)
        addTexts(topic, to: target)
        try call.write(target)
    }

    private func addTexts(_ topic: HelpTopic, to target: Value) {
        let description = topic.description.isEmpty ? Value.null : .array([.object(CustomObject([("Text", .string(topic.description))]))])
        Notes.add("description", description, to: target)
        let examples = topic.examples.map { example in
            Value.object(CustomObject([("title", .string(example.title)), ("code", .string(example.code)), ("remarks", .string(example.remarks))]))
        }
        Notes.add("examples", .object(CustomObject([("example", .array(examples))])), to: target)
        let parameters = topic.spec.parameters.filter { !$0.isHidden }.map { topic.parameterObject($0) }
        Notes.add("parameters", .object(CustomObject([("parameter", .array(parameters))])), to: target)
        let links = topic.links.map { Value.object(CustomObject([("linkText", .string($0))])) }
        Notes.add("relatedLinks", .object(CustomObject([("navigationLink", .array(links))])), to: target)
    }

    private func showParameters(_ topic: HelpTopic, _ call: CommandCall) throws {
        let names = call.texts(Self.parameter)
        let patterns = names.map { NamePattern($0) }
        let found = topic.spec.parameters.filter { NamePattern.any(patterns, match: $0.name) && !$0.isHidden }
        if found.isEmpty {
            return try call.writeError(
                "NoParmsFound", "No parameter matches criteria \(names.joined(separator: ", ")).", category: .InvalidArgument,
                target: .string(topic.name), type: ExceptionTypes.psArgument)
        }
        for parameter in found { try call.write(topic.parameterObject(parameter)) }
    }

    private static let overview = """

        TOPIC
            Help of this shell

        SHORT DESCRIPTION
            Shows help about commands.

        LONG DESCRIPTION
            Get-Command lists the commands of the session.
            Get-Help NAME shows what a command does and how it is called.
            Get-Help NAME -Detailed adds its parameters and examples, -Full all facts.
            Get-Help NAME -Parameter PATTERN describes some parameters.
            Get-Help *WORD* lists the commands whose names contain a word.

        """
}

enum HelpErrors {
    static let notFound = NetType("Microsoft.PowerShell.Commands.HelpNotFoundException", base: ExceptionTypes.system, declare: MemberSource.declare)
}
