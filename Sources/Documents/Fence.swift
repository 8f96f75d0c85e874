/// An opening fence: three or more backticks or tildes and a word.
struct Fence {
    let mark: Character
    let length: Int
    let indent: Int
    let language: String

    init?(_ line: Substring) {
        let indent = line.prefix { $0 == " " }.count
        let bare = line.dropFirst(indent)
        guard let mark = bare.first, mark == "`" || mark == "~" else { return nil }
        let length = bare.prefix { $0 == mark }.count
        let info = bare.dropFirst(length)
        guard length >= 3, !info.contains("`") else { return nil }
        self.mark = mark
        self.length = length
        self.indent = indent
        self.language = info.split(separator: " ").first?.lowercased() ?? ""
    }

    func closes(_ line: Substring) -> Bool {
        let bare = line.drop { $0 == " " }
        let run = bare.prefix { $0 == mark }.count
        return run >= length && bare.dropFirst(run).allSatisfy { $0 == " " }
    }

    func unindented(_ line: Substring) -> Substring {
        line.dropFirst(min(indent, line.prefix { $0 == " " }.count))
    }
}
