import ShellValues
import Testing

@Suite struct OperatorTests {
    static func op(_ name: String, _ op: ValueOperator, _ a: Value, _ b: Value, _ expected: String) -> Row {
        Row(name, expected) { try Operators.binary(op, a, b, $0) }
    }

    static let arithmetic: [Row] = [
        op("int overflow goes on as double", .multiply, .int(.max), .int(2), "double 4294967294"),
        op("exact quotient", .divide, .int(6), .int(2), "int 3"),
        op("quotient with a fraction", .divide, .int(7), .int(2), "double 3.5"),
        op("division by zero", .divide, .int(6), .int(0), "!RuntimeException"),
        op("double by zero", .divide, .double(6), .int(0), "double Infinity"),
        op("remainder keeps the sign", .remainder, .int(-7), .int(3), "int -1"),
        op("text with a number is joined", .add, .string("a"), .int(1), "string a1"),
        op("number with text is added", .add, .int(1), .string("0x10"), "int 17"),
        op("number with a fraction in text", .add, .int(1), .string("1.5"), "double 2.5"),
        op("number with words", .add, .int(1), .string("abc"), "!InvalidCastFromStringToInteger"),
        op("text repeated", .multiply, .string("ab"), .double(2.5), "string abab"),
        op("text minus text", .subtract, .string("5"), .string("2"), "int 3"),
        op("null plus number", .add, .null, .int(1), "int 1"),
        op("null times number", .multiply, .null, .int(5), "null"),
        op("char plus number is text", .add, .char(97), .int(1), "string a1"),
        op("bool times number", .multiply, .bool(true), .int(2), "!NotADefinedOperationForType"),
        op("array plus scalar", .add, .list(.int(1)), .int(2), "System.Object[] 1 2"),
        op("array minus scalar", .subtract, .list(.int(1)), .int(2), "!MethodNotFound"),
        op("hashtable plus number", .add, .table(), .int(1), "!AddHashTableToNonHashTable"),
        op("unsigned with negative", .multiply, .uint(5), .int(-1), "long -5"),
        op("unsigned underflow", .subtract, .uint(5), .uint(6), "double -1"),
        op("ulong with negative", .add, .ulong(5), .int(-1), "decimal 4"),
        op("floats make a double", .add, .float(1.5), .float(1), "double 2.5"),
        op("long product is cut", .multiply, .long(.max), .int(2), "double 1.84467440737095E+19"),
    ]

