import Diagnostics
import ShellSyntax
import Testing

@Suite struct LiteralTests {
    static let numbers: [TreeRow] = [
        TreeRow("0", "0"), TreeRow("2147483647", "2147483647"), TreeRow("2147483648", "2147483648L"),
        TreeRow("-2147483648", "-2147483648"), TreeRow("9223372036854775808", "9223372036854775808d"),
        TreeRow("79228162514264337593543950336", "7.922816251426434e+28"), TreeRow("1L", "1L"), TreeRow("1kb", "1024"),
        TreeRow("4GB", "4294967296L"), TreeRow("1.5", "1.5"), TreeRow(".5", "0.5"), TreeRow("1e3", "1000.0"), TreeRow("1.50d", "1.50d"),
        TreeRow("1.5e3d", "1500d"), TreeRow("1.5e-3d", "0.0015d"), TreeRow("2d", "2d"), TreeRow("1.5kb", "1536.0"), TreeRow("0x10", "16"),
        TreeRow("0xFFFFFFFF", "-1"), TreeRow("0xFFFFFFFFF", "68719476735L"), TreeRow("0xFFu", "255u"), TreeRow("0xFFFFFFFFu", "4294967295u"),
        TreeRow("0xFFFFFFFFFFFFFFFF", "-1L"), TreeRow("0b101", "5"), TreeRow("0b11111111", "-1"), TreeRow("0b11111111uy", "255uy"),
        TreeRow("127y", "127y"), TreeRow("255uy", "255uy"), TreeRow("32767s", "32767s"), TreeRow("65535us", "65535us"),
        TreeRow("5u", "5u"), TreeRow("5000000000u", "5000000000ul"), TreeRow("1ul", "1ul"), TreeRow("1.5l", "2L"), TreeRow("2.5l", "2L"),
        TreeRow("123456789012345678901234567890123456789012n", "123456789012345678901234567890123456789012n"),
        TreeRow("1e30n", "1000000000000000019884624838656n"), TreeRow("1kbn", "(Command 1kbn)"), TreeRow("1nkb", "1024n"),
    ]

    static let badNumbers: [String] = ["300y", "256uy", "32768s", "65536us", "99999999999999999999l", "0xFFFFFFFFFFFFFFFFF"]

    static let strings: [TreeRow] = [
        TreeRow("'it''s'", "'it's'"), TreeRow("\"say \"\"hi\"\"\"", "'say \"hi\"'"), TreeRow("\"a`nb`tc`q\"", "'a\nb\tcq'"),
        TreeRow("\"`u{1F600}`u{41}\"", "'😀A'"), TreeRow("“curly”", "'curly'"), TreeRow("‘curly’", "'curly'"),
        TreeRow("\"a $b c\"", "\"a <$b> c\""), TreeRow("\"$b.c\"", "\"<$b>.c\""), TreeRow("\"$($b.c)!\"", "\"<(SubExpression (StatementBlock (. $b c)))>!\""),
        TreeRow("\"${a b}$env:PATH\"", "\"<$a b><$env:PATH>\""), TreeRow("\"$a::b\"", "\"<$a>::b\""), TreeRow("\"100$ `$x\"", "'100$ $x'"),
        TreeRow("@'\nx $y\nz\n'@", "'x $y\nz'"), TreeRow("@\"\nx $y\n\"@", "\"x <$y>\""), TreeRow("@'\n'@", "''"),
        TreeRow("\"$(\"b\" + ''c'')\"", "\"<(SubExpression (StatementBlock (+ 'b' '') (Command c)))>\" !UnexpectedToken"),
        TreeRow("\"$(\"\"b\"\")\"", "\"<(SubExpression (StatementBlock 'b'))>\""),
        TreeRow("\"a$(\"b$(1)\")\"", "\"a<(SubExpression (StatementBlock \"b<(SubExpression (StatementBlock 1))>\"))>\""),
    ]

    @Test(arguments: numbers) func `a number has the type PowerShell gives it`(_ row: TreeRow) {
        #expect(TreeText.of(row.source) == row.tree)
    }

    @Test(arguments: badNumbers) func `a number that does not fit its type is an error in an expression`(_ text: String) {
        let result: ParseResult = Parser.parse("$x = " + text)
        #expect(result.diagnostics.map(\.id) == ["BadNumericConstant"])
        #expect(result.diagnostics.first?.message == "The numeric constant \(text) is not valid.")
    }

    @Test(arguments: strings) func `strings give their text and their pieces`(_ row: TreeRow) {
        #expect(TreeText.of(row.source) == row.tree)
    }
}
