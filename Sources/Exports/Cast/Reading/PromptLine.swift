/// A line of a screen taken apart: `PS C:\> Get-Date` is a prompt and a command.
struct PromptLine: Equatable {
    var prompt: String
    var command: String

    /// Nil when the line does not begin with PowerShell's prompt: `PS`, or `PS` with a blank and anything, and `>`.
    init?(_ line: String) {
        let bytes = Array(line.utf8)
        guard bytes.starts(with: Array("PS".utf8)), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        guard end == 2 || bytes[2] == 0x20 else { return nil }
        let hasBlank = end + 1 < bytes.count && bytes[end + 1] == 0x20
        prompt = String(decoding: bytes[...end], as: UTF8.self) + " "
        command = String(decoding: bytes[(end + (hasBlank ? 2 : 1))...], as: UTF8.self)
    }

    /// What follows the continuation prompt `>> `; nil for other lines.
    static func continuation(_ line: String) -> String? {
        guard line.hasPrefix(">>") else { return nil }
        let rest = line.dropFirst(2)
        return String(rest.first == " " ? rest.dropFirst() : rest)
    }
}
