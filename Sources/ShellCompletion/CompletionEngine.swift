import Diagnostics
import ShellRuntime
import ShellSyntax
import ShellValues

/// The one completion engine: `TabExpansion2`, the prompt and every other front end ask it.
public struct CompletionEngine {
    let engine: Engine

    public init(_ engine: Engine) { self.engine = engine }

    /// The candidates at a cursor, both counted in UTF-16 units.
    public func complete(_ text: String, cursor: Int) -> CompletionOutcome {
        let (range, items) = completeBytes(text, offset: Offsets.utf8(cursor, in: text))
        let start = Offsets.utf16(range.lowerBound, in: text)
        return CompletionOutcome(start: start, length: Offsets.utf16(range.upperBound, in: text) - start, items: items)
    }

    /// The same with offsets in UTF-8 bytes, as the line editor counts.
    public func completeBytes(_ text: String, offset: Int) -> (range: Range<Int>, items: [CompletionItem]) {
        guard let found = propose(text, offset) else { return (offset..<offset, []) }
        return (found.range, found.items)
    }

    private func propose(_ text: String, _ offset: Int) -> Proposal? {
        let cursor = CursorText(text, cursor: offset)
        if cursor.isInComment { return Proposal(range: 0..<cursor.bytes.count, items: []) }
        if let string = cursor.openString { return inString(cursor, string, text) }
        return inCode(cursor, text) ?? Proposal(range: cursor.wordStart..<offset, items: [])
    }

    // MARK: Strings

    private func inString(_ cursor: CursorText, _ token: Token, _ text: String) -> Proposal? {
        let start = Int(token.span.start)
        if token.kind == .stringExpandable || token.kind == .hereStringExpandable {
            if let inner = subexpressionStart(cursor, from: start) { return nested(cursor, inner, text) }
            if let variable = VariableCompleter(engine).proposeAtEnd(cursor, text) { return variable }
        }
        let segment = CommandSegment(cursor.tokens, before: start)
        let quote = cursor.bytes[start]
        let word = cursor.string(min(start + 1, cursor.cursor)..<cursor.cursor)
        var end = cursor.cursor
        if end < cursor.bytes.count, cursor.bytes[end] == quote { end += 1 }
        if segment.commandToken != nil {
            let place = ArgumentPlace(word: word, quote: String(UnicodeScalar(quote)), range: start..<end)
            return ArgumentCompleter(engine, cursor, text).propose(segment, place)
        }
        if let values = OperandCompleter(engine).propose(segment, cursor, word, String(UnicodeScalar(quote)), start..<end, text) {
            return values
        }
        return Proposal(range: start..<end, items: [])
    }

    /// The offset behind the last `$(` of a string that is not closed before the cursor.
    private func subexpressionStart(_ cursor: CursorText, from start: Int) -> Int? {
        var stack: [Int] = []
        var i = start
        while i < cursor.cursor {
            let byte = cursor.bytes[i]
            if byte == UInt8(ascii: "$"), i + 1 < cursor.cursor, cursor.bytes[i + 1] == UInt8(ascii: "(") {
                stack.append(i + 2)
                i += 1
            } else if byte == UInt8(ascii: ")"), !stack.isEmpty {
                stack.removeLast()
            }
            i += 1
        }
        return stack.last
    }

    /// The completion of the code inside `$( … )`, moved to where it stands.
    private func nested(_ cursor: CursorText, _ start: Int, _ text: String) -> Proposal? {
        let inner = cursor.string(start..<cursor.cursor)
        guard let found = propose(inner, inner.utf8.count) else { return nil }
        return Proposal(range: (found.range.lowerBound + start)..<(found.range.upperBound + start), items: found.items)
    }

    // MARK: Code

    private func inCode(_ cursor: CursorText, _ text: String) -> Proposal? {
        if let found = VariableCompleter(engine).proposeAtEnd(cursor, text) { return found }
        let start = cursor.wordStart
        let word = cursor.string(start..<cursor.cursor)
        let segment = CommandSegment(cursor.tokens, before: start)
        if let found = TypeCompleter(engine).propose(cursor, segment, word, start) { return found }
        if let found = MemberCompleter(engine).propose(cursor, text) { return found }
        if let found = HashtableKeyCompleter(engine).propose(cursor, segment, word, start, text) { return found }
        if let found = LabelCompleter.propose(cursor, word, start) { return found }
        if word.hasPrefix("-"), !segment.tokens.isEmpty {
            if segment.commandToken != nil {
                return ParameterCompleter(engine, cursor, text).propose(segment, word, start)
            }
            return OperatorCompleter.propose(word, start..<cursor.cursor)
        }
        if segment.isAtCommandName { return CommandNameCompleter(engine).propose(word, start..<cursor.cursor, text) }
        guard segment.commandToken != nil else { return nil }
        return ArgumentCompleter(engine, cursor, text).propose(
            segment, ArgumentPlace(word: word, quote: "", range: start..<cursor.cursor))
    }
}

/// Offsets between UTF-8 bytes and UTF-16 units of a text.
enum Offsets {
    static func utf8(_ offset: Int, in text: String) -> Int {
        let units = text.utf16
        let index = units.index(units.startIndex, offsetBy: max(0, offset), limitedBy: units.endIndex) ?? units.endIndex
        return text.utf8.distance(from: text.startIndex, to: index)
    }

    static func utf16(_ offset: Int, in text: String) -> Int {
        let bytes = text.utf8
        let index = bytes.index(bytes.startIndex, offsetBy: max(0, offset), limitedBy: bytes.endIndex) ?? bytes.endIndex
        return text.utf16.distance(from: text.startIndex, to: index)
    }
}

/// Names against what is typed: prefix without regard to case, or a wildcard.
enum Typed {
    static func begins(_ name: String, _ word: String) -> Bool { CaseFolding.fold(name).hasPrefix(CaseFolding.fold(word)) }

    static func sorted(_ names: some Sequence<String>) -> [String] {
        names.sorted { (CaseFolding.fold($0), $0) < (CaseFolding.fold($1), $1) }
    }

    /// A value as an argument: quoted where it needs to be, in the quotes already typed.
    static func quoted(_ value: String, _ quote: String) -> String {
        let needs = value.isEmpty || value.contains { " '\"$`(){};,|&<>@#".contains($0) }
        if quote == "\"" { return "\"" + value + "\"" }
        if quote == "'" || needs { return "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'" }
        return value
    }
}
