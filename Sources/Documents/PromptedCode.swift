/// Code as a console shows it: prompts with commands behind them, and what they printed.
enum PromptedCode {
    /// The commands of a block, each in its own line and the printed lines empty; nil for a block without prompts.
    static func commands(_ lines: [String]) -> [String]? {
        guard lines.contains(where: { behindPrompt($0) != nil }) else { return nil }
        var inCommand = false
        return lines.map { line in
            if let command = behindPrompt(line) {
                inCommand = true
                return command
            }
            if inCommand, let rest = behindContinuation(line) { return rest }
            inCommand = false
            return ""
        }
    }

    /// What follows `PS> `, `PS C:\\> ` or `PS Sallyport> ` at the start of a line.
    private static func behindPrompt(_ line: String) -> String? {
        guard line.hasPrefix("PS>") || line.hasPrefix("PS "), let mark = line.firstIndex(of: ">") else { return nil }
        let place = line[..<mark]
        guard !place.contains("|"), !place.contains("'"), !place.contains("\"") else { return nil }
        return String(line[line.index(after: mark)...].drop { $0 == ">" }.drop { $0 == " " })
    }

    private static func behindContinuation(_ line: String) -> String? {
        guard line == ">>" || line.hasPrefix(">> ") else { return nil }
        return String(line.dropFirst(3))
    }
}
