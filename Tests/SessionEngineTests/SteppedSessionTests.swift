import AzureModel
import SessionCmdlets
@testable import SessionEngine
import ShellRuntime
import Testing
import Transcripts

/// A session that runs under a made-up clock, with its commands for steps.
final class Practice {
    let replayer: SessionReplayer

    init(seed: UInt64 = 42, limits: ReplayLimits = ReplayLimits()) throws {
        replayer = try SessionReplayer(header: Practice.header(seed), limits: limits)
    }

    static func header(_ seed: UInt64 = 42) -> SessionHeader {
        SessionHeader(
            id: "test", program: "test", start: UTCTime.ticks("2026-11-24T09:15:00Z") ?? 0, offsetMinutes: 60, seed: seed,
            folder: "/nowhere", home: "/home/u")
    }

    /// Runs lines as steps, each a second after the last.
    @discardableResult
    func run(_ commands: String...) -> [SessionStep] {
        commands.map { command in
            let number = replayer.session.timeline.lastStep + 1
            let start = Practice.header().start + Int64(number) * 10_000_000
            return replayer.run(SessionStep(number: number, command: command, start: start, seed: UInt64(number)))
        }
    }

    func text(_ command: String) -> String { run(command)[0].screenText }
    var groups: String { text("(Get-AzureNetworkSecurityGroup).Name -join ','") }
}

// One at a time: stopping a step is a matter of the whole process.
@Suite(.serialized) struct SteppedSessionTests {
    private let make = "New-AzureNetworkSecurityGroup -Name web -Location 'West US'"

    @Test func `a step tells its streams apart`() throws {
        let step = try Practice().run("'out'; Write-Warning careful; Write-Error wrong; Write-Host hello; Write-Verbose v -Verbose")[0]
        #expect(step.output.map(\.stream) == [.output, .warning, .error, .host, .verbose])
        #expect(step.text(of: .output) == "out\n")
        #expect(step.text(of: .warning) == "WARNING: careful\n")
        #expect(step.text(of: .host) == "hello\n")
        #expect(step.outcome == .completed || step.outcome == .failed)
    }

    @Test func `the clock, ids and random numbers are those of the record`() throws {
        let commands = ["Get-Date -Format o", "New-Guid", "Get-Random", make, "$PID; Get-History | ForEach-Object Duration"]
        let (first, second) = (try Practice(), try Practice())
        for command in commands { #expect(first.run(command) == second.run(command)) }
        #expect(first.text("Get-Date -Format 'yyyy-MM-dd HH:mm:ss'") == "2026-11-24 10:15:06\n")
        #expect(try Practice(seed: 1).run("$PID") != Practice(seed: 2).run("$PID"))
    }

    @Test func `waiting moves the clock and takes no time`() throws {
        let practice = try Practice(limits: ReplayLimits(milliseconds: 2000))
        let step = practice.run("$t = Get-Date; Start-Sleep 3600; ((Get-Date) - $t).TotalHours -ge 1")[0]
        #expect(step.screenText == "True\n")
    }

    @Test func `a step that changes the workspace has another hash and says what it changed`() throws {
        let steps = try Practice().run("1", make, "2")
        #expect(steps[0].workspace != steps[1].workspace)
        #expect(steps[1].workspace == steps[2].workspace)
        #expect(steps[1].changes.count == 1)
        #expect(steps[2].changes == [])
    }

    @Test func `a line run again is in the history as itself`() throws {
        let practice = try Practice()
        #expect(practice.text("'a'") == "a\n")
        #expect(practice.text("r 1") == "'a'\na\n")
        #expect(practice.text("(Get-History).CommandLine") == "'a'\n'a'\n")
    }

    @Test func `endless loops and endless output are stopped`() throws {
        let practice = try Practice(limits: ReplayLimits(milliseconds: 300, outputBytes: 1 << 20))
        #expect(practice.run("while ($true) { }")[0].outcome == .stopped)
        #expect(practice.replayer.hit == .time(milliseconds: 300))
        #expect(practice.run("while ($true) { 'x' * 1000 }")[0].outcome == .stopped)
        #expect(practice.replayer.hit == .output(bytes: 1 << 20))
        #expect(practice.text("'still here'") == "still here\n")
    }

    @Test(arguments: ["while ($true) { 'on' }", "'on'; Start-Sleep 1000", "'on'; while ((Get-Date).Year -lt 2100) { }"])
    func `a step that was stopped is stopped again`(command: String) throws {
        let practice = try Practice(limits: ReplayLimits(milliseconds: 30_000))
        var recorded = SessionStep(
            number: 1, command: command, start: Practice.header().start, duration: 3_000_000, seed: 1,
            output: [PrintedText(.output, "on\non\n")], outcome: .stopped)
        recorded.omittedBytes = 0
        let again = practice.replayer.run(recorded)
        #expect(again.outcome == .stopped)
        #expect(practice.replayer.hit == nil)
        var comparison = StepComparison()
        #expect(comparison.differences(recorded, again) == [])
    }

    @Test func `questions are answered as they were`() throws {
        let practice = try Practice()
        var step = SessionStep(number: 1, command: "Read-Host 'Name'", start: Practice.header().start, seed: 1)
        step.answers = ["web"]
        let again = practice.replayer.run(step)
        #expect(again.text(of: .output) == "web\n")
        #expect(again.answers == ["web"])
    }
}

@Suite(.serialized) struct TravelTests {
    private let practice: Practice

