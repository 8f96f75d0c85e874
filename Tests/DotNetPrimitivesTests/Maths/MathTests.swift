import DotNetPrimitives
import Testing

@Suite("Mathematics")
struct MathTests {
    @Test("rounding", arguments: Table(roundTable).rows)
    func rounding(row: [String]) throws {
        let value = try NetNumber.parseDouble(row[0])
        let digits = try #require(Int(row[1]))
        #expect(outcome { NetNumber.shellText(try NetMath.round(value, digits: digits)) } == row[2], "\(row)")
    }

    @Test("rounding modes")
    func modes() throws {
        #expect(try NetMath.round(2.5, mode: .awayFromZero) == 3)
        #expect(try NetMath.round(-2.5, mode: .toZero) == -2)
        #expect(try NetMath.round(2.1, mode: .toPositiveInfinity) == 3)
        #expect(try NetMath.round(-2.345, digits: 2, mode: .toNegativeInfinity) == -2.35)
        #expect(try NetMath.round(.nan, digits: 2).isNaN)
    }

    @Test("doubles to integers")
    func integers() throws {
        #expect(try NetMath.integer(2.5, as: Int32.self) == 2)
        #expect(try NetMath.integer(-0.5, as: UInt8.self) == 0)
        #expect(
            outcome { "\(try NetMath.integer(255.5, as: UInt8.self))" }
                == "!! OverflowException: Value was either too large or too small for an unsigned byte.")
        #expect(
            outcome { "\(try NetMath.integer(2147483647.5, as: Int32.self))" }
                == "!! OverflowException: Value was either too large or too small for an Int32.")
        #expect(
            outcome { "\(try NetMath.integer(Double.nan, as: Int64.self))" }
                == "!! OverflowException: Arithmetic operation resulted in an overflow.")
    }

    @Test("the rest")
    func others() throws {
        #expect(NetMath.log(8, base: 2) == 3)
        #expect(NetMath.ieeeRemainder(7.5, 2) == -0.5)
        #expect(NetMath.max(.nan, 1).isNaN && NetMath.min(-0.0, 0.0).sign == .minus)
        #expect(throws: PrimitiveError.self) { try NetMath.sign(.nan) }
        #expect(throws: PrimitiveError.self) { try NetMath.abs(Int32.min) }
    }
}

/// Value, digits, result.
private let roundTable = #"""
    2.5|0|2
    3.5|0|4
    -2.5|0|-2
    2.345|2|2.35
    2.675|2|2.68
    1.005|2|1
    0.285|2|0.28
    1234.5678|-2|!! ArgumentOutOfRangeException: Rounding digits must be between 0 and 15, inclusive. (Parameter 'digits')
    1234.5678|16|!! ArgumentOutOfRangeException: Rounding digits must be between 0 and 15, inclusive. (Parameter 'digits')
    1e20|2|1E+20
    0.5|0|0
    123456789.123456789|5|123456789.12346
    """#
