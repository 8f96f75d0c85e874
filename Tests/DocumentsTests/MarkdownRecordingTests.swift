import Documents
import Foundation
import Testing
import Transcripts

@Suite struct MarkdownRecordingTests {
    /// To a recording, through its journal, and back.
    private func roundTrip(_ text: String) throws -> String {
        let recording = MarkdownReader.recording(MarkdownDocument(text), header: Samples.header)
        let read = try JournalReader.read(Array(recording.journalText.utf8))
        return MarkdownWriter.text(read)
    }

    private func expectSame(_ text: String, _ what: String = "") throws {
        let document = Array(MarkdownDocument(text).text.utf8)
        #expect(document == Array(text.utf8), "document \(what): \(text.debugDescription)")
        let returned = Array(try roundTrip(text).utf8)
        #expect(returned == Array(text.utf8), "recording \(what): \(text.debugDescription)")
    }

    static let lines = [
        "", "", "Text", "# Heading", "```powershell", "```PowerShell {name=x}", "```", "````", "~~~pwsh", "~~~", "```output", "```Output",
        "~~~~Output", "   ```powershell", "   ```", "  ```output", "    Get-Thing", "      Get-Other", "\tGet-Tab", "\t```powershell", "   ",
        "     ", "Get-Date", "PS C:\\> Get-Date", "PS>1", "PS /home/u> 'a' |", ">> more", ">>", "# comment", "    PS C:\\> 2", "    >> 3",
        "* item", "1. item", "---", "title: x", "<!-- sallyport: skip-execution -->", "<!-- open", "-->", "> ```powershell", "e\u{301}",
        "\u{301}", "\r", "x\r", "```json", "   Get-Indented", "\u{FEFF}", "    ```", "\u{0}", "  x  ",
    ]

    @Test(arguments: 0..<30)
    func `any document comes back to the byte`(seed: Int) throws {
        var numbers = SeededNumbers(UInt64(seed))
        for _ in 0..<80 {
            let ends = numbers.pick([["\n"], ["\r\n"], ["\n", "\r\n"]])
            var text = numbers.next(10) == 0 ? "\u{FEFF}" : ""
            for _ in 0..<(numbers.next(14)) { text += numbers.pick(Self.lines) + numbers.pick(ends) }
            if numbers.next(3) == 0 { text += numbers.pick(Self.lines) }
            try expectSame(text, "seed \(seed)")
        }
    }

    static let blocks = [
        "Text\n", "\n", "\n\n", "# Heading\n\n", "```powershell\n1\n```\n", "```powershell\n1\n```\n\n```Output\n1\n```\n",
        "```powershell\n1\n```\n\n```output\n\n1\n```\n", "```powershell\n1\n```\n\n```output\n1\n```\n", "```powershell\n1\n```\nText\n```OUTPUT\n```\n",
        "```pwsh\nPS> 1\n1\n\n# two\nPS> 2 |\n>> 3\n```\n", "    Get-Thing\n", "- a\n\n  ```powershell\n  1\n\n  2\n  ```\n\n  ```output\n  1\n  ```\n",
        "~~~~powershell\n```\n~~~~\n", "    PS C:\\> 1\n    1\n", "<!-- sallyport: raises-exception -->\n", "```json\n{}\n```\n",
        "```azurepowershell-interactive\r\n1\r\n```\r\n\r\n```Output\r\n1\r\n```\r\n",
    ]