    @Test("Arithmetic", arguments: arithmetic) func arithmeticAsPowerShell(_ row: Row) { #expect(row.outcome() == row.expected) }

    static let comparisons: [Row] = [
        op("number equals text", .equal, .int(1), .string("1.0"), "bool True"),
        op("text ignores case", .equal, .string("abc"), .string("ABC"), "bool True"),
        op("null equals zero", .equal, .null, .int(0), "bool False"),
        op("array is filtered", .equal, .list(.int(1), .int(2), .int(1)), .int(1), "System.Object[] 1 1"),
        op("array against null", .notEqual, .list(.null, .int(2)), .null, "System.Object[] 2"),
        op("text against number", .less, .string("10"), .int(9), "bool True"),
        op("number against text", .less, .int(9), .string("10"), "bool True"),
        op("number against words", .less, .int(10), .string("abc"), "!InvalidCastFromStringToInteger"),
        op("null is below zero", .less, .null, .int(0), "bool True"),
        op("null is above negatives", .greater, .null, .int(-1), "bool True"),
        op("not a number", .greaterOrEqual, .int(1), .double(.nan), "bool False"),
        op("hashtable", .less, .table(), .int(1), "!NotIcomparable"),
        op("against an array", .less, .int(1), .list(.int(1), .int(2)), "!ComparisonFailure"),
        op("contains", .contains, .list(.string("a"), .string("B")), .string("b"), "bool True"),
        op("in", .isIn, .int(2), .list(.int(1), .int(2)), "bool True"),
    ]

    @Test("Comparisons", arguments: comparisons) func comparisonsAsPowerShell(_ row: Row) { #expect(row.outcome() == row.expected) }

    static let bits: [Row] = [
        op("and", .bitAnd, .int(6), .string("3"), "int 2"),
        op("wider type", .bitAnd, .int(5), .long(3), "long 1"),
        op("double", .bitAnd, .double(5.5), .int(3), "ulong 2"),
        op("array", .bitAnd, .list(.int(1)), .int(1), "!MethodNotFound"),
        op("masked count", .shiftLeft, .int(1), .int(33), "int 2"),
        op("byte stays byte", .shiftLeft, .byte(1), .int(8), "byte 0"),
        op("range down", .range, .int(3), .int(1), "System.Object[] 3 2 1"),
        op("range of characters", .range, .string("a"), .string("c"), "System.Object[] a b c"),
        op("range of halves", .range, .double(1.5), .double(3.5), "System.Object[] 2 3 4"),
        op("range of words", .range, .string("ab"), .string("c"), "!System.FormatException"),
    ]

    @Test("Bits and ranges", arguments: bits) func bitsAsPowerShell(_ row: Row) { #expect(row.outcome() == row.expected) }

    static let texts: [Row] = [
        op("like", .like, .string("report.txt"), .string("REPORT*"), "bool True"),
        op("bad wildcard", .like, .string("a"), .string("["), "!RuntimeException"),
        op("match", .match, .string("abc123"), .string("\\d+"), "bool True"),
        op("filtered match", .match, .list(.string("a1"), .string("b")), .string("\\d"), "System.Object[] a1"),
        op("replace", .replace, .string("a-b-c"), .list(.string("-"), .string("+")), "string a+b+c"),
        op("replace three", .replace, .string("a"), .list(.string("a"), .string("b"), .string("c")), "!BadReplaceArgument"),
        op("bad expression", .replace, .string("a"), .string("["), "!InvalidRegularExpression"),
        op("split with limit", .split, .string("a,b,c"), .list(.string(","), .int(2)), "string[] a b,c"),
        op("split from the end", .split, .string("a,b,c"), .list(.string(","), .int(-2)), "string[] a,b c"),
        op("simple split", .split, .string("a.b"), .list(.string("."), .int(0), .string("SimpleMatch")), "string[] a b"),
        op("join", .join, .list(.int(1), .null, .int(2)), .string("-"), "string 1--2"),
        op("format", .format, .string("{0:N2}|{1,4}"), .list(.double(1234.567), .string("x")), "string 1,234.57|   x"),
        op("format without argument", .format, .string("{0}{1}"), .int(1), "!FormatError"),
        op("is", .isType, .int(5), .string("int"), "bool True"),
        op("as", .asType, .string("x"), .object(NetType.int), "null"),
    ]

    @Test("Texts", arguments: texts) func textsAsPowerShell(_ row: Row) { #expect(row.outcome() == row.expected) }

    @Test func matchesCarryTheirGroups() throws {
        let groups = try Operators.match(.string("k=v"), .string("(?<key>\\w)=(\\w)"), TestInterpreter())
        #expect(groups?.get(.string("key"))?.asString == "k")
        #expect(groups?.get(.int(1))?.asString == "v")
        #expect(groups?.get(.int(0))?.asString == "k=v")
    }

    @Test func scriptBlocksComputeReplacements() throws {
        let block = ClosureBlock { match, _ in [.string("<" + match.netText + ">")] }
        let result = try Operators.replace(.string("a1b2"), .list(.string("\\d"), .object(block)), TestInterpreter())
        #expect(result.asString == "a<1>b<2>")
    }

    @Test func scriptBlocksFindSeparators() throws {
        let block = ClosureBlock { unit, _ in [.bool(unit.asString == ";")] }
        let result = try Operators.split(.string("a;b"), .object(block), TestInterpreter())
        #expect(result.text(nil) == "a b")
    }

    @Test func incrementWorksOnNumbersOnly() {
        let ctx = TestInterpreter()
        let text = failure { try Operators.increment(.string("abc"), by: 1, ctx) }
        #expect(text.id == "OperatorRequiresNumber")
        #expect(text.message == "The '++' operator works only on numbers. The operand is a 'System.String'.")
        #expect((try? Operators.increment(.int(.max), by: 1, ctx)).map(shown) == "double 2147483648")
    }
}
