import ShellSyntax
import Testing

/// A source and the tree it must give.
struct TreeRow: CustomTestStringConvertible {
    let source: String
    let tree: String

    init(_ source: String, _ tree: String) {
        self.source = source
        self.tree = tree
    }

    var testDescription: String { source }
}

@Suite struct ExpressionTests {
    static let precedence: [TreeRow] = [
        TreeRow("1 + 2 * 3", "(+ 1 (* 2 3))"),
        TreeRow("1 * 2 + 3", "(+ (* 1 2) 3)"),
        TreeRow("1 - 2 - 3", "(- (- 1 2) 3)"),
        TreeRow("1..3 + 4", "(+ (.. 1 3) 4)"),
        TreeRow("'{0}' -f 1 + 2", "(+ (-f '{0}' 1) 2)"),
        TreeRow("1 -eq 2 -and 3 -or 4", "(-or (-and (-eq 1 2) 3) 4)"),
        TreeRow("1 -band 2 -eq 2", "(-band 1 (-eq 2 2))"),
        TreeRow("$a ?? $b + 1", "(?? $a (+ $b 1))"),
        TreeRow("1 -eq $a ?? $b", "(-eq 1 (?? $a $b))"),
        TreeRow("1, 2 + 3, 4", "(+ (ArrayLiteral 1 2) (ArrayLiteral 3 4))"),
        TreeRow("-1", "-1"),
        TreeRow("- 1", "(minus 1)"),
        TreeRow("1 -1", "(- 1 1)"),
        TreeRow("-not $a -and !$b", "(-and (not $a) (not $b))"),
        TreeRow("$i++ + ++$j", "(+ (postIncrement $i) (preIncrement $j))"),
        TreeRow(",1", "(ArrayLiteral 1)"),
        TreeRow("-split 'a'", "(split(caseSensitive: false) 'a')"),
        TreeRow("'a' -CLIKE 'b'", "(-CLIKE 'a' 'b')"),
        TreeRow("5 – 3", "(– 5 3)"),
        TreeRow("$a ? 1 : 2", "(TernaryExpression $a 1 2)"),
        TreeRow("$a ? $b ? 1 : 2 : 3", "(TernaryExpression $a (TernaryExpression $b 1 2) 3)"),
        TreeRow("1 -shl 2 -bxor 3", "(-bxor (-shl 1 2) 3)"),
    ]

    static let members: [TreeRow] = [
        TreeRow("$a.b.c", "(. (. $a b) c)"),
        TreeRow("$a.b[0].c", "(. (IndexExpression (. $a b) 0) c)"),
        TreeRow("[int]::MaxValue", "(:: [int] MaxValue)"),
        TreeRow("[int]'5'", "(ConvertExpression [int] '5')"),
        TreeRow("[int][string]5", "(ConvertExpression [int] (ConvertExpression [string] 5))"),
        TreeRow("[ordered]@{}", "(ConvertExpression [ordered] (Hashtable))"),
        TreeRow("$a.F(1, 2)", "(InvokeMemberExpression $a F 1 2)"),
        TreeRow("$a.ForEach{ 1 }", "(InvokeMemberExpression $a ForEach (ScriptBlockExpression (ScriptBlock (NamedBlock 1))))"),
        TreeRow("$a::G[int]('x')", "(InvokeMemberExpression $a G 'x')"),
        TreeRow("${a}?.b?[0]", "(IndexExpression (?. $a b) 0)"),
        TreeRow("$a.$b.'c'", "(. (. $a $b) 'c')"),
        TreeRow("$using:a.b", "(UsingExpression (. $a b))"),
        TreeRow("[a[b,[c[]]]]", "[a[b,c[]]]"),
        TreeRow("[int[,]]", "[int[,]]"),
        TreeRow("$x = 1, 2", "(Assignment = $x (ArrayLiteral 1 2))"),
        TreeRow("$a = $b += 1", "(Assignment = $a (Assignment += $b 1))"),
        TreeRow("$a ??= 1", "(Assignment ??= $a 1)"),
        TreeRow("$a, $b = 1", "(Assignment = (ArrayLiteral $a $b) 1)"),
        TreeRow("@{ a = 1; 'b' = foo }", "(Hashtable a 1 'b' (Command foo))"),
        TreeRow("@(1; 2)", "(ArrayExpression (StatementBlock 1 2))"),
        TreeRow("(foo).Count", "(. (ParenExpression (Command foo)) Count)"),
    ]

    @Test(arguments: precedence) func `operators bind as PowerShell's do`(_ row: TreeRow) {
        #expect(TreeText.of(row.source) == row.tree)
    }

    @Test(arguments: members) func `members, casts and brackets nest as written`(_ row: TreeRow) {
        #expect(TreeText.of(row.source) == row.tree)
    }
}
