import LineEditor
import PromptCmdlets
import ShellSyntax
import TerminalText
import Testing

@testable import SallyportShell

@Suite struct SyntaxColoursTests {
    private static let known = ["Get-Date", "Get-Foo", "%"]

    /// The parts of a line by their text; PSReadLine 2.4's colours, looked at on its screen, but for the two marks of our own.
    private func parts(_ line: String) -> [String] {
        let painter = SyntaxColours(colours: .dark, isKnown: { Self.known.contains($0) })
        return painter.parts(Parser.parse(line)).map { range, part in
            String(decoding: Array(line.utf8)[range], as: UTF8.self) + " " + painter.colours.style(part).parameters
        }
    }

    @Test func `each token has the colour of its kind`() {
        #expect(
            parts("Get-Date -Year 5 \"a $x b\" foo 'q' # c") == [
                "Get-Date 93", "-Year 90", "5 97", "\"a $x b\" 36", "$x 92", "foo 37", "'q' 36", "# c 32",
            ])
        #expect(
            parts("if ($a.b -eq [int]1) { 3 }") == [
                "if 92", "( 37", "$a 92", ". 37", "b 37", "-eq 90", "[ 37", "int 37", "] 37", "1 97", ") 37", "{ 37",
                "3 97", "} 37",
            ])
    }

    @Test func `a command that does not exist is marked once its name is finished`() {
        #expect(parts("Get-Fo") == ["Get-Fo 37"])
        #expect(parts("Get-Foo") == ["Get-Foo 93"])
        #expect(parts("Get-Fo 1") == ["Get-Fo 91", "1 97"])
        #expect(
            parts("function Mine { 1 }; Mine") == [
                "function 92", "Mine 37", "{ 37", "1 97", "} 37", "; 37", "Mine 93",
            ])
    }

    @Test func `the place of a mistake is marked, what is unfinished is not`() {
        #expect(parts("1 + )") == ["1 97", "+ 90", ") 37", "+ 91"])
        #expect(parts("3 4") == ["3 97", "4 97", "4 91"])
        #expect(!parts("if (1) {").contains { $0.hasSuffix(" 91") })
    }

    @Test func `words without a colour of their own are left to the editor, but inside strings`() {
        let painter = SyntaxColours(colours: .dark, isKnown: { _ in true })
        let line = "a b \"$(c d)\" e"
        let found = painter.highlights(Parser.parse(line)).map { Array(line.utf8)[$0.range] }
        #expect(found.map { String(decoding: $0, as: UTF8.self) } == ["a", "\"$(c d)\"", "$(", "c", "d", ")"])
    }

    @Test func `colours follow the settings`() {
        var colours = PromptColours.dark
        colours[.command] = "\u{1B}[1m\u{1B}[34m"
        let painter = SyntaxColours(colours: colours, isKnown: { _ in true })
        #expect(painter.highlights(Parser.parse("Get-Date")).map(\.style) == [TextStyle("1;34")])
    }
}
