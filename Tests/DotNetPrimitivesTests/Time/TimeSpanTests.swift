import DotNetPrimitives
import Testing

@Suite("Time spans")
struct TimeSpanTests {
    @Test("are read", arguments: Table(parseTable).rows)
    func parses(row: [String]) {
        #expect(outcome { try NetTimeSpan.parse(row[0]).description } == row[1], "\(row[0])")
    }

    @Test("are written under formats", arguments: Table(formatTable).rows)
    func formats(row: [String]) throws {
        let span = try NetTimeSpan(days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5)
        #expect(outcome { try span.text(row[0]) } == row[1], "\(row[0])")
    }

    @Test("standard formats")
    func standard() throws {
        let span = try NetTimeSpan(days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5).negated()
        #expect(try span.text("g") == "-1:2:03:04.005")
        #expect(try span.text("G") == "-1:02:03:04.0050000")
        #expect(NetTimeSpan.minValue.description == "-10675199.02:48:05.4775808")
        #expect(try NetTimeSpan.from(1.23456789, unit: Ticks.perSecond).ticks == 12_345_678)
        #expect(throws: PrimitiveError.self) { try NetTimeSpan.from(1e20, unit: Ticks.perHour) }
        #expect(try NetTimeSpan.parseExact("01:02", "hh\\:mm").description == "01:02:00")
    }
}

/// Text, constant form or failure.
private let parseTable = #"""
    abc|!! FormatException: String 'abc' was not recognized as a valid TimeSpan.
    |!! FormatException: String '' was not recognized as a valid TimeSpan.
    5|5.00:00:00
    1:2|01:02:00
    1:2:3|01:02:03
    1:2:3:4|1.02:03:04
    1.2:3|1.02:03:00
    1.2:3:4|1.02:03:04
    1.2:3:4.5|1.02:03:04.5000000
    -1.2:3:4.5|-1.02:03:04.5000000
    1:2:3.5|01:02:03.5000000
    1:2:3:4.5|1.02:03:04.5000000
    25:00:00|25.00:00:00
    24:00|!! OverflowException: The TimeSpan string '24:00' could not be parsed because at least one of the numeric components is out of range or contains too many digits.
    1:60|!! OverflowException: The TimeSpan string '1:60' could not be parsed because at least one of the numeric components is out of range or contains too many digits.
    1:2:60|!! OverflowException: The TimeSpan string '1:2:60' could not be parsed because at least one of the numeric components is out of range or contains too many digits.
     1:2:3 |01:02:03
    1.5|!! FormatException: String '1.5' was not recognized as a valid TimeSpan.
    1:2:3.12345678|!! OverflowException: The TimeSpan string '1:2:3.12345678' could not be parsed because at least one of the numeric components is out of range or contains too many digits.
    99999999|!! OverflowException: The TimeSpan string '99999999' could not be parsed because at least one of the numeric components is out of range or contains too many digits.
    10675199.02:48:05.4775807|10675199.02:48:05.4775807
    10675200|!! OverflowException: The TimeSpan string '10675200' could not be parsed because at least one of the numeric components is out of range or contains too many digits.
    0:0:0.1|00:00:00.1000000
    1.2|!! FormatException: String '1.2' was not recognized as a valid TimeSpan.
    .5|!! FormatException: String '.5' was not recognized as a valid TimeSpan.
    1:|!! FormatException: String '1:' was not recognized as a valid TimeSpan.
    :1|!! FormatException: String ':1' was not recognized as a valid TimeSpan.
    1::2|!! FormatException: String '1::2' was not recognized as a valid TimeSpan.
    30:00|!! OverflowException: The TimeSpan string '30:00' could not be parsed because at least one of the numeric components is out of range or contains too many digits.
    00:00:00.1234567|00:00:00.1234567
    """#

/// Format, text of 1.02:03:04.005.
private let formatTable = #"""
    d\.hh\:mm\:ss\.fff|1.02:03:04.005
    %d|1
    dd' days 'h|01 days 2
    dddddddd|00000001
    hhh|!! FormatException: Input string was not in a correct format.
    hh:mm|!! FormatException: Input string was not in a correct format.
    d|!! FormatException: Input string was not in a correct format.
    FFF|005
    %F|
    fffffff|0050000
    ffffffff|!! FormatException: Input string was not in a correct format.
    """#
