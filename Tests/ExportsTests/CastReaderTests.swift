import Testing
import Transcripts

@testable import Exports

@Suite struct CastReaderTests {
    private func read(_ text: String) throws -> SessionRecording {
        try CastReader.read(Array(text.utf8), header: Samples.header())
    }

    private static let v2 = #"{"version": 2, "width": 40, "height": 5, "timestamp": 1700000000, "title": "t"}"# + "\n"
    private static let v3 = #"{"version": 3, "term": {"cols": 40, "rows": 5}}"# + "\n"

    @Test(arguments: [CastVersion.v2, .v3], [true, false])
    func `our own casts come back`(version: CastVersion, input: Bool) throws {
        var options = ExportOptions(highlight: Samples.highlight)
        options.castVersion = version
        options.typing = input ? .whole : .natural
        options.includesInput = input
        let bytes = try ExportFormat.cast.write(Samples.short, options: options)
        let read = try CastReader.read(bytes, header: Samples.header())
        #expect(read.steps.map(\.command) == Samples.short.steps.map(\.command))
        #expect(read.steps.map(\.prompt) == Samples.short.steps.map(\.prompt))
        #expect(read.steps.map(\.screenText).first == Samples.short.steps.first?.screenText)
        #expect(read.steps.last?.outcome == .exited(3))
        #expect(read.steps[1].output == Samples.short.steps[1].output)
        #expect(read.notices.isEmpty)
        #expect(read.header.start == Samples.start)
        #expect(read.steps.first?.start == Samples.short.steps.first?.start)
    }

    @Test func `version 1 spans lines`() throws {
        let text = """
            {"version": 1, "width": 40, "height": 5, "duration": 1.5, "stdout": [
              [0.5, "PS C:\\\\> Get-Date\\r\\n"],
              [1.0, "today\\r\\nPS C:\\\\> "]]}
            """
        let recording = try read(text)
        #expect(recording.steps.map(\.command) == ["Get-Date"])
        #expect(recording.steps.first?.prompt == #"PS C:\> "#)
        #expect(recording.steps.first?.screenText == "today\n")
        #expect(recording.steps.first?.duration == 10_000_000)
        #expect(recording.header.width == 40)
    }

