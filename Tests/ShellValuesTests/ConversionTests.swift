import ShellValues
import Testing

@Suite struct ConversionTests {
    static func cast(_ name: String, _ value: Value, _ type: NetType, _ expected: String) -> Row {
        Row(name, expected) { try Conversion.convert(value, to: type, $0) }
    }

    static let numbers: [Row] = [
        cast("text to int", .string("12"), .int, "int 12"),
        cast("blank text", .string(" "), .int, "int 0"),
        cast("multiplier", .string("1.5kb"), .int, "int 1536"),
        cast("exponent", .string("1e2"), .int, "int 100"),
        cast("fraction rounds to even", .string("2.5"), .int, "int 2"),
        cast("hexadecimal", .string("0xFFFFFFFF"), .int, "int -1"),
        cast("negative hexadecimal", .string("-0x1F"), .int, "int -31"),
        cast("thousands", .string("1,000"), .int, "int 1000"),
        cast("suffix", .string("1uy"), .int, "int 1"),
        cast("words", .string("ten"), .int, "!InvalidCastFromStringToInteger"),
        cast("too large", .string("99999999999"), .int, "!InvalidCastFromStringToInteger"),
        cast("double rounds", .double(3.5), .int, "int 4"),
        cast("double too large", .double(1e10), .int, "!InvalidCastIConvertible"),
        cast("not a number", .double(.nan), .int, "!InvalidCastIConvertible"),
        cast("byte range", .int(300), .byte, "!InvalidCastIConvertible"),
        cast("bool", .bool(true), .int, "int 1"),
        cast("char", .char(97), .int, "int 97"),
        cast("null", .null, .int, "int 0"),
        cast("array", .list(.int(1)), .int, "!ConvertToFinalInvalidCastException"),
        cast("text to double", .string("1,234.5"), .double, "double 1234.5"),
        cast("infinite", .string("1e400"), .double, "double Infinity"),
        cast("no double", .string("x"), .double, "!InvalidCastFromStringToDoubleOrSingle"),
        cast("text to decimal", .string("1.50"), .decimal, "decimal 1.5"),
        cast("double to decimal", .double(1e30), .decimal, "!InvalidCastIConvertible"),
        cast("text to bigint", .string("1kb"), .bigInteger, "bigint 1024"),
        cast("double to bigint", .double(1.9), .bigInteger, "bigint 1"),
    ]

    @Test("Numbers", arguments: numbers) func numbersAsPowerShell(_ row: Row) { #expect(row.outcome() == row.expected) }

    static let others: [Row] = [
        cast("one character", .string("a"), .char, "char a"),
        cast("two characters", .string("ab"), .char, "!InvalidCastParseTargetInvocation"),
        cast("double to char", .double(65), .char, "!InvalidCastIConvertible"),
        cast("text is true", .string("false"), .bool, "bool True"),
        cast("one element counts for itself", .list(.int(0)), .bool, "bool False"),
        cast("two elements", .list(.int(0), .int(0)), .bool, "bool True"),
        cast("array to text", .list(.int(1), .int(2)), .string, "string 1 2"),
        cast("scalar to array", .string("5"), NetType.int.arrayType, "int[] 5"),
        cast("text to chars", .string("ab"), NetType.char.arrayType, "char[] a b"),
        cast("bad element", .list(.string("x")), NetType.int.arrayType, "!InvalidCastFromStringToInteger"),
        cast("bad scalar", .string("x"), NetType.int.arrayType, "!InvalidCastExceptionScalarToArray"),
        cast("null to date", .null, .dateTime, "!nullToObjectInvalidCast"),
        cast("hashtable of a number", .int(5), .hashtable, "!ConvertToFinalInvalidCastException"),
        cast("unknown type", .string("Foo.Bar"), .reflectionType, "!InvalidCastFromStringToType"),
        cast("type name", .string("int"), .reflectionType, "System.RuntimeType int"),
        cast("number to switch", .int(1), .switchParameter, "!ConvertToFinalInvalidCastException"),
        cast("bool to switch", .bool(true), .switchParameter, "switch True"),
    ]

    @Test("Other types", arguments: others) func othersAsPowerShell(_ row: Row) { #expect(row.outcome() == row.expected) }

    static let color = NetType("Color", kind: .enumeration, base: .enumType, declare: { _ in
        TypeDeclaration(enumeration: EnumDeclaration([("Red", 0), ("Green", 1), ("Grey", 5)]))
    })

    static let enumerations: [Row] = [
        cast("name", .string("red"), color, "Color Red"),
        cast("beginning of a name", .string("r"), color, "Color Red"),
        cast("ambiguous beginning", .string("g"), color, "!SubstringDisambiguationEnumParseThrewAnException"),
        cast("unknown name", .string("blue"), color, "!SubstringDisambiguationEnumParseThrewAnException"),
        cast("number", .int(5), color, "Color Grey"),
        cast("number as text", .string("1"), color, "Color Green"),
        cast("undefined number", .int(3), color, "!UndefinedIntegerToEnum"),
        cast("undefined number as text", .string("3"), color, "!EnumParseUndefined"),
        cast("null", .null, color, "!nullToEnumInvalidCast"),
    ]

    @Test("Enumerations", arguments: enumerations) func enumerationsAsPowerShell(_ row: Row) { #expect(row.outcome() == row.expected) }

    @Test func messagesNameValueTypeAndReason() {
        let ctx = TestInterpreter()
        let ten = failure { try Conversion.convert(.string("ten"), to: .int, ctx) }
        #expect(ten.message == "Cannot convert value \"ten\" to type \"System.Int32\". Error: \"The input string 'ten' was not in a correct format.\"")
        let blue = failure { try Conversion.convert(.string("blue"), to: Self.color, ctx) }
        #expect(blue.message.hasSuffix("Specify one of the following enumerator names and try again:\nRed, Green, Grey\""))
        let table = failure { try Conversion.convert(.table(), to: .int, ctx) }
        #expect(table.message == "Cannot convert the \"System.Collections.Hashtable\" value of type \"System.Collections.Hashtable\" to type \"System.Int32\".")
    }

    @Test func dictionariesBecomeCustomObjectsInOrder() throws {
        let made = try Conversion.convert(.table((.string("b"), .int(1)), (.string("a"), .null)), to: .psCustomObject, TestInterpreter())
        #expect(made.text(nil) == "@{b=1; a=}")
    }

    @Test func valueStaysSmall() {
        #expect(MemoryLayout<Value>.stride <= 24)
    }
}
