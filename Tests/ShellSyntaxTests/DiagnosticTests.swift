import Diagnostics
import ShellSyntax
import Testing

/// A source with the place of each error between `‹` and `›` (in the order of the errors when they do not overlap), and the ids.
struct ErrorRow: CustomTestStringConvertible {
    let marked: String
    let ids: [String]

    init(_ marked: String, _ ids: String...) {
        self.marked = marked
        self.ids = ids
    }

    var testDescription: String { marked }

    /// The text without marks, and where they were.
    var unmarked: (text: String, spans: [SourceSpan]) {
        var bytes: [UInt8] = []
        var spans: [SourceSpan] = []
        var start: Int = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "‹": start = bytes.count
            case "›": spans.append(SourceSpan(start, bytes.count))
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        return (String(decoding: bytes, as: UTF8.self), spans)
    }
}

@Suite struct DiagnosticTests {
    static let incomplete: [ErrorRow] = [
        ErrorRow("if ($true) ‹{›", "MissingEndCurlyBrace"), ErrorRow("if‹›", "MissingOpenParenthesisInIfStatement"),
        ErrorRow("if ($x‹)›", "MissingStatementBlock"), ErrorRow("foo (1‹›", "MissingEndParenthesisInExpression"),
        ErrorRow("‹\"abc›", "TerminatorExpectedAtEndOfString"), ErrorRow("‹'abc›", "TerminatorExpectedAtEndOfString"),
        ErrorRow("‹@'\nabc›", "TerminatorExpectedAtEndOfString"), ErrorRow("$‹{abc›", "IncompleteDollarVariableReference"),
        ErrorRow("1 +‹›", "ExpectedValueExpression"), ErrorRow("$x =‹›", "ExpectedValueExpression"),
        ErrorRow("1,‹›", "MissingExpressionAfterToken"), ErrorRow("$x.‹›", "MissingPropertyName"),
        ErrorRow("a |‹›", "EmptyPipeElement"), ErrorRow("a &&‹›", "EmptyPipelineChainElement"),
        ErrorRow("-not‹›", "MissingExpressionAfterOperator"), ErrorRow("$x[1‹›", "MissingEndSquareBracket"),
        ErrorRow("@{‹› a = 1", "MissingEndCurlyBrace"), ErrorRow("do { }‹›", "MissingWhileOrUntilInDoWhile"),
        ErrorRow("try { }‹›", "MissingCatchOrFinally"), ErrorRow("function f‹›", "MissingFunctionBody"),
        ErrorRow("class A‹›", "MissingTypeBody"), ErrorRow("‹<# open›", "MissingTerminatorMultiLineComment"),
        ErrorRow("$x ??‹›", "ExpectedValueExpression"), ErrorRow("trap‹›", "MissingTrapStatement"),
    ]

