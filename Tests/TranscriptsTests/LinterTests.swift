import Testing
import Transcripts

@Suite struct LinterTests {
    @Test func `a recording's secrets are found where they stand, and shown nowhere`() throws {
        var step = SessionStep(number: 4, command: "$a = 1\n$password = 'hunter2xyz'", start: 0, seed: 0)
        step.output = [PrintedText(.output, "one\nit is hunter2xyz\n")]
        let recording = SessionRecording(header: SessionHeader(id: "s", program: "p", start: 0, seed: 0), steps: [step])
        let found = Linter.findings(in: recording)
        #expect(found.map(\.place) == ["command", "output"])
        #expect(found.map(\.line) == [2, 2])
        #expect(found.map(\.kind) == [.password, .known])
        #expect(found.map(\.step) == [4, 4])
        #expect(found.map(\.excerpt) == ["$password = '****'", "it is ****"])
    }

    @Test func `a text is read as output and line by line as commands`() {
        let text = "# Title\n\n```powershell\nFoo -Password 'abc def'\n```\n\nAccountKey=\(Sample.key88)\n"
        let found = Linter.findings(in: text, isScript: false)
        #expect(found.map(\.line) == [4, 7])
        #expect(found.allSatisfy { !$0.excerpt.contains("abc") })
    }

    @Test func `a redacted recording has no findings`() {
        for sample in Sample.all {
            var redactor = Redactor()
            let step = redactor.step(SessionStep(number: 1, command: sample.command, start: 0, seed: 0))
            let recording = SessionRecording(header: SessionHeader(id: "s", program: "p", start: 0, seed: 0), steps: [step])
            #expect(Linter.findings(in: recording) == [], "\(sample.command)")
        }
    }
}
