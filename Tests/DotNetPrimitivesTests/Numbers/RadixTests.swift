import DotNetPrimitives
import Testing

@Suite("Numbers in other bases")
struct RadixTests {
    @Test("are read", arguments: Table(radixTable).rows)
    func reading(row: [String]) throws {
        let base = try #require(Int(row[2]))
        #expect(outcome { try read(row[1], base, as: row[0]) } == row[3], "\(row)")
    }

    private func read(_ text: String, _ base: Int, as type: String) throws -> String {
        switch type {
        case "Byte": "\(try RadixText.integer(text, base: base, as: UInt8.self))"
        case "SByte": "\(try RadixText.integer(text, base: base, as: Int8.self))"
        case "Int16": "\(try RadixText.integer(text, base: base, as: Int16.self))"
        case "UInt32": "\(try RadixText.integer(text, base: base, as: UInt32.self))"
        case "Int64": "\(try RadixText.integer(text, base: base, as: Int64.self))"
        case "UInt64": "\(try RadixText.integer(text, base: base, as: UInt64.self))"
        default: "\(try RadixText.integer(text, base: base, as: Int32.self))"
        }
    }

    @Test("are written")
    func writing() throws {
        #expect(try RadixText.text(Int32(255), base: 2) == "11111111")
        #expect(try RadixText.text(Int32(-1), base: 16) == "ffffffff")
        #expect(try RadixText.text(Int16(-1), base: 8) == "177777")
        #expect(try RadixText.text(Int32(-5), base: 10) == "-5")
        #expect(throws: PrimitiveError.self) { try RadixText.text(Int32(5), base: 7) }
    }

    @Test("characters have properties")
    func characters() throws {
        func unit(_ text: String) -> UInt16 { text.utf16.first ?? 0 }
        #expect(NetCharacter.isLetter(unit("é")) && NetCharacter.isPunctuation(unit("-")))
        #expect(NetCharacter.isSymbol(unit("+")) && NetCharacter.isWhiteSpace(0x85))
        #expect(NetCharacter.categoryName(unit("a")) == "LowercaseLetter")
        #expect(NetCharacter.categoryName(0xD800) == "Surrogate" && NetCharacter.isSurrogate(0xD800))
        #expect(NetCharacter.numericValue(unit("½")) == 0.5 && NetCharacter.numericValue(unit("a")) == -1)
    }
}

/// Type, text, base, value or failure.
private let radixTable = #"""
    Int32|ff|16|255
    Int32|0xFF|16|255
    Int32|-ff|16|!! ArgumentException: String cannot contain a minus sign if the base is not 10.
    Int32|ffffffff|16|-1
    Int32|1ffffffff|16|!! OverflowException: Value was either too large or too small for a UInt32.
    Int32|zz|16|!! FormatException: Could not find any recognizable digits.
    Int32|fz|16|!! FormatException: Additional non-parsable characters are at the end of the string.
    Int32||16|!! ArgumentOutOfRangeException: Specified argument was out of the range of valid values. (Parameter 'Index was out of range. Must be non-negative and less than the size of the collection.')
    Int32|101|2|5
    Int32|102|2|!! FormatException: Additional non-parsable characters are at the end of the string.
    Int32|777|8|511
    Int32|12|10|12
    Int32|-12|10|-12
    Int32|12|3|!! ArgumentException: Invalid Base.
    Int32|99999999999|10|!! OverflowException: Value was either too large or too small for an Int32.
    Byte|fff|16|!! OverflowException: Value was either too large or too small for an unsigned byte.
    Byte|-1|10|!! OverflowException: The string was being parsed as an unsigned number and could not have a negative sign.
    Int64|ffffffffffffffff|16|-1
    UInt32|ffffffff|16|4294967295
    Int16|ffff|16|-1
    SByte|ff|16|-1
    SByte|80|16|-128
    Int32| 12|10|!! FormatException: Could not find any recognizable digits.
    Int32|+12|10|12
    Int32|0x|16|!! FormatException: Could not find any recognizable digits.
    Int32|-|10|!! FormatException: Could not find any recognizable digits.
    UInt64|18446744073709551616|10|!! OverflowException: Value was either too large or too small for a UInt64.
    """#
