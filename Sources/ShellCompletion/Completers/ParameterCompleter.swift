import Diagnostics
import ShellRuntime
import ShellSyntax
import ShellValues

/// A command known by its declaration: a cmdlet, a function of the session, or one the text defines.
struct KnownCommand {
    let spec: CommandSpec
    let parameters: [ParameterSpec]
    /// Whether it is built in: the completers of functions are scripts.
    var isCmdlet = false

    /// Finds a command by name.
    static func find(_ name: String, _ engine: Engine, _ text: String) -> KnownCommand? {
        if let function = DefinedNames.definitions(text).last(where: { CaseFolding.equal($0.name, name) }),
            let spec = try? engine.declaration(of: function, in: SourceText(text))
        {
            return KnownCommand(spec: spec.spec, parameters: spec.spec.parameters + (spec.isAdvanced ? common(spec.spec) : []))
        }
        switch engine.resolveCommand(name) {
        case .cmdlet(let spec): return KnownCommand(spec: spec, parameters: spec.parameters + common(spec), isCmdlet: true)
        case .alias(let alias): return CaseFolding.equal(alias.definition, name) ? nil : find(alias.definition, engine, text)
        case .function(let function):
            guard let (spec, advanced) = try? engine.declaration(of: function) else { return nil }
            return KnownCommand(spec: spec, parameters: spec.parameters + (advanced ? common(spec) : []))
        default: return nil
        }
    }

    private static func common(_ spec: CommandSpec) -> [ParameterSpec] {
        CommonParameters.always + (spec.supportsShouldProcess ? CommonParameters.shouldProcess : [])
    }

    /// A parameter by name, alias or prefix.
    func parameter(_ name: String) -> ParameterSpec? {
        parameters.first { CaseFolding.equal($0.name, name) || $0.aliases.contains { CaseFolding.equal($0, name) } }
            ?? parameters.first { Typed.begins($0.name, name) }
    }
}

/// Names of parameters behind a dash.
struct ParameterCompleter {
    private let engine: Engine
    private let cursor: CursorText
    private let text: String

    init(_ engine: Engine, _ cursor: CursorText, _ text: String) {
        self.engine = engine
        self.cursor = cursor
        self.text = text
    }

    func propose(_ segment: CommandSegment, _ word: String, _ start: Int) -> Proposal {
        let range = start..<cursor.cursor
        guard let name = segment.commandToken, let command = KnownCommand.find(cursor.text(name), engine, text) else {
            return Proposal(range: range, items: [])
        }
        let binding = PartialBinding(
            command, segment.arguments, later: laterTokens(), isPiped: !segment.chain.isEmpty, cursor, engine)
        let typed = String(word.dropFirst())
        let matching = command.parameters.filter { Typed.begins($0.name, typed) && binding.allows($0) }
        // Hidden parameters are offered when nothing else is left.
        let visible = matching.filter { !$0.isHidden }
        return Proposal(
            range: range,
            items: (visible.isEmpty ? matching : visible).map {
                CompletionItem(
                    "-" + $0.name, list: $0.name, kind: .parameterName,
                    toolTip: "[\(CommandSyntax.typeText($0.type))] \($0.name)", note: $0.help)
            })
    }

    /// Parameters of the same command behind the cursor.
    private func laterTokens() -> [Token] {
        var result: [Token] = []
        for token in Parser.parse(text).tokens where Int(token.span.start) >= cursor.cursor {
            switch token.kind {
            case .pipe, .semi, .newLine, .rCurly, .rParen, .endOfInput: return result
            case .parameter: result.append(token)
            default: continue
            }
        }
        return result
    }
}
