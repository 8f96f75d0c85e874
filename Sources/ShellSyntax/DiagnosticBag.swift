import Diagnostics

/// Collects what is wrong with a text. The same id at the same place counts once.
struct DiagnosticBag {
    private struct Key: Hashable {
        let id: String
        let span: SourceSpan
    }

    private let source: SourceText
    private(set) var all: [Diagnostic] = []
    private var seen: Set<Key> = []
    /// Set when parsing was given up: what follows would only be noise.
    var isClosed: Bool = false
    /// Set while a subexpression of a string is read: how long it is.
    var nestedLength: Int?

    init(_ source: SourceText) { self.source = source }

    var isEmpty: Bool { all.isEmpty }

    mutating func report(_ message: SyntaxMessage, _ span: SourceSpan, _ arguments: String...) {
        add(message, span, arguments, incomplete: false)
    }

    /// More input could cure it if nothing but blanks and comments follows the place.
    @discardableResult
    mutating func reportIncomplete(_ message: SyntaxMessage, _ span: SourceSpan, _ arguments: String...) -> Bool {
        let isIncomplete: Bool = isAtEnd(span)
        add(message, span, arguments, incomplete: isIncomplete)
        return isIncomplete
    }

    /// The same, judged by another place than the one shown.
    @discardableResult
    mutating func reportIncomplete(_ message: SyntaxMessage, _ span: SourceSpan, detectedAt: SourceSpan) -> Bool {
        let isIncomplete: Bool = isAtEnd(detectedAt)
        add(message, span, [], incomplete: isIncomplete)
        return isIncomplete
    }

    private mutating func add(_ message: SyntaxMessage, _ span: SourceSpan, _ arguments: [String], incomplete: Bool) {
        guard !isClosed, seen.insert(Key(id: message.id, span: span)).inserted else { return }
        all.append(Diagnostic(id: message.id, message: message.text(arguments), span: span, incompleteInput: incomplete))
    }

    /// Whether only blanks and comments (no line break) follow.
    private func isAtEnd(_ span: SourceSpan) -> Bool {
        // PowerShell compares an offset in the whole text with the length of the nested one.
        if let nestedLength { return Int(span.end) >= nestedLength }
        let bytes: [UInt8] = source.bytes
        var index: Int = Int(span.end)
        while index < bytes.count {
            let byte: UInt8 = bytes[index]
            if byte == 0x23 {
                while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
            } else if byte == 0x3C, index + 1 < bytes.count, bytes[index + 1] == 0x23 {
                index = endOfComment(index + 2)
            } else if byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C {
                index += 1
            } else {
                return false
            }
        }
        return true
    }

    private func endOfComment(_ from: Int) -> Int {
        let bytes: [UInt8] = source.bytes
        var index: Int = from
        while index + 1 < bytes.count {
            if bytes[index] == 0x23, bytes[index + 1] == 0x3E { return index + 2 }
            index += 1
        }
        return bytes.count
    }
}
