import Diagnostics
import ShellSyntax
import Testing

@Test func `a command and an expression parse`() {
    let result: ParseResult = Parser.parse("foo -a 1 | bar; $x = 1 + 2")
    #expect(result.diagnostics.isEmpty)
    #expect(result.scriptBlock.end?.statements.count == 2)
}
