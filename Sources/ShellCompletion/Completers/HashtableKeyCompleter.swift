import Diagnostics
import ShellRuntime
import ShellSyntax
import ShellValues

/// Keys of a hashtable literal: those of a calculated property, or the parameters of the command it is splatted to.
struct HashtableKeyCompleter {
    private let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    private static let keys: [String: [String]] = [
        "select-object": ["Name", "Expression"],
        "format-table": ["Expression", "FormatString", "Label", "Width", "Alignment"],
        "format-list": ["Expression", "FormatString", "Label"],
        "format-wide": ["Expression", "FormatString"],
        "format-custom": ["Expression", "Depth"],
        "sort-object": ["Expression", "Ascending", "Descending"],
        "group-object": ["Expression"],
        "measure-object": ["Expression"],
        "compare-object": ["Expression"],
    ]

    func propose(_ cursor: CursorText, _ segment: CommandSegment, _ word: String, _ start: Int, _ text: String) -> Proposal? {
        guard let opener = segment.openers.last, opener.kind == .atCurly, segment.tokens.isEmpty else { return nil }
        let range = start..<cursor.cursor
        var owner = CommandSegment([], before: 0)
        owner.tokens = opener.owner
        if let name = owner.commandToken, let command = KnownCommand.find(cursor.text(name), engine, text),
            let keys = HashtableKeyCompleter.keys[CaseFolding.fold(command.spec.name)]
        {
            let used = usedKeys(cursor, start)
            let left = keys.filter { key in !used.contains { CaseFolding.equal($0, key) } && Typed.begins(key, word) }
            return Proposal(range: range, items: left.map { CompletionItem($0, kind: .property) })
        }
        return splatted(cursor, word, range, text)
    }

    /// Keys written before the cursor in the same literal.
    private func usedKeys(_ cursor: CursorText, _ start: Int) -> [String] {
        guard let open = cursor.tokens.last(where: { $0.kind == .atCurly && Int($0.span.end) <= start }) else { return [] }
        let inside = cursor.tokens.filter { $0.span.start >= open.span.end && Int($0.span.end) <= start }
        return zip(inside, inside.dropFirst()).compactMap { key, sign in sign.kind == .equals ? cursor.text(key) : nil }
    }

    private func splatted(
        _ cursor: CursorText, _ word: String, _ range: Range<Int>, _ text: String
    ) -> Proposal? {
        guard let open = cursor.tokens.lastIndex(where: { $0.kind == .atCurly && Int($0.span.end) <= range.lowerBound }),
            let variable = cursor.tokens[..<open].last(where: { $0.kind == .variable })
        else { return nil }
        let name = CaseFolding.fold(String(cursor.text(variable).dropFirst()))
        let result = Parser.parse(text)
        var command: String?
        Walk.visit(.scriptBlock(result.scriptBlock)) { node in
            guard case .pipelineElement(.command(let candidate)) = node else { return }
            for case .argument(.variable(let argument)) in candidate.arguments
            where argument.isSplatted && CaseFolding.fold(argument.name) == name {
                command = candidate.commandName
            }
        }
        guard let command, let known = KnownCommand.find(command, engine, text) else { return nil }
        let used = usedKeys(cursor, range.lowerBound)
        let left = known.parameters.filter { parameter in
            Typed.begins(parameter.name, word) && !used.contains { CaseFolding.equal($0, parameter.name) }
        }
        return Proposal(range: range, items: left.map { CompletionItem($0.name, kind: .parameterName) })
    }
}

/// Values of an enumeration behind a comparison with one.
struct OperandCompleter {
    private let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    func propose(
        _ segment: CommandSegment, _ cursor: CursorText, _ word: String, _ quote: String, _ range: Range<Int>, _ text: String
    ) -> Proposal? {
        guard let sign = segment.tokens.last, sign.flags.contains(.binaryOperator) else { return nil }
        let end = Int(sign.span.start)
        guard let shape = Inference(engine, text).expression(endingAt: end, cursor), let type = shape.type,
            let names = type.members.declaration.enumeration?.names
        else { return nil }
        return Proposal(
            range: range,
            items: names.filter { Typed.begins($0, word) }.map {
                CompletionItem(Typed.quoted($0, quote), list: $0, kind: .parameterValue)
            })
    }
}
