import ShellValues
import Testing

@testable import DotNetTypes

/// Results as .NET gives them.
@Suite struct StringTests {
    private let abc: Value = .string("abc")

    @Test func cuts() {
        #expect(Call.text { try Call.on(abc, "Substring", .int(1)) } == "bc")
        #expect(Call.text { try Call.on(abc, "Substring", .int(0), .int(2)) } == "ab")
        #expect(Call.text { try Call.on(abc, "Remove", .int(1), .int(1)) } == "ac")
        #expect(Call.text { try Call.on(abc, "Insert", .int(1), .string("-")) } == "a-bc")
        #expect(Call.text { try Call.on(abc, "PadLeft", .int(5), .char(0x2A)) } == "**abc")
        #expect(Call.text { try Call.on(.string("  x "), "Trim") } == "x")
        #expect(Call.text { try Call.on(.string("xxaxx"), "TrimEnd", .char(0x78)) } == "xxa")
    }

    @Test(arguments: [
        (5, "startIndex cannot be larger than length of string. (Parameter 'startIndex')"),
        (-1, "startIndex ('-1') must be a non-negative value. (Parameter 'startIndex')\nActual value was -1."),
    ])
    func refusesBadOffsets(start: Int32, message: String) {
        #expect(Call.text { try Call.on(abc, "Substring", .int(start)) } == "ArgumentOutOfRangeException: " + message)
    }

    @Test func splits() {
        let text: Value = .string("a,,b,,c")
        #expect(Call.text { try Call.on(text, "Split", .char(0x2C)) } == "a||b||c")
        let remove: Value = .enumeration(1, "System.StringSplitOptions")
        #expect(Call.text { try Call.on(text, "Split", .char(0x2C), .int(2), remove) } == "a|b,,c")
        #expect(Call.text { try Call.on(.string(",,a,b"), "Split", .string(","), .int(2), remove) } == "a|b")
        #expect(Call.text { try Call.on(.string("a--b-c"), "Split", .string("--")) } == "a|b-c")
        #expect(Call.text { try Call.on(.string("a b  c"), "Split") } == "a|b||c")
    }

    @Test func finds() {
        let text: Value = .string("abcabc")
        #expect(Call.text { try Call.on(text, "IndexOf", .string("c")) } == "2")
        #expect(Call.text { try Call.on(text, "IndexOf", .char(0x63), .int(3)) } == "5")
        #expect(Call.text { try Call.on(text, "LastIndexOf", .string("c"), .int(4)) } == "2")
        #expect(Call.text { try Call.on(text, "LastIndexOf", .string("")) } == "6")
        #expect(
            Call.text { try Call.on(abc, "IndexOf", .string("c"), .int(5)) }
                == "ArgumentOutOfRangeException: Index was out of range. Must be non-negative and less than or equal "
                + "to the size of the collection. (Parameter 'startIndex')")
    }

    @Test func comparesLikeADictionary() {
        #expect(Call.text { try Call.on(abc, "CompareTo", .string("ABC")) } == "-1")
        #expect(Call.text { try Call.on(type: "string", "Compare", .string("a"), .string("B")) } == "-1")
        #expect(Call.text { try Call.on(type: "string", "CompareOrdinal", .string("a"), .string("C")) } == "30")
    }

    @Test func joinsAndFormats() {
        let items: Value = .array([.int(1), .double(2.5), .null, .string("x")])
        #expect(Call.text { try Call.on(type: "string", "Join", .string(","), items) } == "1,2.5,,x")
        #expect(
            Call.text { try Call.on(type: "string", "Format", .string("{0,4}|{1:x2}"), .int(7), .int(255)) } == "   7|ff")
        #expect(
            Call.text { try Call.on(type: "string", "Format", .string("{1}"), .int(1)) }
                == "FormatException: Index (zero based) must be greater than or equal to zero and less than the size of "
                + "the argument list.")
    }

    @Test func keepsSurrogatePairsWhole() {
        let text: Value = .string("a😀b")
        #expect(Call.text { try Call.get(text, "Length") } == "4")
        #expect(Call.text { try Call.on(text, "Substring", .int(1), .int(2)) } == "😀")
    }
}
