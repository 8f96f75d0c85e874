import Diagnostics
import ShellRuntime
import ShellSyntax
import ShellValues

/// What the words of a command before the cursor bind.
struct PartialBinding {
    var bound: [ParameterSpec] = []
    var values: [String: Value] = [:]
    /// The parameter that waits for its value at the cursor.
    var open: ParameterSpec?
    var sets: Set<String>
    /// The positional words before the cursor.
    private var words: [Token] = []
    private let engine: Engine
    private let cursor: CursorText

    init(
        _ command: KnownCommand, _ tokens: ArraySlice<Token>, later: [Token] = [], isPiped: Bool = false,
        _ cursor: CursorText,
        _ engine: Engine
    ) {
        self.engine = engine
        self.cursor = cursor
        sets = Set(command.spec.setNames)
        let continuesWord = read(command, tokens)
        let waiting = open
        open = nil
        for token in later {
            if token.kind == .parameter, let parameter = command.parameter(token.text ?? "") { bind(parameter) }
        }
        open = waiting
        bindPositions(command, continuesWord)
        if isPiped { bindPiped(command) }
    }

    /// - Returns: whether a comma at the end goes on with a positional word.
    private mutating func read(_ command: KnownCommand, _ tokens: ArraySlice<Token>) -> Bool {
        var afterComma = false
        var last: ParameterSpec?
        for token in tokens {
            if token.kind == .comma {
                afterComma = true
                continue
            }
            // Of a group only its closing bracket counts.
            if PartialBinding.opens(token.kind) { continue }
            if token.kind == .parameter, let parameter = command.parameter(token.text ?? "") {
                bind(parameter)
                open = parameter.isSwitch ? nil : parameter
                last = open
            } else if let parameter = open {
                values[parameter.name] = value(token)
                open = nil
            } else if !afterComma {
                words.append(token)
                last = nil
            }
            afterComma = false
        }
        if afterComma, open == nil { open = last }
        return afterComma && open == nil
    }

    private static func opens(_ kind: TokenKind) -> Bool {
        switch kind {
        case .lCurly, .lParen, .dollarParen, .atParen, .atCurly, .lBracket: true
        default: false
        }
    }

    private mutating func bind(_ parameter: ParameterSpec) {
        bound.append(parameter)
        let own = parameter.places.compactMap(\.set)
        if !own.isEmpty { sets.formIntersection(own) }
    }

    private mutating func bindPositions(_ command: KnownCommand, _ continuesWord: Bool) {
        for (position, word) in words.enumerated() {
            let fitting = command.parameters.filter { parameter in
                !isBound(parameter) && parameter.places.contains { $0.position == position && fits($0) }
            }
            // A block goes to a parameter for blocks, a word to any other.
            let isBlock = word.kind == .rCurly
            guard
                let chosen = fitting.first(where: {
                    ($0.type.elementType ?? $0.type) === NetType.scriptBlock && isBlock
                })
                    ?? fitting.first(where: { ($0.type.elementType ?? $0.type) !== NetType.scriptBlock })
                    ?? fitting.first
            else { continue }
            bind(chosen)
            values[chosen.name] = value(word)
            if continuesWord, position == words.count - 1 { open = chosen }
        }
    }

    /// What takes the piped objects cannot be given any more.
    private mutating func bindPiped(_ command: KnownCommand) {
        for parameter in command.parameters where !isBound(parameter) && parameter !== open {
            if parameter.places.contains(where: { $0.byValue && fits($0) }) { bind(parameter) }
        }
    }

    private func isBound(_ parameter: ParameterSpec) -> Bool { bound.contains { $0 === parameter } }

    private func fits(_ place: ParameterPlace) -> Bool { place.set.map { sets.contains($0) } ?? true }

    /// Whether a parameter can still be given.
    func allows(_ parameter: ParameterSpec) -> Bool {
        !isBound(parameter) && parameter.places.contains(where: fits)
    }

    /// The parameter that takes the next positional word: not one for blocks, when a word can go elsewhere.
    func nextPositional(_ command: KnownCommand) -> ParameterSpec? {
        let waiting = command.parameters.filter { parameter in
            allows(parameter) && parameter.places.contains { $0.position != nil && fits($0) }
        }
        let first = waiting.map(position).min()
        let candidates = waiting.filter { position($0) == first }
        return candidates.first { $0.type !== NetType.scriptBlock } ?? candidates.first
    }

    private func position(_ parameter: ParameterSpec) -> Int {
        parameter.places.compactMap { fits($0) ? $0.position : nil }.min() ?? .max
    }

    /// A word as a value: the session's for a variable, else its text without quotes.
    private func value(_ token: Token) -> Value {
        let text = cursor.text(token)
        if token.kind == .variable { return engine.variable(Symbol(String(text.dropFirst()))) }
        guard let first = text.first, first == "'" || first == "\"", text.count >= 2, text.last == first else {
            return .string(text)
        }
        return .string(String(text.dropFirst().dropLast()))
    }
}

extension PipedInput {
    /// What the commands of a pipeline send on, the nearest first.
    static func of(_ chain: [[Token]], _ cursor: CursorText, _ engine: Engine, _ text: String) -> [PipedInput] {
        chain.reversed().compactMap { tokens in
            var segment = CommandSegment([], before: 0)
            segment.tokens = tokens
            if let name = segment.commandToken, let command = KnownCommand.find(cursor.text(name), engine, text) {
                let binding = PartialBinding(command, segment.arguments, cursor, engine)
                return .command(name: command.spec.name, bound: binding.values)
            }
            guard tokens.count == 1, let variable = tokens.first, variable.kind == .variable else { return nil }
            return .value(engine.variable(Symbol(String(cursor.text(variable).dropFirst()))))
        }
    }
}
