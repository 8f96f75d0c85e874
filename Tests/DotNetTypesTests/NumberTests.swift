import ShellValues
import Testing

@testable import DotNetTypes

@Suite struct NumberTests {
    @Test func parses() {
        #expect(Call.text { try Call.on(type: "int", "Parse", .string("12")) } == "12")
        #expect(
            Call.text { try Call.on(type: "int", "Parse", .string("x")) }
                == "FormatException: The input string 'x' was not in a correct format.")
        #expect(
            Call.text { try Call.on(type: "byte", "Parse", .string("300")) }
                == "OverflowException: Value was either too large or too small for an unsigned byte.")
        let place = Place()
        #expect(Call.text { try Call.on(type: "double", "TryParse", .string("1.5"), place.reference) } == "True")
        #expect(place.value.netString(nil) == "1.5")
    }

    @Test(arguments: [(1.005, "1"), (2.675, "2.68"), (0.285, "0.28"), (1.115, "1.12"), (5.015, "5.01"), (2.345, "2.35")])
    func roundsAsNetDoes(value: Double, text: String) {
        #expect(Call.text { try Call.on(type: "math", "Round", .double(value), .int(2)) } == text)
    }

    @Test func computes() {
        #expect(Call.text { try Call.on(type: "math", "DivRem", .int(7), .int(2)) } == "(3, 1)")
        #expect(
            Call.text { try Call.on(type: "math", "Abs", .int(.min)) }
                == "OverflowException: Negating the minimum value of a twos complement number is invalid.")
        #expect(Call.text { try Call.on(type: "math", "Clamp", .int(15), .int(1), .int(10)) } == "10")
        #expect(Call.text { try Call.on(type: "bigint", "Pow", .big(DotNetPrimitivesTwo.value), .int(100)) } == "1267650600228229401496703205376")
    }

    @Test func converts() {
        #expect(Call.text { try Call.on(type: "convert", "ToInt32", .double(2.5)) } == "2")
        #expect(Call.text { try Call.on(type: "convert", "ToInt32", .string("ff"), .int(16)) } == "255")
        #expect(Call.text { try Call.on(type: "convert", "ToString", .int(-1), .int(8)) } == "37777777777")
        #expect(
            Call.text { try Call.on(type: "convert", "ToInt32", .string("zz"), .int(16)) }
                == "FormatException: Could not find any recognizable digits.")
        #expect(Call.text { try Call.on(type: "convert", "ToBase64String", .bytes([1, 2, 3])) } == "AQID")
        #expect(Call.text { try Call.on(type: "convert", "FromBase64String", .string("AQI=")) } == "1|2")
        #expect(Call.text { try Call.on(type: "bitconverter", "ToString", .bytes([1, 171])) } == "01-AB")
    }

    @Test func sortsAndSearchesArrays() throws {
        let array: Value = .array([.int(3), .int(1), .int(2)])
        _ = try Call.on(type: "array", "Sort", array)
        #expect(Call.text { array } == "1|2|3")
        #expect(Call.text { try Call.on(type: "array", "IndexOf", array, .int(3)) } == "2")
        #expect(Call.text { try Call.on(type: "array", "BinarySearch", array, .int(4)) } == "-4")
        #expect(
            Call.text { try Call.on(type: "array", "Sort", .array([.int(1), .string("a")])) }
                == "InvalidOperationException: Failed to compare two elements in the array.")
    }

    @Test func readsAndWritesDates() {
        let date = Call.text { try Call.on(try Call.new("datetime", .int(2024), .int(2), .int(28)), "AddDays", .double(2)) }
        #expect(date == "3/1/2024 12:00:00\u{202F}AM")
        #expect(Call.text { try Call.on(type: "timespan", "FromMinutes", .double(90)) } == "01:30:00")
        #expect(Call.text { try Call.on(type: "datetime", "DaysInMonth", .int(2023), .int(2)) } == "28")
        #expect(Call.text { try Call.on(type: "version", "Parse", .string("1.2.3")) } == "1.2.3")
    }

    @Test func listsEnumerations() {
        let day = Value.object(TypeTable.find("DayOfWeek") ?? .object)
        #expect(Call.text { try Call.on(type: "enum", "GetNames", day) }.hasPrefix("Sunday|Monday"))
        #expect(Call.text { try Call.on(type: "enum", "Parse", day, .string("friday"), .bool(true)) } == "Friday")
        #expect(
            Call.text { try Call.on(type: "enum", "Parse", day, .string("x")) }
                == "ArgumentException: Requested value 'x' was not found.")
    }
}
