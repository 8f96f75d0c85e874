import DotNetPrimitives
import Testing

@Suite("Numeric format strings")
struct NumberFormatTests {
    @Test("give what .NET gives", arguments: Table(numberFormatTable).rows)
    func formats(row: [String]) throws {
        let culture: NetCulture = row[2] == "inv" ? .invariant : .enUS
        let result = outcome { try format(row[1], of: row[0], as: row[3], culture) }
        #expect(result == row[4], "\(row)")
    }

    private func format(_ value: String, of type: String, as format: String, _ culture: NetCulture) throws -> String {
        switch type {
        case "double": return try NumberFormat.format(double(value), format, culture: culture)
        case "single": return try NumberFormat.format(try NetNumber.parseFloat(value), format, culture: culture)
        case "decimal": return try NumberFormat.format(try decimal(value), format, culture: culture)
        case "bigint": return try NumberFormat.format(try NetBigInteger.parse(value), format, culture: culture)
        case "byte": return try NumberFormat.format(try #require(UInt8(value)), format, culture: culture)
        case "sbyte": return try NumberFormat.format(try #require(Int8(value)), format, culture: culture)
        case "int16": return try NumberFormat.format(try #require(Int16(value)), format, culture: culture)
        case "int": return try NumberFormat.format(value == "MinValue" ? Int32.min : try #require(Int32(value)), format)
        case "uint64": return try NumberFormat.format(UInt64.max, format)
        default: return try NumberFormat.format(value == "MinValue" ? Int64.min : try #require(Int64(value)), format)
        }
    }

    private func double(_ name: String) throws -> Double {
        switch name {
        case "MaxValue": .greatestFiniteMagnitude
        case "Epsilon": .leastNonzeroMagnitude
        case "NaN": .nan
        case "PositiveInfinity": .infinity
        case "NegativeInfinity": -.infinity
        default: try NetNumber.parseDouble(name)
        }
    }

    private func decimal(_ name: String) throws -> NetDecimal {
        switch name {
        case "MaxValue": .maxValue
        case "MinValue": .minValue
        default: try NetDecimal.parse(name)
        }
    }
}

/// Type, value, culture, format, what .NET 10 gives.
private let numberFormatTable = #"""
    double|2.5|us|F0|2
    double|3.5|us|F0|4
    double|0.125|us|F2|0.12
    double|0.375|us|F2|0.38
    double|2.675|us|F2|2.67
    double|0.1|us|F20|0.10000000000000000555
    double|0.1|us|E20|1.00000000000000005551E-001
    double|1234.5|us|C|$1,234.50
    double|-1234.5|us|C|-$1,234.50
    double|-1234.5|inv|C|(¤1,234.50)
    double|1234.5|inv|C|¤1,234.50
    double|0.1234|us|P|12.340%
    double|0.1234|inv|P|12.34 %
    double|-0.1234|us|P1|-12.3%
    double|1234567.891|us|N|1,234,567.891
    double|1234567.891|us|N0|1,234,568
    double|-1234567.891|us|N1|-1,234,567.9
    double|1234567.891|us|E|1.234568E+006
    double|1234567.891|us|e2|1.23e+006
    double|1234567.891|us|G|1234567.891
    double|1234567.891|us|G3|1.23E+06
    double|1234567.891|us|G10|1234567.891
    double|0.00001234|us|G2|1.2E-05
    double|0.0001234|us|G2|0.00012
    int|1234567|us|G3|1.23E+06
    int|1234567|us|E|1.234567E+006
    int|1234567|us|R|1234567
    int|1234567|us|X|12D687
    int|-1|us|X|FFFFFFFF
    int|-1|us|x4|ffffffff
    int|255|us|x8|000000ff
    int|255|us|X2|FF
    int|5|us|B|101
    int|5|us|B8|00000101
    int|-5|us|D4|-0005
    int|5|us|D4|0005
    double|5.5|us|D4|!! FormatException: Format specifier was invalid.
    double|5.5|us|X|!! FormatException: Format specifier was invalid.
    double|5.5|us|Q|!! FormatException: Format specifier was invalid.
    int|5|us|Q|!! FormatException: Format specifier was invalid.
    int|5|us|D1000000000|!! FormatException: Format specifier was invalid.
    int|5|us|F|5.000
    int|5|us|F1|5.0
    int|5|us||5
    double|5.5|us|R|5.5
    double|1e20|us|R|1E+20
    double|1e20|us||1E+20
    double|1e15|us||1000000000000000
    double|1e14|us||100000000000000
    long|123456789012345680|us||123456789012345680
    decimal|1.5|us|G1|2
    decimal|2.50|us|G|2.50
    decimal|2.50|us|G5|2.5
    decimal|2.50|us|F1|2.5
    decimal|2.55|us|F1|2.6
    decimal|2.45|us|F1|2.5
    decimal|2.50|us|C|$2.50
    decimal|2.50|us|R|2.50
    decimal|0.00001|us|G|0.00001
    decimal|0.0000001|us||0.0000001
    decimal|0.0000001|us|G2|1E-07
    decimal|0|us|G5|0
    double|0.0|us|E|0.000000E+000
    double|0.0|us|F3|0.000
    double|-0.0|us||-0
    double|-0.0|us|F2|-0.00
    double|-0.001|us|F2|-0.00
    double|-0.001|us|N2|-0.00
    decimal|-0.001|us|F2|0.00
    double|-0.001|us|C|-$0.00
    double|-0.00001|us|P|-0.001%
    double|-0.001|us|0.00|-0.00
    double|-0.001|us|#.##|
    double|1234.567|us|0|1235
    double|1234.567|us|#,##0.00|1,234.57
    double|1234567.567|us|#,#|1,234,568
    double|1234567.567|us|0,0.0|1,234,567.6
    double|1234567.567|us|0,,|1
    double|1234567.567|us|0,,.00M|1.23M
    double|0.1234|us|0.0%|12.3%
    double|0.1234|us|0.0‰|123.4‰
    double|1234.567|us|0.00E+00|1.23E+03
    double|1234.567|us|0.00e0|1.23e3
    double|1234.567|us|00.0E-00|12.3E02
    double|0.00001234|us|0.00E+000|1.23E-005
    double|0.00001234|us|0.00E-0|1.23E-5
    int|5|us|000|005
    int|-5|us|000|-005
    int|5|us|pos;neg;zero|pos
    int|-5|us|pos;neg;zero|neg
    int|0|us|pos;neg;zero|zero
    int|-5|us|0;(0)|(5)
    int|-5|us|0.0;;z|-5.0
    double|0.001|us|0.0;(0.0);zero|zero
    double|-0.001|us|0.0;(0.0);zero|zero
    int|5|us|'abc'0\x|abc5x
    int|5|us|"q"0|q5
    int|1234567890|us|(###) ###-####|(123) 456-7890
    int|1234567890|us|000-00-0000|1234-56-7890
    int|5|us|#|5
    int|0|us|#|
    int|0|us|#.##|
    double|0.5|us|#.##|.5
    double|1.5|us|0.##|1.5
    int|12|us|00000|00012
    double|1e30|us|0|1000000000000000000000000000000
    double|1e30|us|F0|1000000000000000019884624838656
    double|123456789.123456789|us|0.0000000000|123456789.1234570000
    double|NaN|us|F2|NaN
    double|PositiveInfinity|us|C|∞
    double|NegativeInfinity|us|0.0|-∞
    double|PositiveInfinity|us||∞
    double|NegativeInfinity|us|R|-∞
    single|0.1|us|R|0.1
    single|0.1|us|F10|0.1000000015
    single|16777216|us||16777216
    single|1e10|us||1E+10
    single|123456789|us||123456790
    single|0.1|us|G9|0.100000001
    byte|200|us|X|C8
    sbyte|-1|us|X|FF
    int16|-1|us|X|FFFF
    long|-1|us|X|FFFFFFFFFFFFFFFF
    sbyte|-1|us|B|11111111
    bigint|123456789012345678901234567890|us|N0|123,456,789,012,345,678,901,234,567,890
    bigint|123456789012345678901234567890|us|X|18EE90FF6C373E0EE4E3F0AD2
    bigint|-1|us|X|F
    bigint|255|us|X|0FF
    bigint|128|us|X4|0080
    bigint|123456789012345678901234567890|us|E5|1.23457E+029
    bigint|123456789012345678901234567890|us|G|123456789012345678901234567890
    bigint|123456789012345678901234567890|us|G5|123456789012345678901234567890
    bigint|123456789012345678901234567890|us|D40|0000000000123456789012345678901234567890
    bigint|123456789012345678901234567890|us|R|123456789012345678901234567890
    bigint|123456789012345678901234567890|us|#,#|123,456,789,012,345,678,901,234,567,890
    bigint|123456789012345678901234567890|us|C|$123,456,789,012,345,678,901,234,567,890.00
    double|5.5|inv|F|5.50
    double|5.5|inv|N|5.50
    double|-0.5|inv|P|-50.00 %
    decimal|5.5|us|F|5.500
    double|5.5|us|F3|5.500
    double|5.5|us|P0|550%
    double|1234.5|us|C0|$1,234
    double|0.5|us|F0|0
    double|1.5|us|F0|2
    double|0.5|us|N0|0
    double|0.5|us|E0|5E-001
    double|2.5|us|E0|2E+000
    double|25.0|us|E0|2E+001
    double|2.5|us|G1|2
    double|25.0|us|G1|2E+01
    double|0.5|us|0|1
    double|1.5|us|0|2
    double|2.5|us|0|3
    decimal|2.5|us|F0|3
    decimal|2.5|us|0|3
    int|25|us|E0|3E+001
    int|25|us|G1|3E+01
    double|0.005|us|P0|1%
    double|0.015|us|P0|1%
    double|0.025|us|P0|3%
    double|0.125|us|0.00|0.13
    double|2.345|us|N2|2.35
    double|1.005|us|N2|1.00
    double|1e100|us|F0|10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104
    double|123.0|us|G2|1.2E+02
    double|123.0|us|G3|123
    double|1e5|us|G5|1E+05
    double|1e5|us|G6|100000
    long|1234567890123456789|us|E20|1.23456789012345678900E+018
    double|0.1|us|G20|0.10000000000000000555
    double|0.1|us|G17|0.10000000000000001
    double|1e22|us|G17|1E+22
    double|123456789.0|us|G17|123456789
    decimal|0.1|us|E|1.000000E-001
    decimal|0.00|us|E2|0.00E+000
    decimal|0.00|us|0.0|0.0
    decimal|0.00|us||0.00
    decimal|1234.5678|us|E2|1.23E+003
    decimal|MaxValue|us|N0|79,228,162,514,264,337,593,543,950,335
    decimal|MaxValue|us|E3|7.923E+028
    decimal|MinValue|us|C|-$79,228,162,514,264,337,593,543,950,335.00
    int|MinValue|us|N0|-2,147,483,648
    long|MinValue|us||-9223372036854775808
    long|MinValue|us|X|8000000000000000
    uint64|MaxValue|us|N|18,446,744,073,709,551,615.000
    uint64|MaxValue|us|E3|1.845E+019
    int|1234|us|#,#.0|1,234.0
    int|1234|us|##,##,0|1,234
    double|0.5|us|%0|%50
    int|5|us|0%|500%
    int|5|us|%|%
    int|5|us|abc|abc
    int|5|us|a0b|a5b
    int|5|us|0;|5
    int|-5|us|0;|-5
    int|0|us|0;-0;|0
    double|-0.4|us|0;neg0;zero|zero
    double|-0.4|us|0;neg0|-0
    double|1234.5|us|0.0.0|1234.50
    double|1234.5|us|0.0,|1234.5
    double|1234.5|us|,0|1235
    double|1234.5|us|0,|1
    double|1234.5|us|E|1.234500E+003
    double|1234.5|us|E+0|E+0
    double|1234.5|us|0E|1235E
    double|1234.5|us|0E+|1235E+
    double|1234.5|us|##0.0E+0|123.5E+1
    double|1234.5|us|'a|a
    int|0|us|E+0|E+0
    int|0|us|0.00E+00|0.00E+00
    double|12345.678|us|#,##0.00;(#,##0.00)|12,345.68
    double|-12345.678|us|#,##0.00;(#,##0.00)|(12,345.68)
    double|-12345.678|us|$#,##0.00|-$12,345.68
    int|1234567|us|#-#-#-#|1234-5-6-7
    int|12|us|#-#-#-#|--1-2
    int|12|us|0-0-0-0|0-0-1-2
    double|0.00123|us|#.##E+0|1.23E-3
    int|5|us|F0001|5.0
    int|5|us|d003|005
    int|5|us|N1a|N1a
    int|5|us|x|5
    int|-255|us|x2|ffffff01
    uint64|MaxValue|us|x|ffffffffffffffff
    int|5|us|P|500.000%
    int|5|us|C3|$5.000
    int|-5|us|C|-$5.00
    int|-5|us|N|-5.000
    int|-5|us|P0|-500%
    int|-5|us|E1|-5.0E+000
    int|1000000|us|G|1000000
    double|Epsilon|us||5E-324
    double|1000000000000.125|us|G15|1000000000000.12
    double|1000000000000.375|us|G15|1000000000000.38
    double|0.3|us|R|0.3
    """#