    @Test(arguments: 0..<20)
    func `documents of whole blocks come back to the byte`(seed: Int) throws {
        var numbers = SeededNumbers(UInt64(seed + 1000))
        for _ in 0..<80 {
            var text = ""
            for _ in 0..<(numbers.next(9)) { text += numbers.pick(Self.blocks) }
            try expectSame(text, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<20)
    func `changed steps are written where they stood`(seed: Int) throws {
        var numbers = SeededNumbers(UInt64(seed + 2000))
        for _ in 0..<50 {
            var text = ""
            for _ in 0..<(numbers.next(9)) { text += numbers.pick(Self.blocks) }
            var recording = MarkdownReader.recording(MarkdownDocument(text), header: Samples.header)
            let places = recording.entries.indices.filter { if case .step = recording.entries[$0] { true } else { false } }
            guard !places.isEmpty, case .step(var step) = recording.entries[numbers.pick(places)] else { continue }
            step.command = numbers.pick(["Get-New", "Get-New |\n  Out-Null", "'```'\n```\n$x"])
            step.output = [PrintedText(.output, numbers.pick(["new\n", "```\n", "\na\n\nb\n", "~~~~\n"]))]
            for place in places { if case .step(let other) = recording.entries[place], other.number == step.number { recording.entries[place] = .step(step) } }
            let written = MarkdownWriter.text(recording)
            let again = MarkdownReader.recording(MarkdownDocument(written), header: Samples.header)
            let what = "\(text.debugDescription) -> \(written.debugDescription)"
            #expect(again.steps.map(\.command) == recording.steps.map(\.command), "\(what)")
            for (a, b) in zip(again.steps, recording.steps) {
                #expect(OutputComparison.exact.difference(expected: b.screenText, actual: a.screenText) == nil, "\(what)")
            }
        }
    }

    @Test func `a step that prints for the first time has the word of its document`() throws {
        let text = "```powershell\n1\n```\n\n```powershell\n2\n```\n\n```output\n2\n```\n\n```powershell\n3\n```\n\n```Output\n3\n```\n"
        var recording = MarkdownReader.recording(MarkdownDocument(text), header: Samples.header)
        #expect(MarkdownWriter.text(recording) == text)
        for index in recording.entries.indices {
            guard case .step(var step) = recording.entries[index], step.number == 1 else { continue }
            step.output = [PrintedText(.output, "one\n")]
            recording.entries[index] = .step(step)
        }
        #expect(MarkdownWriter.text(recording) == "```powershell\n1\n```\n\n```output\none\n" + text.dropFirst("```powershell\n1\n".count).prefix(4) + text.dropFirst("```powershell\n1\n```\n".count))
    }

    @Test func `the documents of the project come back to the byte`() throws {
        let files = Samples.files("md")
        #expect(files.count > 3)
        for file in files { try expectSame(try String(contentsOf: file, encoding: .utf8), file.lastPathComponent) }
    }

    @Test func `outputs may be replaced in any document, and the cells stay`() throws {
        var numbers = SeededNumbers(99)
        for _ in 0..<1500 {
            var text = ""
            for _ in 0..<(numbers.next(14)) { text += numbers.pick(Self.lines) + "\n" }
            let document = MarkdownDocument(text)
            let output = numbers.pick(["1\n", "\nName\n----\n\n", "```\nx\n~~~~\n", "a\nb"])
            for cell in document.cells {
                let changed = document.replacingOutput(ofCell: cell.number, with: output)
                let again = MarkdownDocument(changed.text)
                let before = Array(again.cells.map(\.code).prefix(cell.number))
                #expect(before == Array(document.cells.map(\.code).prefix(cell.number)), "\(text.debugDescription) -> \(changed.text.debugDescription)")
                guard again.cells.count >= cell.number else { continue }
                let found = again.cells[cell.number - 1].expectedOutput ?? ""
                #expect(OutputComparison.exact.difference(expected: output, actual: found) == nil, "\(text.debugDescription) -> \(changed.text.debugDescription)")
            }
        }
    }

    @Test func `a session that was no document is a page with a heading`() {
        let steps = [
            Samples.step(1, "Get-Thing", [.init(.output, "\nName\n----\none\n\n")]), Samples.step(2, "$x = 1"),
            Samples.step(3, "'```'", [.init(.output, "```\n")]),
        ]
        var recording = SessionRecording(header: Samples.header, steps: steps)
        recording.header.title = "A session"
        #expect(MarkdownWriter.text(recording) == """
            # A session

            ```powershell
            Get-Thing
            ```

            ```Output
            Name
            ----
            one
            ```

            ```powershell
            $x = 1
            ```

            ```powershell
            '```'
            ```

            ````Output
            ```
            ````

            """)
        let again = MarkdownReader.recording(MarkdownDocument(MarkdownWriter.text(recording)), header: Samples.header)
        #expect(again.steps.map(\.command) == steps.map(\.command))
        #expect(again.header.title == "A session")
    }

    @Test func `comments that were typed become the words of the page`() {
        let steps = [Samples.step(1, "# First we look."), Samples.step(2, "Get-Thing"), Samples.step(3, "# Then\n# we go."), Samples.step(4, "# And.")]
        let page = "# Session test\n\nFirst we look.\n\n```powershell\nGet-Thing\n```\n\nThen\nwe go.\n\nAnd.\n"
        let recording = SessionRecording(header: Samples.header, steps: steps)
        #expect(MarkdownWriter.text(recording) == page)
        #expect(NotebookWriter.notebook(recording).notebookCells.map(\.source) == ["# Session test", "First we look.", "Get-Thing", "Then\nwe go.", "And."])
        #expect(ScriptWriter.text(recording) == "# First we look.\nGet-Thing\n\n# Then\n# we go.\n\n# And.\n")
    }

    @Test func `usual fences need no layout`() {
        let text = "# A\n\n```powershell\n1\n```\n\n```Output\n1\n```\n\n```powershell\n2\n```\n"
        let recording = MarkdownReader.recording(MarkdownDocument(text), header: Samples.header)
        #expect(recording.entries.count == 3)
        #expect(recording.steps.allSatisfy { $0.layout == nil })
    }
}
