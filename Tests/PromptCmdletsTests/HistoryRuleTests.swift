import PromptCmdlets
import Testing

@Suite struct HistoryRuleTests {
    private let session = PromptSession()

    private func decide(_ handler: String, _ line: String) throws -> AddToHistoryOption {
        _ = try session.run("Set-PSReadLineOption -AddToHistoryHandler \(handler)")
        return HistoryRule.decide(line, session.engine, isSensitive: { $0.contains("sensitive") })
    }

    @Test func `a script decides by truth, option or name`() throws {
        #expect(try decide("{ param($line) $line.Length -gt 3 }", "ls") == .skipAdding)
        #expect(try decide("{ param($line) $line.Length -gt 3 }", "Get-Date") == .memoryAndFile)
        #expect(try decide("{ [Microsoft.PowerShell.AddToHistoryOption]::MemoryOnly }", "x") == .memoryOnly)
        #expect(try decide("{ 'SkipAdding' }", "x") == .skipAdding)
        #expect(try decide("{ throw 'mistake' }", "x") == .memoryAndFile)
        #expect(try decide("$null", "password sensitive") == .memoryAndFile)
    }

    @Test func `the standard rule keeps secrets out of the file`() {
        #expect(HistoryRule.decide("Get-Date", session.engine, isSensitive: { _ in false }) == .memoryAndFile)
        #expect(HistoryRule.decide("$password = 1", session.engine, isSensitive: { _ in false }) == .memoryOnly)
        #expect(
            HistoryRule.decide("a sensitive line", session.engine, isSensitive: { $0.contains("sensitive") })
                == .memoryOnly)
    }
}
