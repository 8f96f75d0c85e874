/// A recorded text with places for what may vary: `{{name}}` stands for any text within a line, and for the same text
/// wherever the name comes again, in this step and in later ones.
public struct CapturePattern: Sendable {
    enum Piece: Equatable, Sendable {
        case text([UInt8])
        case capture(String)
    }

    let pieces: [Piece]

    public init(_ text: String) {
        var pieces: [Piece] = []
        var rest = Array(text.utf8)[...]
        while let (before, name, after) = CapturePattern.split(rest) {
            if !before.isEmpty { pieces.append(.text(Array(before))) }
            pieces.append(.capture(name))
            rest = after
        }
        if !rest.isEmpty { pieces.append(.text(Array(rest))) }
        self.pieces = pieces
    }

    public var hasCaptures: Bool { pieces.contains { if case .capture = $0 { true } else { false } } }

    /// Whether a text fits, and what the names stand for then; each capture takes as little as it can.
    /// - Parameter known: names that are bound already.
    public func match(_ text: String, known: [String: String]) -> [String: String]? {
        var matcher = CaptureMatcher(pieces: pieces, text: Array(text.utf8))
        return matcher.match(known)
    }

    /// The text with every known name replaced by what it stands for.
    public func filled(_ known: [String: String]) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let bytes): String(decoding: bytes, as: UTF8.self)
            case .capture(let name): known[name] ?? "{{" + name + "}}"
            }
        }.joined()
    }

    private static func split(
        _ bytes: ArraySlice<UInt8>
    ) -> (before: ArraySlice<UInt8>, name: String, after: ArraySlice<UInt8>)? {
        var start = bytes.startIndex
        while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")), open + 1 < bytes.endIndex {
            let isOpen = bytes[open + 1] == UInt8(ascii: "{")
            let nameStart = open + 2
            guard isOpen, nameStart < bytes.endIndex else { start = open + 1; continue }
            let name = bytes[nameStart...].prefix { isNameByte($0) }
            let end = name.endIndex
            if !name.isEmpty, end + 1 < bytes.endIndex, bytes[end] == UInt8(ascii: "}"), bytes[end + 1] == UInt8(ascii: "}") {
                return (bytes[..<open], String(decoding: name, as: UTF8.self), bytes[(end + 2)...])
            }
            start = open + 1
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x5F
    }
}

/// Matches piece by piece, going back where a capture must take more; bounded, so that no pattern takes for ever.
private struct CaptureMatcher {
    let pieces: [CapturePattern.Piece]
    let text: [UInt8]
    private var attempts = 0

    init(pieces: [CapturePattern.Piece], text: [UInt8]) {
        self.pieces = pieces
        self.text = text
    }

    mutating func match(_ known: [String: String]) -> [String: String]? { match(0, 0, known) }

    private mutating func match(_ piece: Int, _ at: Int, _ known: [String: String]) -> [String: String]? {
        guard piece < pieces.count else { return at == text.count ? known : nil }
        switch pieces[piece] {
        case .text(let bytes):
            return text[at...].starts(with: bytes) ? match(piece + 1, at + bytes.count, known) : nil
        case .capture(let name):
            if let value = known[name] {
                let bytes = Array(value.utf8)
                return text[at...].starts(with: bytes) ? match(piece + 1, at + bytes.count, known) : nil
            }
            return extend(name, piece, at, known)
        }
    }

    private mutating func extend(_ name: String, _ piece: Int, _ at: Int, _ known: [String: String]) -> [String: String]? {
        var end = at
        while end < text.count, text[end] != 0x0A {
            end += 1
            attempts += 1
            guard attempts < 200_000 else { return nil }
            var bound = known
            bound[name] = String(decoding: text[at..<end], as: UTF8.self)
            if let result = match(piece + 1, end, bound) { return result }
        }
        return nil
    }
}
