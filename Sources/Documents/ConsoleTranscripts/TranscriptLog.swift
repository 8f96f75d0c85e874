import Transcripts

/// Lines of a transcript that the engine writes itself.
enum TranscriptLog {
    /// NAME of `PS>CommandInvocation(NAME): "NAME"`, with that word or another.
    static func name(_ line: Substring, after word: String) -> String? {
        for lead in ["PS>", ">> "] where line.begins(with: lead + word + "(") {
            let rest = line.utf8.dropFirst(lead.utf8.count + word.utf8.count + 1)
            guard let end = rest.firstIndex(of: UInt8(ascii: ")")), rest[end...].starts(with: "):".utf8) else { return nil }
            return String(decoding: rest[..<end], as: UTF8.self)
        }
        return nil
    }

    /// ` -Name 'value'` of `>> ParameterBinding(Get-Thing): name="Name"; value="value"`.
    static func binding(_ line: Substring) -> String? {
        guard name(line, after: "ParameterBinding") != nil else { return nil }
        let text = String(line)
        guard let name = quoted(text, after: "name=\""), let value = quoted(text, after: "value=\"") else { return "" }
        guard name != "InputObject" else { return "" }
        return " -\(name) '" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    private static func quoted(_ text: String, after mark: String) -> String? {
        let bytes = text.utf8
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: mark.utf8) }) else { return nil }
        let rest = bytes[start...].dropFirst(mark.utf8.count)
        guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        return String(decoding: rest[..<end], as: UTF8.self)
    }

    /// Commands after which the prompt names another folder.
    static func changesPlace(_ command: String) -> Bool {
        let words = command.lowercased().split { !$0.isLetter && $0 != "-" }
        return words.contains { ["cd", "chdir", "sl", "set-location", "pushd", "push-location", "popd", "pop-location", "prompt"].contains($0) }
    }

    /// Whether two prompts are of one kind; the numbers in them may count the commands.
    static func isAlike(_ a: String, _ b: Substring) -> Bool {
        func mask(_ text: some StringProtocol) -> [UInt8] { text.utf8.filter { !($0 >= 0x30 && $0 <= 0x39) } }
        return mask(a) == mask(b)
    }

    /// Lines of output, those of other streams told by the words that PowerShell puts before them.
    static func printed(_ lines: [String]) -> [PrintedText] {
        var printed: [PrintedText] = []
        for line in lines {
            let stream = stream(line)
            if printed.last?.stream == stream { printed[printed.count - 1].text += line + "\n" } else { printed.append(PrintedText(stream, line + "\n")) }
        }
        return printed
    }

    private static func stream(_ line: String) -> OutputStream {
        if line.begins(with: "WARNING: ") { return .warning }
        if line.begins(with: "VERBOSE: ") { return .verbose }
        return line.begins(with: "DEBUG: ") ? .debug : .output
    }
}
