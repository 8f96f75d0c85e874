import Testing
import Transcripts

@Suite struct ComparingTests {
    private func step(_ output: String, command: String = "x", workspace: String = "w") -> SessionStep {
        SessionStep(number: 1, command: command, start: 0, seed: 0, output: [PrintedText(.output, output)], workspace: workspace)
    }

    @Test func `the same step has no differences`() {
        var comparison = StepComparison()
        #expect(comparison.differences(step("a\n"), step("a\n")) == [])
    }

    @Test func `another line is told with both texts`() {
        var comparison = StepComparison()
        let found = comparison.differences(step("a\nb\n"), step("a\nc\n"))
        #expect(found.map(\.aspect) == [.output])
        #expect(found.first?.expected == ["a", "b"])
        #expect(found.first?.actual == ["a", "c"])
    }

    @Test func `a capture ties a value to its later use`() {
        var comparison = StepComparison()
        #expect(comparison.differences(step("id {{op}} done\n"), step("id 4711 done\n")) == [])
        #expect(comparison.captures == ["op": "4711"])
        #expect(comparison.command(of: step("", command: "Get-It {{op}} {{other}}")) == "Get-It 4711 {{other}}")
        #expect(comparison.differences(step("again {{op}}\n"), step("again 4711\n")) == [])
        #expect(comparison.differences(step("again {{op}}\n"), step("again 4712\n")).count == 1)
    }

    @Test func `a capture stays within its line and takes something`() {
        #expect(CapturePattern("a{{x}}b").match("a\nb", known: [:]) == nil)
        #expect(CapturePattern("a{{x}}b").match("ab", known: [:]) == nil)
        #expect(CapturePattern("{{x}}-{{x}}").match("ab-ab", known: [:]) == ["x": "ab"])
        #expect(CapturePattern("{{x}}-{{x}}").match("ab-ac", known: [:]) == nil)
        #expect(CapturePattern("{ {{ }} {{a b}}").hasCaptures == false)
    }

    @Test func `objects, outcome and workspace count too`() {
        var comparison = StepComparison()
        var (recorded, actual) = (step("a\n"), step("a\n", workspace: "v"))
        recorded.objects = ["T:1"]
        actual.objects = ["T:2"]
        actual.outcome = .failed
        #expect(comparison.differences(recorded, actual).map(\.aspect) == [.outcome, .objects, .workspace])
    }

    @Test func `a diff shows what differs with two lines around it`() {
        let old = (1...9).map(String.init)
        var new = old
        new[4] = "five"
        let rows = LineDiff.rows(old, new).map(\.text)
        #expect(rows == ["  … 2 lines the same", "  3", "  4", "- 5", "+ five", "  6", "  7", "  … 2 lines the same"])
    }
}
