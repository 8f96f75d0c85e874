import Documents
import Testing
import Transcripts

@Suite struct TranscriptTests {
    private func read(_ text: String) throws -> SessionRecording {
        try DocumentFormat.transcript.read(Array(text.utf8), header: Samples.header, isComplete: isComplete)
    }

    private let rule = String(repeating: "*", count: 22)

    @Test func `a recording is written as Start-Transcript does`() throws {
        var recording = SessionRecording(header: Samples.header, steps: [
            Samples.step(1, "1..2 | ForEach-Object {\n  $_\n}", [.init(.output, "1\n2   \n")]),
            Samples.step(2, "Get-Thing", [.init(.error, "Get-Thing: no\n"), .init(.warning, "WARNING: w")]),
        ])
        recording.header.start = 638_000_000_000_000_000
        recording.header.offsetMinutes = 60
        let text = String(decoding: try DocumentFormat.transcript.write(recording), as: UTF8.self)
        #expect(text == """
            \(rule)
            PowerShell transcript start
            Start time: 20220928231320
            Username: sallyport\\ann
            RunAs User: sallyport\\ann
            Configuration Name:\u{20}
            Machine: sallyport (Unix)
            Host Application: Sallyport
            Process ID: 1
            PSVersion: 7.6.9
            PSEdition: Core
            GitCommitId: 7.6.9
            Platform: Unix
            PSCompatibleVersions: 1.0, 2.0, 3.0, 4.0, 5.0, 5.1, 6.0, 7.0
            PSRemotingProtocolVersion: 2.4
            SerializationVersion: 1.1.0.1
            WSManStackVersion: 3.0
            \(rule)
            PS Sallyport> 1..2 | ForEach-Object {
            >>   $_
            >> }
            1
            2
            PS Sallyport> Get-Thing
            Get-Thing: no
            WARNING: w
            \(rule)
            PowerShell transcript end
            End time: 20220928231320
            \(rule)

            """)
        var header = Samples.header
        header.offsetMinutes = 60
        let again = try DocumentFormat.transcript.read(Array(text.utf8), header: header, isComplete: isComplete)
        #expect(again.header.start == recording.header.start)
        #expect(again.steps.map(\.command) == recording.steps.map(\.command))
        #expect(again.steps.map(\.screenText) == ["1\n2\n", "Get-Thing: no\nWARNING: w\n"])
        #expect(again.notices == [])
    }

    @Test func `headers of Windows PowerShell and in other languages are told by their times`() throws {
        let text = "\u{FEFF}\(rule)\r\nBeginn der Windows PowerShell-Aufzeichnung\r\nStartzeit: 20220928221320\r\nBenutzername: A\\b\r\n\(rule)\r\nTranscript started, output file is C:\\t.txt\r\nPS C:\\> 1\r\n1\r\nPS C:\\> Stop-Transcript\r\n\(rule)\r\nEnde\r\nEndzeit: 20220928221330\r\n\(rule)\r\n"
        let recording = try read(text)
        #expect(recording.header.start == 638_000_000_000_000_000)
        #expect(recording.steps.map(\.command) == ["1"])
        #expect(recording.steps.map(\.prompt) == ["PS C:\\> "])
        #expect(recording.steps.map(\.screenText) == ["1\n"])
        #expect(recording.notices == [])
    }

    @Test func `a command without marks on its further lines goes on until it is complete`() throws {
        let recording = try read("PS /> 1..3 | % {\n $_\n}\n1\n2\n3\nPS /> if (\nPS /> 2\n2\n")
        #expect(recording.steps.map(\.command) == ["1..3 | % {\n $_\n}", "if (", "2"])
        #expect(recording.steps.map(\.screenText) == ["1\n2\n3\n", "", "2\n"])
        #expect(recording.notices.count == 2)
    }

    @Test func `times before commands, errors and logged invocations are read`() throws {
        let text = """
            \(rule)
            PowerShell transcript start
            Start time: 20220928221320
            \(rule)
            \(rule)
            Command start time: 20220928221321
            \(rule)
            PS>Get-Item nope
            PS>TerminatingError(Get-Item): "no"
            Get-Item: no
            PS>CommandInvocation(Get-Thing): "Get-Thing"
            >> ParameterBinding(Get-Thing): name="Name"; value="it's"
            PS>CommandInvocation(Out-Default): "Out-Default"
            >> ParameterBinding(Out-Default): name="InputObject"; value="x"
            x

            """
        let recording = try read(text)
        #expect(recording.steps.map(\.command) == ["Get-Item nope", "Get-Thing -Name 'it''s'"])
        #expect(recording.steps.map(\.outcome) == [.failed, .completed])
        #expect(recording.steps[0].start == Samples.header.start + 10_000_000)
        #expect(recording.steps[0].screenText == "Get-Item: no\n")
        #expect(recording.notices.count == 2)
    }

    @Test func `a prompt of another kind is doubted, but not after a change of folder`() throws {
        #expect(try read("PS /> 1\nPS C:\\> 2\n").notices.count == 1)
        #expect(try read("PS /> cd a\nPS /a> 2\n").notices == [])
    }

    @Test func `a file without any of it is refused`() {
        #expect(throws: DocumentFailure.self) { try read("Dear all,\n") }
    }
}
