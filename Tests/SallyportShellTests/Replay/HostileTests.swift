import Foundation
@testable import SallyportShell
import SessionEngine
import Testing
import Transcripts

/// Recordings that want more than a replay gives: they are stopped, and nothing is written.
@Suite(.serialized) final class HostileTests {
    private let folder: String
    private let header: SessionHeader

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("hostile-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url.appendingPathComponent("session"), withIntermediateDirectories: true)
        folder = url.path
        header = SessionHeader(
            id: "h", program: "x", start: UTCTime.ticks("2026-03-02T09:00:00Z") ?? 0, seed: 1, folder: "/home/learner/labs",
            home: "/home/learner")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Replays one command, whose file lies in `session`.
    private func replay(_ command: String, _ limits: ReplayLimits) throws -> ReplayCourse.Result {
        let step = SessionStep(number: 1, command: command, start: header.start, seed: 1)
        let path = folder + "/session/hostile.jsonl"
        try SessionRecording(header: header, steps: [step]).journalText.write(toFile: path, atomically: true, encoding: .utf8)
        let file = try RecordingFile(path, in: "/", defaults: header)
        return try #require(try ReplayCourse(file, limits: limits).next())
    }

    @Test(arguments: [
        "Get-Content /etc/passwd", "[IO.File]::ReadAllText('/etc/passwd')", "'x' | Set-Content OUT/evil", "'x' > ../../../evil",
        "[IO.File]::WriteAllText('OUT/evil', 'x')", "Save-LabWorkspace OUT/evil", "1 | Export-Csv OUT/evil", "New-Item OUT/evil",
        "'x' | Out-File OUT/evil", "/bin/touch OUT/evil", ". OUT/evil", "Start-LabScenario -Path /etc/passwd",
        "Copy-Item /etc/passwd here", "New-Item -ItemType SymbolicLink -Path l -Target /etc; Get-Content l/passwd",
        "Remove-Item OUT -Recurse -Force",
    ])
    func `other files are refused with the reason`(command: String) throws {
        let result = try replay(command.replacingOccurrences(of: "OUT", with: folder), ReplayLimits())
        let stop = try #require(result.stop)
        #expect(stop.hasPrefix("was refused /"))
        #expect(stop.contains("a replayed session"))
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() == ["session", "session/hostile.jsonl"])
    }

    @Test func `its own folder takes what it writes, and is as before afterwards`() throws {
        let result = try replay("'a' | Set-Content f; Get-Content f; (Get-ChildItem).Name -join ','; (Get-Location).Path", ReplayLimits())
        #expect(result.stop == nil)
        #expect(result.actual.text(of: .output) == "a\nf,hostile.jsonl\n/home/learner/labs\n")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() == ["session", "session/hostile.jsonl"])
    }

    @Test(arguments: [
        "while ($true) {}", "for (;;) { 'x' * 10000 }", "function f { f }; while ($true) { try { f } catch {} }",
        "$a = 'x' * 1000; while ($true) { $a += $a }", "while ($true) { Start-Sleep 1 }",
    ])
    func `what does not end is ended`(command: String) throws {
        let result = try replay(command, ReplayLimits(milliseconds: 600, outputBytes: 4 << 20, memoryBytes: 256 << 20))
        #expect(result.hit != nil)
        #expect(result.actual.outcome == .stopped)
    }
}
