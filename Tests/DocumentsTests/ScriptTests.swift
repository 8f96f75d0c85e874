import Documents
import Testing
import Transcripts

/// A stand-in for the parser: brackets are closed and the text does not end in a pipe.
func isComplete(_ text: String) -> Bool {
    var depth = 0
    for character in text {
        if "{(".contains(character) { depth += 1 } else if ")}".contains(character) { depth -= 1 }
    }
    return depth <= 0 && text.last { !$0.isWhitespace } != "|"
}

@Suite struct ScriptTests {
    private func read(_ text: String) throws -> SessionRecording {
        try DocumentFormat.script.read(Array(text.utf8), header: Samples.header, isComplete: isComplete)
    }

    private func back(_ text: String) throws -> String {
        let read = try JournalReader.read(Array(try read(text).journalText.utf8))
        return String(decoding: try DocumentFormat.script.write(read), as: UTF8.self)
    }

    @Test func `commands are gathered until they are complete`() throws {
        let text = "$x = 1\nif ($x) {\n  2\n\n}\n\nelse {\n 3 }\nGet-Thing |\n  Select-Object a\n'x'\n  | Out-Null\n"
        #expect(try read(text).steps.map(\.command) == [
            "$x = 1", "if ($x) {\n  2\n\n}\n\nelse {\n 3 }", "Get-Thing |\n  Select-Object a", "'x'\n  | Out-Null",
        ])
    }

    @Test func `comments are prose when a blank line follows, else part of the command`() throws {
        let recording = try read("# A title\n#\n# Words\n\n# on x\n$x = 1\n\n<#\nBlock\n#>\n\n#requires -Version 5\n$y\n# end\n")
        #expect(recording.steps.map(\.command) == ["# on x\n$x = 1", "#requires -Version 5", "$y"])
        let prose = recording.entries.compactMap { if case .prose(let text) = $0 { text } else { nil } }
        #expect(prose == ["A title\n\nWords\n\n", "\nBlock\n\n", "\n# end\n"].map { $0 == "\n# end\n" ? "\nend\n" : $0 })
    }

    @Test(arguments: [
        "$x = 1\n$y = 2\n", "# Title\n\n$x = 1\n\n\n$y = 2\n", "if (1) {\n 2\n}\n3\n\n# Words\n#\n# more\n\n# on it\n4\n", "", "1\n\n# end\n",
        "function f {\n  1\n}\n\nf\n",
    ])
    func `scripts come back`(text: String) throws { #expect(try back(text) == text) }

    @Test func `a command that never ends is one step, with a notice`() throws {
        let recording = try read("1\nif (1) {\n2\n")
        #expect(recording.steps.map(\.command) == ["1", "if (1) {\n2"])
        #expect(recording.notices.count == 1)
    }

    @Test func `prose of an article becomes comments`() throws {
        let text = "# Title\n\nWords\n\n```powershell\n1\n```\n\n```output\n1\n```\n\n```powershell\n2\n```\n\nEnd\n"
        let recording = MarkdownReader.recording(MarkdownDocument(text), header: Samples.header)
        let script = "# # Title\n#\n# Words\n\n1\n2\n\n# End\n"
        #expect(String(decoding: try DocumentFormat.script.write(recording), as: UTF8.self) == script)
        #expect(MarkdownWriter.text(try read(script)) == "# Title\n\nWords\n\n```powershell\n1\n```\n\n```powershell\n2\n```\n\nEnd\n")
    }

    @Test func `UTF-16 and Windows line ends are read`() throws {
        let units = Array("\u{FEFF}1\r\n2\r\n".utf16)
        let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let recording = try DocumentFormat.script.read(bytes, header: Samples.header, isComplete: isComplete)
        #expect(recording.steps.map(\.command) == ["1", "2"])
    }
}