    init() throws { practice = try Practice() }

    private func make(_ name: String) { practice.run("$null = New-AzureNetworkSecurityGroup -Name \(name) -Location 'West US'") }

    @Test func `undo takes the last change back, redo makes it again`() {
        make("a")
        make("b")
        practice.run("'nothing'")
        #expect(practice.text("Undo-LabStep").hasPrefix("Step 2 took back: $null = New-AzureNetworkSecurityGroup -Name b"))
        #expect(practice.groups == "a\n")
        practice.run("Redo-LabStep")
        #expect(practice.groups == "a,b\n")
        practice.run("Undo-LabStep -To 0")
        #expect(practice.groups == "\n")
        practice.run("Redo-LabStep -To 1")
        #expect(practice.groups == "a\n")
    }

    @Test func `a new change ends the way forward`() {
        make("a")
        practice.run("Undo-LabStep")
        make("b")
        let step = practice.run("Redo-LabStep")[0]
        #expect(step.outcome == .failed)
        #expect(step.text(of: .error).contains("There is no change to make again."))
        #expect(practice.groups == "b\n")
    }

    @Test func `restoring is a change that can be taken back`() {
        make("a")
        make("b")
        #expect(practice.text("Restore-LabStep 1") == "The workspace is what it was after step 1.\n")
        #expect(practice.groups == "a\n")
        practice.run("Undo-LabStep")
        #expect(practice.groups == "a,b\n")
        #expect(practice.text("Restore-LabStep 99").contains("There is no step 99"))
    }

    @Test func `an edited step changes what follows, and the differences are told`() {
        make("a")
        practice.run("$n = @(Get-AzureNetworkSecurityGroup).Count; $n")
        let step = practice.run("Edit-LabStep 1 -Command '1' | ForEach-Object { \"$($_.Step) $($_.Aspect) $($_.Was) $($_.Is)\" }")[0]
        #expect(step.text(of: .output).contains("2 output 1 0"))
        #expect(step.screenText.contains("Steps with another result after step 1: 1."))
        #expect(practice.groups == "\n")
        #expect(practice.text("$n") == "0\n")
    }

    @Test func `a text that was asked for is the recorded one again`() {
        make("a")
        var step = SessionStep(number: 2, command: "Edit-LabStep 1", start: Practice.header().start + 20_000_000, seed: 2)
        step.answers = ["'nothing'"]
        let again = practice.replayer.run(step)
        #expect(again.text(of: .host).hasPrefix("It was: $null = New-AzureNetworkSecurityGroup -Name a"))
        #expect(again.text(of: .host).contains("New text (empty leaves it): 'nothing'\n"))
        #expect(practice.groups == "\n")
    }

    @Test func `an edit is itself no step that can be edited`() {
        make("a")
        practice.run("Edit-LabStep 1 -Command '1'")
        #expect(practice.run("Edit-LabStep 2 -Command '1'")[0].outcome == .failed)
        #expect(practice.run("Edit-LabStep 1 -Command '2'")[0].outcome == .completed)
    }

    @Test func `the workspaces after two steps are compared`() {
        make("a")
        make("b")
        #expect(practice.text("(Compare-LabWorkspace 1 2).Name") == "b\n")
        #expect(practice.text("Compare-LabWorkspace 1 99").contains("There is no step 99 in this session."))
    }

    @Test func `the steps and their changes are objects`() {
        make("a")
        practice.run("throw 'x'")
        #expect(practice.text("Get-LabStep | ForEach-Object { \"$($_.Number) $($_.Outcome) $($_.Changes.Count)\" }") == "1 Completed 1\n2 Failed 0\n")
        #expect(practice.text("(Get-LabStep -Changed).Name") == "a\n")
        #expect(practice.text("Get-LabStep 77").contains("There is no step 77: the session has the steps 1 to 4."))
    }
}
