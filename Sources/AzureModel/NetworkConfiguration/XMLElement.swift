/// Where something stands in a text: lines and columns start at 1, columns count UTF-16 units.
struct TextPosition: Equatable, Sendable {
    var line: Int
    var column: Int
}

/// An element of a document that has been read: names without prefix, the namespace resolved.
struct XMLElement: Sendable {
    let name: String
    let namespace: String
    /// Attributes without a prefix.
    let attributes: [String: String]
    /// Where the name begins.
    let position: TextPosition
    var children: [XMLElement] = []
    /// All text inside, that of the children too.
    var text = ""
}

/// The text is not well-formed from here on.
struct XMLProblem: Error, Equatable {
    let position: TextPosition
}
