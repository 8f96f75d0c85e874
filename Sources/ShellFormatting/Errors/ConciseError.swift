import ShellValues

/// PowerShell 7's usual view: what failed, the place when it is not the prompt, and the message.
struct ConciseError {
    private let record: ErrorRecordObject
    private let width: Int
    private let colours: ErrorColours

    init(_ record: ErrorRecordObject, width: Int, colours: ErrorColours) {
        self.record = record
        self.width = width
        self.colours = colours
    }

    var text: String {
        var text: String = colours.error + what + ": " + place + colours.error + message + colours.reset
        if !record.recommendedAction.isEmpty {
            text += "\n" + colours.error + "  Recommendation: " + record.recommendedAction + colours.reset
        }
        return text
    }

    // MARK: What failed

    private var what: String {
        if ConciseError.isThrown(record) { return "Exception" }
        let command: String = record.invocation?.commandName ?? ""
        if !command.isEmpty, !command.hasSuffix(".ps1"), record.errorId != "CommandNotFoundException" { return command }
        if !record.activity.isEmpty { return record.activity }
        if !command.isEmpty { return command }
        if let invoked: String = record.invocation?.invocationName, !invoked.isEmpty { return invoked }
        return record.category == .NotSpecified ? CategoryText.reason(record) : record.category.name
    }

    /// Whether the error comes from a `throw` statement with a text.
    private static func isThrown(_ record: ErrorRecordObject) -> Bool {
        record.category == .OperationStopped && record.errorId == record.exception.message && record.source.isEmpty
            && record.exception.type.isAssignable(to: ExceptionTypes.runtime)
    }

    // MARK: The place

    private var prefix: String {
        colours.accent + String(repeating: " ", count: max(0, lineNumber.count - 4)) + "     | " + colours.error
    }

    private var lineNumber: String { String(record.invocation?.line ?? 0) }

    /// The position block, or nothing at the first line of the prompt and in modules.
    private var position: PositionText? {
        guard let place: InvocationObject = record.invocation, !place.scriptName.hasSuffix(".psm1") else { return nil }
        let isParseError: Bool = record.category == .ParserError
        guard isParseError || !place.scriptName.isEmpty || place.line > 1 else { return nil }
        return PositionText(place)
    }

    private var place: String {
        guard let position, let invocation: InvocationObject = record.invocation else { return "" }
        var text = ""
        if !invocation.scriptName.isEmpty { text += colours.reset + invocation.scriptName + ":" + lineNumber }
        let shift = String(repeating: " ", count: max(0, lineNumber.count - 4))
        text += "\n" + colours.accent + shift + "Line |\n"
        let padding = String(repeating: " ", count: max(0, 4 - lineNumber.count))
        text += colours.accent + padding + lineNumber + " | " + colours.reset + " " + accented(position) + "\n"
        return text + prefix + " " + position.marks + "\n"
    }

    /// The line with the faulty part in the accent colour, unless that is all of it.
    private func accented(_ position: PositionText) -> String {
        let before: Int = position.marks.prefix { $0 == " " }.count
        let length: Int = position.marks.count - before
        if colours.accent.isEmpty || length >= position.line.count { return position.line }
        let head: Substring = position.line.prefix(before)
        let rest: Substring = position.line.dropFirst(before)
        return head + colours.accent + rest.prefix(length) + colours.reset + rest.dropFirst(length)
    }

    // MARK: The message

    /// Messages beside a script's position are put on one line and broken at the width of the screen.
    static func breaksMessage(_ record: ErrorRecordObject) -> Bool {
        record.invocation?.scriptName.isEmpty == false && (record.invocation?.line ?? 0) > 0
            || record.category == .ParserError
    }

    private var message: String {
        let hasPlace: Bool = position != nil
        let start: String = hasPlace ? prefix : ""
        guard ConciseError.breaksMessage(record) else { return start + record.message }
        let flat = String(plainMessage.map { $0 == "\n" || $0 == "\t" || $0 == "\r\n" ? " " : $0 })
        return broken(flat, start, hidden: colours.accent.count + colours.error.count)
    }

    /// For a parse error, the words behind the position that its message already holds.
    private var plainMessage: String {
        guard record.category == .ParserError, record.detailsMessage == nil else { return record.message }
        let lines: [Substring] = record.message.split(separator: "\n", omittingEmptySubsequences: false)
        guard let marks: Int = lines.firstIndex(where: { $0.hasSuffix("~") }) else { return record.message }
        return lines[(marks + 1)...].prefix { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Lines no wider than the screen, each behind the bar, broken at blanks as long as there are any.
    private func broken(_ text: String, _ start: String, hidden: Int) -> String {
        let shown: Int = start.isEmpty ? 0 : start.count - hidden
        if width <= 0 || text.count + shown <= width { return start + text }
        var lines: [String] = []
        var rest: Substring = text[...]
        while rest.count + shown > width {
            let cut: Substring = rest.prefix(width - shown)
            guard let blank: Substring.Index = cut.lastIndex(where: { $0.isWhitespace }), blank > cut.startIndex else { break }
            lines.append(start + cut[..<blank])
            rest = rest[blank...].drop { $0.isWhitespace }
        }
        return (lines + [start + rest]).joined(separator: "\n")
    }
}
