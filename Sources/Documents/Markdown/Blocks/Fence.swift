/// An opening fence: three or more backticks or tildes and what stands behind them.
struct Fence: Equatable {
    let mark: UInt8
    let length: Int
    /// The blanks before it.
    let indent: String
    /// The first word behind it in lower case, without attributes: `powershell` of `PowerShell {name=x}`.
    let language: String

    init?(_ line: SourceLine) {
        let bare = line.bare
        guard let mark = bare.utf8.first, mark == Fence.backtick || mark == Fence.tilde else { return nil }
        let length = bare.utf8.prefix { $0 == mark }.count
        let info = bare.utf8.dropFirst(length)
        guard length >= 3, mark == Fence.tilde || !info.contains(Fence.backtick) else { return nil }
        self.mark = mark
        self.length = length
        self.indent = String(line.indent)
        let trimmed = info.drop { $0 == 0x20 || $0 == 0x09 }
        let word = trimmed.prefix { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: ",") }
        self.language = String(decoding: word, as: UTF8.self).lowercased()
    }

    static let backtick = UInt8(ascii: "`")
    static let tilde = UInt8(ascii: "~")

    /// Whether the line ends the fenced block: as many of the mark or more and nothing else, not indented much further.
    func isClosed(by line: SourceLine) -> Bool {
        let bare = line.bare.utf8
        let run = bare.prefix { $0 == mark }.count
        guard run >= length, line.indent.utf8.count < indent.utf8.count + 4 else { return false }
        return bare.dropFirst(run).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// The marks of a fence of this kind.
    func marks(_ count: Int) -> String { String(repeating: mark == Fence.tilde ? "~" : "`", count: count) }
}
