import Documents
import Testing
import Transcripts

@Suite struct FormatTests {
    @Test(arguments: [("md", DocumentFormat.markdown), ("IPYNB", .notebook), ("ps1", .script), ("txt", .transcript), ("dib", .polyglot)])
    func `extensions name formats`(name: String, format: DocumentFormat) {
        #expect(DocumentFormat(fileExtension: name) == format)
        #expect(DocumentFormat(fileExtension: "docx") == nil)
    }

    @Test(arguments: DocumentFormat.allCases)
    func `no bytes crash a reader, and what is read can be written`(format: DocumentFormat) throws {
        var numbers = SeededNumbers(5)
        let rule = String(repeating: "*", count: 22)
        let pieces = MarkdownRecordingTests.lines + [
            rule, "Start time: 20220929012640", "PS>TerminatingError(x): \"y\"", "#!pwsh", "#!meta", "{}", "{", "}", "<#", "#>", "#!markdown", "else",
        ]
        for round in 0..<300 {
            var bytes: [UInt8] = []
            for _ in 0..<numbers.next(12) { bytes += Array((numbers.pick(pieces) + numbers.pick(["\n", "\r\n", ""])).utf8) }
            if round % 3 == 0 { bytes = NotebookTests.jupyter.utf8.map { numbers.next(200) == 0 ? UInt8(numbers.next(256)) : $0 } }
            if round % 5 == 0, !bytes.isEmpty { bytes[numbers.next(bytes.count)] = UInt8(numbers.next(256)) }
            guard let recording = try? format.read(bytes, header: Samples.header, isComplete: isComplete) else { continue }
            for other in DocumentFormat.allCases { _ = try? other.write(recording) }
        }
    }

    @Test func `polyglot notebooks are read and written`() throws {
        let text = "#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"pwsh\"}}\n\n#!time\nGet-A\n\n#!markdown\n\n# T\n\n#!csharp\n\nvar x;\n\n#!powershell\n\n\n1\n\n2\n"
        let recording = try DocumentFormat.polyglot.read(Array(text.utf8), header: Samples.header, isComplete: isComplete)
        #expect(recording.steps.map(\.command) == ["#!time\nGet-A", "1\n\n2"])
        let written = String(decoding: try DocumentFormat.polyglot.write(recording), as: UTF8.self)
        #expect(written.hasPrefix("#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"pwsh\","))
        #expect(written.hasSuffix("\n\n#!pwsh\n\n#!time\nGet-A\n\n#!markdown\n\n# T\n\n#!markdown\n\n```csharp\nvar x;\n```\n\n#!pwsh\n\n1\n\n2\n"))
        let again = try DocumentFormat.polyglot.read(Array(written.utf8), header: Samples.header, isComplete: isComplete)
        #expect(again.entries == recording.entries)
        let bad = SessionRecording(header: Samples.header, steps: [Samples.step(1, "1\n#!pwsh")])
        #expect(throws: DocumentFailure.self) { try DocumentFormat.polyglot.write(bad) }
    }
}

@Suite struct OutputComparisonTests {
    private func differs(_ mode: OutputComparison, _ a: String, _ b: String) -> Bool { mode.difference(expected: a, actual: b) != nil }

    @Test func `blanks at ends do not count, others do`() {
        #expect(!differs(.exact, "a  \nb", "\na\nb\n\n"))
        #expect(OutputComparison.exact.difference(expected: "\na\n\nb\n", actual: "a\nb\n") == .init(line: 3, expected: "", actual: "b"))
        #expect(OutputComparison.exact.difference(expected: "a\n", actual: "a\nb\n") == .init(line: 2, expected: nil, actual: "b"))
    }

    @Test(arguments: [
        ("Id : 6b9d3c1e-0000-4f1a-9c3e-1234567890ab", "Id : 00000000-0000-0000-0000-000000000000"),
        ("Start 2026-11-24T18:45:12.2821639+00:00", "Start 2025-01-02T03:04:05Z"), ("11/24/2026 6:39:26 PM  x", "1/2/2025 10:00:00 AM x"),
        ("Tuesday, November 24, 2026 6:39:26 PM", "Monday, June 1, 2026 12:00:00 AM"), ("etag W/\"abc\"", "etag W/\"de-f\""),
        ("Name      Id\n----      --", "Name Id\n---- --"), ("\"id\": \"6b9d3c1e-0000-4f1a-9c3e-1234567890ab\",", "\"id\": \"7b9d3c1e-0000-4f1a-9c3e-1234567890ab\","),
        ("Tue, 24 Nov 2026 10:00:00 GMT", "Wed, 25 Nov 2026 11:00:00 GMT"),
    ])
    func `shapes ignore what changes from run to run`(a: String, b: String) {
        #expect(!differs(.shape, a, b))
        #expect(differs(.exact, a, b))
    }

    @Test(arguments: [("Port 80", "Port 443"), ("10.0.0.4", "10.0.0.5"), ("ALLOW", "DENY"), ("6b9d3c1e-0000", "7b9d3c1e-0000"), ("x 1:2", "x")])
    func `shapes keep everything else`(a: String, b: String) { #expect(differs(.shape, a, b)) }
}
