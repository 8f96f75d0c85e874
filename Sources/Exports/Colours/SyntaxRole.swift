/// What a part of a command is, for its colour.
public enum SyntaxRole: String, Sendable, CaseIterable {
    case command, parameter, string, number, variable, keyword, `operator`, type, comment, member, error
}

/// Finds the coloured parts of a command: ranges of UTF-8 offsets, and what stands there.
public typealias SyntaxHighlighter = @Sendable (String) -> [(range: Range<Int>, role: SyntaxRole)]

/// A command cut into parts of one role each.
struct HighlightedText: Equatable {
    struct Part: Equatable {
        var text: String
        var role: SyntaxRole?
    }

    private(set) var parts: [Part] = []

    /// Ranges that overlap an earlier one, lie outside or cut a character are left out.
    init(_ text: String, _ highlight: SyntaxHighlighter) {
        let bytes = Array(text.utf8)
        var at = 0
        for (range, role) in highlight(text).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard range.lowerBound >= at, range.upperBound <= bytes.count, !range.isEmpty else { continue }
            guard Self.isBoundary(range.lowerBound, bytes), Self.isBoundary(range.upperBound, bytes) else { continue }
            add(bytes[at..<range.lowerBound], nil)
            add(bytes[range], role)
            at = range.upperBound
        }
        add(bytes[at...], nil)
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, _ role: SyntaxRole?) {
        if !bytes.isEmpty { parts.append(Part(text: String(decoding: bytes, as: UTF8.self), role: role)) }
    }

    private static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
}
