/// What a document says about a cell, in a comment before it: `<!-- sallyport: skip-execution -->`. The words are those
/// of Jupyter's tags.
enum CellDirectives {
    static let skip = "skip-execution"
    static let mayFail = "raises-exception"

    /// The words of a comment; empty for other comments.
    static func words(_ comment: String) -> Set<String> {
        let bytes = comment.utf8.drop { $0 == 0x20 || $0 == 0x09 }
        guard bytes.starts(with: "<!--".utf8) else { return [] }
        let body = String(decoding: bytes.dropFirst(4), as: UTF8.self)
        let words = body.split { $0 == " " || $0 == "," || $0 == "\t" }
        guard words.first == "sallyport:" else { return [] }
        return Set(words.dropFirst().prefix { !$0.hasPrefix("-->") }.map(String.init))
    }

    static func endsComment(_ line: Substring) -> Bool {
        let bytes = line.utf8
        return bytes.indices.contains { bytes[$0...].starts(with: "-->".utf8) }
    }
}
