import Diagnostics
import ShellRuntime
import ShellSyntax
import ShellValues

/// A command known by its declaration: a cmdlet, a function of the session, or one the text defines.
struct KnownCommand {
    let spec: CommandSpec
    let parameters: [ParameterSpec]

    /// Finds a command by name.
    static func find(_ name: String, _ engine: Engine, _ text: String) -> KnownCommand? {
        if let function = DefinedNames.definitions(text).last(where: { CaseFolding.equal($0.name, name) }),
            let spec = try? engine.declaration(of: function, in: SourceText(text))
        {
            return KnownCommand(spec: spec.spec, parameters: spec.spec.parameters + (spec.isAdvanced ? common(spec.spec) : []))
        }
        switch engine.resolveCommand(name) {
        case .cmdlet(let spec): return KnownCommand(spec: spec, parameters: spec.parameters + common(spec))
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

/// What the words of a command before the cursor bind.
struct PartialBinding {
    var bound: [ParameterSpec] = []
    var values: [String: Value] = [:]
    /// The parameter that waits for its value at the cursor.
    var open: ParameterSpec?
    /// How many positional words stand before the cursor.
    var positions = 0
    var sets: Set<String>

    init(_ command: KnownCommand, _ tokens: ArraySlice<Token>, later: [Token], _ cursor: CursorText) {
        sets = Set(command.spec.setNames)
        read(command, tokens, cursor)
        let waiting = open
        open = nil
        read(command, later[...], cursor, counts: false)
        open = waiting
        bindPositions(command)
    }

    private mutating func read(_ command: KnownCommand, _ tokens: ArraySlice<Token>, _ cursor: CursorText, counts: Bool = true) {
        var afterComma = false
        for token in tokens {
            if token.kind == .comma { afterComma = true; continue }
            if token.kind == .parameter, let parameter = command.parameter(token.text ?? "") {
                bind(parameter)
                open = parameter.isSwitch ? nil : parameter
            } else if let parameter = open {
                values[parameter.name] = .string(PartialBinding.plain(cursor.text(token)))
                open = nil
            } else if !afterComma, counts {
                positions += 1
            }
            afterComma = false
        }
        if afterComma, let last = bound.last, open == nil { open = last }
    }

    private mutating func bind(_ parameter: ParameterSpec) {
        bound.append(parameter)
        let own = parameter.places.compactMap(\.set)
        if !own.isEmpty { sets.formIntersection(own) }
    }

    private mutating func bindPositions(_ command: KnownCommand) {
        for position in 0..<positions {
            let candidate = command.parameters.first { parameter in
                !bound.contains { $0 === parameter } && parameter.places.contains { $0.position == position && fits($0) }
            }
            if let candidate { bind(candidate) }
        }
    }

    private func fits(_ place: ParameterPlace) -> Bool { place.set.map { sets.contains($0) } ?? true }

    /// Whether a parameter can still be given.
    func allows(_ parameter: ParameterSpec) -> Bool {
        !bound.contains { $0 === parameter } && parameter.places.contains(where: fits)
    }

    /// The parameter that takes the next positional word.
    func nextPositional(_ command: KnownCommand) -> ParameterSpec? {
        command.parameters.filter { parameter in allows(parameter) && parameter.places.contains { $0.position != nil && fits($0) } }
            .min { position($0) < position($1) }
    }

    private func position(_ parameter: ParameterSpec) -> Int {
        parameter.places.compactMap { fits($0) ? $0.position : nil }.min() ?? .max
    }

    private static func plain(_ text: String) -> String {
        guard let first = text.first, first == "'" || first == "\"", text.count >= 2, text.last == first else { return text }
        return String(text.dropFirst().dropLast())
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
        let binding = PartialBinding(command, segment.arguments, later: laterTokens(), cursor)
        let typed = String(word.dropFirst())
        let matching = command.parameters.filter { !$0.isHidden && Typed.begins($0.name, typed) && binding.allows($0) }
        return Proposal(
            range: range,
            items: matching.map {
                CompletionItem(
                    "-" + $0.name, list: $0.name, kind: .parameterName,
                    toolTip: "[\(CommandSyntax.typeText($0.type))] \($0.name)")
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
