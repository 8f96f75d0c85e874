/// Blank lines around a text. PowerShell prints them around tables; documents leave them out.
enum BlankEdges {
    /// The text without blank lines at its start and end, and with a line end behind its last line.
    static func trimmed(_ text: String) -> String {
        let lines = SourceLines.split(text)
        guard let first = lines.firstIndex(where: { !isBlank($0) }), let last = lines.lastIndex(where: { !isBlank($0) }) else { return "" }
        return lines[first...last].map { $0.text + "\n" }.joined()
    }

    static func hasText(_ text: String) -> Bool { SourceLines.split(text).contains { !isBlank($0) } }

    static func isBlank(_ line: SourceLine) -> Bool { line.text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}
