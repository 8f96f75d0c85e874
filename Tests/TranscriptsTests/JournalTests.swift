import Testing
import Transcripts

@Suite struct JournalTests {
    static let recording: SessionRecording = {
        let header = SessionHeader(
            id: "s1", program: "Sallyport 0.1.0", start: UTCTime.ticks("2026-11-24T09:15:00Z") ?? 0, offsetMinutes: 60,
            seed: 0xFEED_FACE_CAFE_BEEF, folder: "/work", home: "/home/u", lab: "layered-security")
        var step = SessionStep(
            number: 1, command: "Get-Date\n'ä'", start: header.start + 12_345_678, duration: 42, seed: 7,
            output: [PrintedText(.output, "a\n"), PrintedText(.error, "b\n")], outcome: .exited(3), workspace: "00ff")
        step.answers = ["y"]
        step.objects = ["System.String:1"]
        step.changes = ["group web: added"]
        step.omittedBytes = 9
        return SessionRecording(header: header, entries: [.prose("# Title\n"), .step(step)])
    }()

    @Test func `a recording comes back as it was`() throws {
        #expect(try JournalReader.read(Array(Self.recording.journalText.utf8)) == Self.recording)
    }

    @Test func `a step is one line that names its members`() {
        let line = Self.recording.journalText.split(separator: "\n")[2]
        let start = #"{"type":"step","number":1,"prompt":"PS Sallyport> ","command":"Get-Date\n'ä'","#
        #expect(line.hasPrefix(start + #""start":"2026-11-24T09:15:01.2345678Z","ticks":42,"seed":"0000000000000007","#))
    }

    @Test func `a torn last line is left out with a notice`() throws {
        let bytes = Array(Self.recording.journalText.utf8)
        let torn = try JournalReader.read(Array(bytes.dropLast(20)))
        #expect(torn.entries == [.prose("# Title\n")])
        #expect(torn.notices.count == 1)
    }

    @Test func `a whole last line without its end counts`() throws {
        let read = try JournalReader.read(Array(Self.recording.journalText.utf8.dropLast()))
        #expect(read == Self.recording)
    }

    @Test(arguments: [
        ("", "the file is empty"), ("{}\n", "line 1: the text 'type' is missing"),
        (#"{"type":"step"}"# + "\n", "line 1: the number 'number' is missing"),
        (#"{"type":"header","version":99}"# + "\n", "line 1: version 99 of the format is not known here"),
        ("hello\n", "line 1: no JSON: a value is due here"),
    ])
    func `what is no journal is refused with the line`(text: String, message: String) {
        #expect(throws: JournalFailure(message)) { try JournalReader.read(Array(text.utf8)) }
    }

    @Test(arguments: ["2026-11-24T09:15:00.0000001Z", "0001-01-01T00:00:00.0000000Z", "9999-12-31T23:59:59.9999999Z"])
    func `times come back as they were`(text: String) throws {
        #expect(UTCTime.text(try #require(UTCTime.ticks(text))) == text)
    }

    @Test(arguments: ["2026-11-24", "2026-13-24T09:15:00Z", "2026-11-24T09:15:00.Z", "2026-11-24 09:15:00Z", "x"])
    func `other forms are no times`(text: String) {
        #expect(UTCTime.ticks(text) == nil)
    }
}
