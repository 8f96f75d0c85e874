import Diagnostics
import ShellSyntax
import Testing

@Suite struct StatementTests {
    static let rows: [TreeRow] = [
        TreeRow("if (1) { a } elseif (2) { b } else { c }",
            "(If 1 (StatementBlock (Command a)) 2 (StatementBlock (Command b)) (StatementBlock (Command c)))"),
        TreeRow("while ($x) { break }", "(While $x (StatementBlock (Break)))"),
        TreeRow("do { 1 } until ($x)", "(DoUntil (StatementBlock 1) $x)"),
        TreeRow("for ($i = 0; $i -lt 3; $i++) { }", "(For (Assignment = $i 0) (-lt $i 3) (postIncrement $i) (StatementBlock))"),
        TreeRow("foreach ($a in 1..3) { $a }", "(ForEach $a (.. 1 3) (StatementBlock $a))"),
        TreeRow(":x foreach ($a in $b) { continue x }", "(ForEach $a $b (StatementBlock (Continue x)))"),
        TreeRow("switch -regex ($x) { 'a' { 1 } default { 2 } }", "(Switch $x 'a' (StatementBlock 1) (StatementBlock 2))"),
        TreeRow("try { 1 } catch [a], [b] { 2 } catch { 3 } finally { 4 }",
            "(Try (StatementBlock 1) (CatchClause [a] [b] (StatementBlock 2)) (CatchClause (StatementBlock 3)) (StatementBlock 4))"),
        TreeRow("return 1 + 2", "(Return (+ 1 2))"),
        TreeRow("throw", "(Throw)"),
        TreeRow("$x = if (1) { 2 }", "(Assignment = $x (If 1 (StatementBlock 2)))"),
        TreeRow("function f($a, [int]$b = 2) { $a }",
            "(FunctionDefinition f (Parameter $a) (Parameter [int] $b 2) (ScriptBlock (NamedBlock $a)))"),
        TreeRow("filter g { $_ }", "(FunctionDefinition g (ScriptBlock (NamedBlock $_)))"),
        TreeRow("function h { [CmdletBinding()]param([Parameter(Mandatory)]$x) begin { 1 } end { 2 } }",
            "(FunctionDefinition h (ScriptBlock (ParamBlock (Attribute CmdletBinding) (Parameter (Attribute Parameter (NamedAttributeArgument Mandatory)) $x)) (NamedBlock begin 1) (NamedBlock end 2)))"),
        TreeRow("class A : B { [int]$x = 1; static [void] F($y) { } A() : base(1) { } }",
            "(TypeDefinition A [B] (PropertyMember x [int] 1) (FunctionMember static F [void] (Parameter $y) (ScriptBlock (NamedBlock))) (FunctionMember A 1 (ScriptBlock (NamedBlock))))"),
        TreeRow("enum E { A; B = 2 }", "(TypeDefinition E (PropertyMember static A) (PropertyMember static B 2))"),
        TreeRow("data d -SupportedCommand x { 'a' }", "(Data x (StatementBlock 'a'))"),
        TreeRow("param($a) $a", "$a"),
        TreeRow("a; b\nc", "(Command a) (Command b) (Command c)"),
        TreeRow("break 5 6", "(Break 5) 6"),
        TreeRow("@{ a = if (1) { 2 }\n b = 3 }", "(Hashtable a (If 1 (StatementBlock 2)) b 3)"),
    ]

    @Test(arguments: rows) func `statements keep their parts`(_ row: TreeRow) {
        #expect(TreeText.of(row.source) == row.tree)
    }

    @Test func `traps stand apart from the statements they guard`() {
        let body: NamedBlockNode? = Parser.parse("1; trap [x] { 2 }; 3").scriptBlock.unnamedBody
        #expect(body?.statements.count == 2)
        #expect(body?.traps.first?.type?.typeName.fullName == "x")
    }

    @Test func `using statements come first`() {
        let block: ScriptBlockNode = Parser.parse("using namespace System.IO\nusing module Foo\n1").scriptBlock
        #expect(block.usings.map(\.kind) == [.namespace, .module])
        #expect(block.usings.compactMap(\.name?.value) == ["System.IO", "Foo"])
    }

    @Test func `a filter's body is its process block`() {
        guard case .function(let node)? = Parser.parse("filter f { 1 }").scriptBlock.end?.statements.first else {
            Issue.record("no function")
            return
        }
        #expect(node.isFilter)
        #expect(node.body.process?.isUnnamed == true)
    }

    @Test func `comments at a function are kept as possible help`() {
        let text: String = "# one\n# two\nfunction f {\n<#\n.SYNOPSIS\nx\n#>\n1 }"
        let result: ParseResult = Parser.parse(text)
        guard case .function(let node)? = result.scriptBlock.end?.statements.first else {
            Issue.record("no function")
            return
        }
        #expect(node.help.map { result.source.text(in: $0) } == ["# one", "# two", "<#\n.SYNOPSIS\nx\n#>"])
    }

    @Test func `the path to an offset leads from the root to the smallest node`() {
        let result: ParseResult = Parser.parse("foo $a.b")
        let names: [String] = TreePath.nodes(at: 5, in: result.scriptBlock).map(\.className)
        #expect(names.suffix(3) == ["CommandAst", "MemberExpressionAst", "VariableExpressionAst"])
    }
}
