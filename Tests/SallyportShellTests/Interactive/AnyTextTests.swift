import LineEditor
import PromptCmdlets
import SessionEngine
import ShellCompletion
import ShellRuntime
import ShellSyntax
import ShellValues
import Testing

@testable import SallyportShell

/// Numbers from a seed, the same on every run.
private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

/// Whatever is typed, with the cursor anywhere: everything the editor asks for is answered.
@Suite struct AnyTextTests {
    private static let pieces = [
        "Get-AzureNetworkSecurityGroup", " web", " |", " ", "-Name", " -Name:", "$x", "$", "${", "@{", "@(", "$(", "{",
        "}", "(", ")", "[", "]",
        "'", "\"", "`", "\n", "#", "<#", "#>", "@'\n", "\n'@", "@\"\n", "=", "==", ",", ";", "&&", "&", "..", "::", ".",
        "-eq", "1", "0x", "1kb",
        "function f", "param(", "if", "foreach", "in", "class C", "enum E", "using", "Set-AzureNetworkSecurityRule",
        " -Priority ", "漢", "e\u{301}",
        "🧑‍🧑‍🧒", "\u{0}", "\u{7F}", "\t", "-", "--", ">", "2>&1", "password", "token",
        "[Microsoft.PowerShell.PSConsoleReadLine]::", "\u{202E}",
    ]

    private static func text(_ dice: inout Dice) -> String {
        (0..<Int.random(in: 0...14, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
    }

    @Test(arguments: 0..<8) func `is answered`(seed: Int) throws {
        let host = TerminalHost(environment: [:], interactive: false)
        let session = ShellSession(host: host, values: SystemHost.values(environment: [:]))
        try session.engine.evaluate(
            "Start-LabScenario layered-security; New-AzureNetworkSecurityGroup web 'South Central US'", into: NullSink()
        )
        let help = PromptHelp(completion: CompletionEngine(session.engine), width: 40)
        let colours = SyntaxColours(colours: .dark, isKnown: { KnownCommands.contains($0, session.engine) })
        var dice = Dice(state: UInt64(seed) &+ 1)
        for _ in 0..<60 {
            let text = Self.text(&dice)
            let size = text.utf8.count
            let cursor = Int.random(in: 0...max(0, size), using: &dice)
            for highlight in colours.highlights(Parser.parse(text)) {
                #expect(highlight.range.lowerBound >= 0 && highlight.range.upperBound <= size, "\(text)")
            }
            #expect((0...size * 4 + 4).contains(Indentation.columns(behind: text)))
            for line in Suggestions(session.engine).lines(continuing: text, limit: 10) {
                #expect(line.hasPrefix(text), "\(text)")
            }
            let found = CompletionList.candidates(session.engine, text, cursor)
            if !found.candidates.isEmpty {
                #expect(
                    found.replacementStart >= 0 && found.replacementStart + found.replacementLength <= size, "\(text)")
            }
            _ = help.rows(text, cursor)
            _ = HistoryRule.decide(text, session.engine, isSensitive: { _ in false })
            _ = PromptEnd.of(text)
        }
    }
}
