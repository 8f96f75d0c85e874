/// Order of texts as comparisons see it.
enum TextOrder {
    static func compare(_ a: String, _ b: String, ignoringCase: Bool) -> Int {
        let (x, y) = ignoringCase ? (CaseFolding.fold(a), CaseFolding.fold(b)) : (a, b)
        return x == y ? 0 : (x < y ? -1 : 1)
    }
}
