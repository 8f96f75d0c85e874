import DotNetPrimitives

/// Order of texts as comparisons see it: the culture's, ASCII equality on a fast path.
enum TextOrder {
    static func compare(_ a: String, _ b: String, ignoringCase: Bool) -> Int {
        Collation.compare(a, b, ignoreCase: ignoringCase)
    }
}
