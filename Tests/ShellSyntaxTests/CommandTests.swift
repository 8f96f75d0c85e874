import ShellSyntax
import Testing

@Suite struct CommandTests {
    static let rows: [TreeRow] = [
        TreeRow("foo a 1 -b -c:2", "(Command foo a 1 -b -c:2)"),
        TreeRow("foo a,b", "(Command foo (ArrayLiteral a b))"),
        TreeRow("foo @x", "(Command foo @x)"),
        TreeRow("& $a b", "(Command & $a b)"),
        TreeRow(". ./a.ps1", "(Command . ./a.ps1)"),
        TreeRow("foo | bar -x | baz", "(Pipeline (Command foo) (Command bar -x) (Command baz))"),
        TreeRow("1 | foo", "(Pipeline 1 (Command foo))"),
        TreeRow("foo |\n bar", "(Pipeline (Command foo) (Command bar))"),
        TreeRow("foo\n| bar", "(Pipeline (Command foo) (Command bar))"),
        TreeRow("foo # note\n# more\n | bar", "(Pipeline (Command foo) (Command bar))"),
        TreeRow("foo `\n bar", "(Command foo bar)"),
        TreeRow("foo && bar || baz", "(PipelineChain && || (Command foo) (Command bar) (Command baz))"),
        TreeRow("foo &", "(Pipeline & (Command foo))"),
        TreeRow("foo > a 2>&1", "(Command foo output>a error>&output)"),
        TreeRow("foo 3>> a *>&1", "(Command foo warning>>a all>&output)"),
        TreeRow("$x 2>$null", "(CommandExpression $x error>$null)"),
        TreeRow("foo --% a | b \"c | d\" %e%", "(Pipeline (Command foo --% a ) (Command b 'c | d' %e%))"),
        TreeRow("foo -- -a --", "(Command foo -- -a --)"),
        TreeRow("foo a$b/c", "(Command foo \"a<$b>/c\")"),
        TreeRow("foo $a.b $a/b", "(Command foo (. $a b) \"<$a>/b\")"),
        TreeRow("foo 7z 7 -1 +1", "(Command foo 7z 7 -1 +1)"),
        TreeRow("foo (bar) { 1 } @{a=1}", "(Command foo (ParenExpression (Command bar)) (ScriptBlockExpression (ScriptBlock (NamedBlock 1))) (Hashtable a 1))"),
        TreeRow("foo if else #comment", "(Command foo if else)"),
        TreeRow("foo a#b", "(Command foo a#b)"),
        TreeRow("foo –bar", "(Command foo -bar)"),
        TreeRow("foo 'a'b \"c\"d", "(Command foo 'a' b 'c' d)"),
        TreeRow("foo a'b'c", "(Command foo abc)"),
        TreeRow("%{ $_ }", "(Command % (ScriptBlockExpression (ScriptBlock (NamedBlock $_))))"),
        TreeRow("!foo", "(Command !foo)"),
        TreeRow("foo $a[0].b", "(Command foo (. (IndexExpression $a 0) b))"),
    ]

    @Test(arguments: rows) func `commands take words, parameters and redirections`(_ row: TreeRow) {
        #expect(TreeText.of(row.source) == row.tree)
    }
}