    @Test func `edited lines come out as the final text`() throws {
        let recording = try read(
            Self.v2 + #"""
                [0.1, "o", "\u001b]0;title\u0007PS /> Get-Dote"]
                [0.2, "o", "\b\b\u001b[Kate -Format o"]
                [0.3, "o", "\rPS /> Get-Date\u001b[K\r\n"]
                [0.4, "o", "today\r\nPS /> if (1) {\r\n>> 2\r\n>> }\r\n2\r\nPS /> \r\nPS /> unfini"]

                """#)
        #expect(recording.steps.map(\.command) == ["Get-Date", "if (1) {\n2\n}"])
        #expect(recording.steps.map(\.screenText) == ["today\n", "2\n"])
        #expect(recording.notices.last == "The last command was not finished and is left out: unfini")
        #expect(recording.header.title == "t")
        #expect(recording.header.start == CastTime.unixEpoch + 1_700_000_000 * CastTime.ticksPerSecond)
    }

    @Test func `rows that a line editor breaks itself are one command`() throws {
        let row = String(repeating: "x", count: 40 - 6)
        let recording = try read(
            Self.v2 + "[0, \"o\", \"PS /> \(row)\\r\\r\\n\\ryz\\r\\nout\\r\\nPS /> # no^C\\r\\nPS /> \"]\n")
        #expect(recording.steps.map(\.command) == [row + "yz"])
        #expect(recording.steps.first?.screenText == "out\n")
    }

    @Test func `what was typed counts, answers apart`() throws {
        let recording = try read(
            Self.v3 + #"""
                [0.1, "o", "PS> "]
                [0.1, "i", "Read-Hoxx\u007f\u007fst Name\r"]
                [0, "o", "Read-Host Name\r\nName: "]
                [1, "i", "Anne\r"]
                [0, "o", "Anne\r\nAnne\r\nPS> "]
                [1, "i", "{\r"]
                [0, "o", "{\r\n>> "]
                [0, "i", "1}\r"]
                [0, "o", "1}\r\nPS> "]

                """#)
        #expect(recording.steps.map(\.command) == ["Read-Host Name", "{\n1}"])
        #expect(recording.steps.first?.answers == ["Anne"])
    }

    @Test func `keys whose effect only the screen shows lead to the screen`() throws {
        let recording = try read(
            Self.v2 + #"""
                [0.1, "o", "PS> "]
                [0.2, "i", "Get-Da\t\r"]
                [0.3, "o", "Get-Date\r\nPS> "]

                """#)
        #expect(recording.steps.map(\.command) == ["Get-Date"])
    }

    @Test func `markers that mean something else are passed over`() throws {
        let recording = try read(
            Self.v2 + #"""
                [0, "m", "Chapter 1"]
                [0.1, "o", "PS> 1\r\n1\r\nPS> "]
                [0.2, "z", {"unknown": true}]

                """#)
        #expect(recording.steps.map(\.command) == ["1"])
    }

    @Test func `blank lines and, in version 3, comments are skipped`() throws {
        let recording = try read(Self.v3 + "# comment\n\n[0.1, \"o\", \"PS> 1\\r\\nPS> \"]\n  \n#\n")
        #expect(recording.steps.map(\.command) == ["1"])
        #expect(throws: ExportFailure("line 2: an event is a time, a code and data")) {
            try read(Self.v2 + "# comment\n[0.1, \"o\", \"x\"]\n")
        }
    }

    @Test func `a torn last line is left out with a notice`() throws {
        let recording = try read(Self.v2 + "[0.1, \"o\", \"PS> 1\\r\\nPS> \"]\n[0.2, \"o\", \"PS> 2\\r")
        #expect(recording.steps.map(\.command) == ["1"])
        #expect(recording.notices.first?.hasPrefix("The last line is torn") == true)
        let whole = try read(Self.v2 + "[0.1, \"o\", \"PS> 1\\r\\nPS> \"]")
        #expect(whole.steps.count == 1)
    }

    @Test func `times that go back are clamped in version 2 and refused in version 3`() throws {
        let events = "[1, \"o\", \"PS> 1\\r\\n\"]\n[0.5, \"o\", \"1\\r\\nPS> \"]\n"
        let recording = try read(Self.v2 + events)
        #expect(recording.steps.first?.duration == 0)
        #expect(recording.notices.contains { $0.hasPrefix("Times go back") })
        #expect(throws: ExportFailure("line 2: a negative interval")) { try read(Self.v3 + "[-1, \"o\", \"x\"]\n") }
    }

    @Test(arguments: [
        ("", "the file is empty"), ("hello\n", "this is no asciicast: line 1 has no header"),
        ("# comment\n{\"version\": 3}\n", "this is no asciicast: line 1 has no header"),
        ("{\"version\": 4}\n", "asciicast version 4 is not known here"),
        ("{\"version\": 3}\n", "line 1: the member 'term' is missing"),
        ("{\"version\": 2}\n", "line 1: the size of the terminal is missing"),
        ("{\"version\": 2, \"width\": 1, \"height\": 1}\n[0, \"o\", 5]\n", "line 2: the data of 'o' must be text"),
        ("{\"version\": 2, \"width\": 1, \"height\": 1}\n[1e999, \"o\", \"\"]\n", "line 2: this is no time"),
        ("{\"version\": 1, \"stdout\": [[-1, \"x\"]]}", "frame 1 has a delay that is no time"),
        ("{\"version\": 1, \"stdout\": [[0]]}", "frame 1 is no delay with a text"),
    ])
    func `what is no cast is refused with the line`(text: String, message: String) {
        #expect(throws: ExportFailure(message)) { try read(text) }
    }

    @Test func `sizes out of bounds do no harm`() throws {
        let text =
            #"{"version": 2, "width": 999999999, "height": -5}"#
            + "\n[0, \"r\", \"99999999x99999999\"]\n[0, \"o\", \"PS> 1\\r\\n\"]\n"
        #expect(try read(text).steps.map(\.command) == ["1"])
    }

    @Test func `no file breaks it`() throws {
        let whole = try ExportFormat.cast.write(Samples.short, options: ExportOptions(highlight: Samples.highlight))
        var random = SplitMix(state: 3)
        var accepted = 0
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0..<(1 + random.next(4)) {
                let at = random.next(bytes.count)
                switch random.next(4) {
                case 0: bytes[at] = UInt8(random.next(256))
                case 1: bytes.remove(at: at)
                case 2: bytes.insert(contentsOf: Array("\\u001b[9A".utf8), at: at)
                default: bytes.removeLast(min(bytes.count - 1, random.next(200)))
                }
            }
            do {
                let recording = try CastReader.read(bytes, header: Samples.header())
                accepted += 1
                for format in ExportFormat.allCases { _ = try format.write(recording) }
            } catch {
                #expect(!error.message.isEmpty)
            }
        }
        #expect(accepted > 20)
    }
}