    static let wrong: [ErrorRow] = [
        ErrorRow("1‹)›", "UnexpectedToken"), ErrorRow("‹}›", "UnexpectedToken"), ErrorRow("1 ‹2›", "UnexpectedToken"),
        ErrorRow("$a ‹$b›", "UnexpectedToken"), ErrorRow("‹5› = $x", "InvalidLeftHandSide"), ErrorRow("(‹5›) = 1", "InvalidLeftHandSide"),
        ErrorRow("‹${a}?.b› = 1", "InvalidLeftHandSide"), ErrorRow("++‹5›", "OperatorRequiresVariableOrProperty"),
        ErrorRow("a |‹› | b", "EmptyPipeElement"), ErrorRow("1 | ‹2›", "ExpressionsMustBeFirstInPipeline"),
        ErrorRow("@{ a‹› }", "MissingEqualsInHashLiteral"), ErrorRow("@{ a = 1; ‹A› = 2 }", "DuplicateKeyInHashLiteral"),
        ErrorRow("\"‹$x:›\"", "InvalidVariableReferenceWithDrive"),
        ErrorRow("foo ‹<› bar", "RedirectionNotSupported"), ErrorRow("foo ‹1>&2›", "RedirectionNotSupported"),
        ErrorRow("foo > a ‹> b›", "StreamAlreadyRedirected"), ErrorRow("foo >‹›", "MissingFileSpecification"),
        ErrorRow("\"`u{‹110000›}\"", "InvalidUnicodeEscapeSequenceValue"), ErrorRow("\"`u{‹z›z}\"", "InvalidUnicodeEscapeSequence"),
        ErrorRow("\"`u{000000‹4›1}\"", "TooManyDigitsInUnicodeEscapeSequence"), ErrorRow("‹@x›", "SplattingNotPermitted"),
        ErrorRow("foo ‹@x›,1", "SplattingNotPermittedInArgumentList"), ErrorRow("foo ‹,›a", "MissingArgument"),
        ErrorRow("foo -a:‹›", "ParameterRequiresArgument"), ErrorRow("function f($a, ‹$A›) { }", "DuplicateFormalParameter"),
        ErrorRow("try { } finally { ‹return 1› }", "ControlLeavingFinally"),
        ErrorRow("1; ‹using module x›", "UsingMustBeAtStartOfScript"), ErrorRow("class A { [int] ‹F›() { } }", "MethodHasCodePathNotReturn"),
        ErrorRow("class A { F() { ‹return 1› } }", "VoidMethodHasReturn"), ErrorRow("class A { F() { ‹$y› } }", "VariableNotLocal"),
        ErrorRow("class A { $x; F() { ‹$x› = 1 } }", "MissingThis"), ErrorRow("class A { } ‹class A { }›", "MemberAlreadyDefined"),
        ErrorRow("enum E : ‹string› { A }", "InvalidUnderlyingType"), ErrorRow("data { ‹$x› }", "VariableReferenceNotSupportedInDataSection"),
        ErrorRow("param([A(x=‹$y›)]$a)", "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock"),
        ErrorRow("‹[void]›$x = 1", "VoidTypeConstraintNotAllowed"),
        ErrorRow("switch (1) { 1‹› }", "MissingSwitchStatementClause"), ErrorRow("[int]‹x›", "UnexpectedToken"),
    ]

    @Test(arguments: incomplete) func `an unfinished text asks for more`(_ row: ErrorRow) {
        let (text, spans): (String, [SourceSpan]) = row.unmarked
        let result: ParseResult = Parser.parse(text)
        #expect(result.diagnostics.map(\.id) == row.ids)
        #expect(result.diagnostics.map(\.span) == spans)
        #expect(result.isIncomplete)
    }

    @Test(arguments: wrong) func `a wrong text is told where it is wrong`(_ row: ErrorRow) {
        let (text, spans): (String, [SourceSpan]) = row.unmarked
        let result: ParseResult = Parser.parse(text)
        #expect(result.diagnostics.map(\.id) == row.ids)
        #expect(result.diagnostics.map(\.span) == spans)
        #expect(!result.isIncomplete)
    }

    @Test func `several errors are told in PowerShell's order`() {
        let result: ParseResult = Parser.parse("$a = (1 +\n$b = 5 5\nif ($a { 'x' }\n\"fine\"\n")
        let places: [String] = result.diagnostics.map { error in
            let place: SourcePosition = result.source.position(at: error.span.start)
            return "\(place.line):\(place.column) \(error.id)"
        }
        #expect(
            places == [
                "2:8 UnexpectedToken", "2:7 MissingEndParenthesisInExpression", "3:8 UnexpectedToken",
                "3:8 MissingEndParenthesisAfterStatement", "1:7 InvalidLeftHandSide",
            ])
    }

    @Test func `requires lines are read and checked`() {
        let good: ParseResult = Parser.parse("#requires -Version 7.1 -Modules a, @{ModuleName='b';ModuleVersion='2.0'}\n#Requires -RunAsAdministrator\n1")
        #expect(good.diagnostics.isEmpty)
        #expect(good.requirements?.version == [7, 1])
        #expect(good.requirements?.modules.map(\.name) == ["a", "b"])
        #expect(good.requirements?.isElevationRequired == true)
        #expect(Parser.parse("#requires -version x").diagnostics.map(\.id) == ["RequiresVersionInvalid"])
        #expect(Parser.parse("# requires -version x").requirements == nil)
    }

    @Test func `inside a class a type must be known`() {
        struct NoType: TypeNameOracle { func exists(_ name: TypeName) -> Bool { name.fullName == "int" } }
        let result: ParseResult = Parser.parse(SourceText("class A : A { [int]$x; [Foo[]]$y } [Bar]"), types: NoType())
        #expect(result.diagnostics.map(\.message) == ["Unable to find type [Foo]."])
    }
}
