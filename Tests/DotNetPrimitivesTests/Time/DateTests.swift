import DotNetPrimitives
import Testing

@Suite("Dates and times")
struct DateTests {
    @Test("are read from their usual forms", arguments: Table(dateTable).rows)
    func parses(row: [String]) {
        #expect(outcome { try NetDateTime.parse(row[0]).text("o") } == row[1], "\(row[0])")
    }

    @Test("are read under exact formats", arguments: Table(exactTable).rows)
    func parsesExactly(row: [String]) {
        #expect(outcome { try NetDateTime.parseExact(row[0], formats: [row[1]]).text("o") } == row[2], "\(row)")
    }

    @Test("are written under custom formats", arguments: Table(formatTable).rows)
    func formats(row: [String]) throws {
        let date = try NetDateTime(year: 2024, month: 1, day: 2, hour: 3, minute: 4, second: 5, millisecond: 60)
        #expect(outcome { try date.text(row[0]) } == row[1], "\(row[0])")
    }

    @Test("with an offset are written under formats", arguments: Table(offsetTable).rows)
    func formatsOffsets(row: [String]) {
        #expect(outcome { try NetDateTimeOffset.parse(row[0]).text(row[1]) } == row[2], "\(row)")
    }

    @Test("standard formats follow the culture")
    func standardFormats() throws {
        let date = try NetDateTime(year: 2024, month: 1, day: 2, hour: 15, minute: 4, second: 5, millisecond: 678)
        #expect(try date.text() == "1/2/2024 3:04:05\u{202F}PM")
        #expect(try date.text("f") == "Tuesday, January 2, 2024 3:04\u{202F}PM")
        #expect(try date.text("f", culture: .invariant) == "Tuesday, 02 January 2024 15:04")
        #expect(try date.text("y", culture: .invariant) == "2024 January")
        #expect(date.description == "01/02/2024 15:04:05")
        let newYork = TimeZoneRules(id: "America/New_York") { _ in -5 * 3600 }
        #expect(try date.text("U", zone: newYork) == "Tuesday, January 2, 2024 8:04:05\u{202F}PM")
        #expect(try date.specifyingKind(.local).text("o", zone: newYork) == "2024-01-02T15:04:05.6780000-05:00")
        #expect(try date.specifyingKind(.utc).text("o", zone: newYork) == "2024-01-02T15:04:05.6780000Z")
    }

    @Test("years, months and days add with the calendar")
    func arithmetic() throws {
        let leap = try NetDateTime(year: 2024, month: 2, day: 29)
        #expect(try leap.addingYears(1).text("d") == "2/28/2025")
        #expect(try NetDateTime(year: 2024, month: 1, day: 31).addingMonths(1) == leap)
        #expect(try leap.addingMonths(-14).text("d") == "12/29/2022")
        #expect(leap.dayOfYear == 60 && leap.dayOfWeek == .thursday)
        #expect(try leap.addingSeconds(1.23456789).fraction == 2_345_678)
        #expect(NetDateTime.maxValue.year == 9999 && NetDateTime.maxValue.dayOfYear == 365)
        #expect(throws: PrimitiveError.self) { try NetDateTime.maxValue.addingDays(1) }
        #expect(throws: PrimitiveError.self) { try leap.addingDays(.infinity) }
    }

    @Test("every day converts to parts and back")
    func roundTrips() throws {
        var day = NetDateTime.minValue
        while day.ticks < Ticks.maxDateTime - 400 * Ticks.perDay {
            let again = try NetDateTime(year: day.year, month: day.month, day: day.day)
            #expect(again == day)
            day = try day.addingDays(97)
        }
    }
}

/// Text, round-trip form or failure.
private let dateTable = #"""
    2024-01-02T15:04:05Z|2024-01-02T15:04:05.0000000+00:00
    2024-01-02T15:04:05+02:00|2024-01-02T13:04:05.0000000+00:00
    2024-01-02 15:04:05.1234567|2024-01-02T15:04:05.1234567
    1/2/2024|2024-01-02T00:00:00.0000000
    1/2/24|2024-01-02T00:00:00.0000000
    1/2/50|1950-01-02T00:00:00.0000000
    1/2/49|2049-01-02T00:00:00.0000000
    1/2/30|2030-01-02T00:00:00.0000000
    1/2/2024 3:04 PM|2024-01-02T15:04:00.0000000
    1/2/2024 3:04:05 pm|2024-01-02T15:04:05.0000000
    1/2/2024 3PM|2024-01-02T15:00:00.0000000
    13/2/2024|!! FormatException: String '13/2/2024' was not recognized as a valid DateTime.
    January 2, 2024|2024-01-02T00:00:00.0000000
    Jan 2 2024|2024-01-02T00:00:00.0000000
    2 Jan 2024|2024-01-02T00:00:00.0000000
    Tuesday, January 2, 2024|2024-01-02T00:00:00.0000000
    Tue, 02 Jan 2024 15:04:05 GMT|2024-01-02T15:04:05.0000000+00:00
    Monday, January 2, 2024|!! FormatException: String 'Monday, January 2, 2024' was not recognized as a valid DateTime because the day of week was incorrect.
    2024/1/2|2024-01-02T00:00:00.0000000
    2024.1.2|2024-01-02T00:00:00.0000000
    2024-1|2024-01-01T00:00:00.0000000
    Jan 2024|2024-01-01T00:00:00.0000000
    January 2024|2024-01-01T00:00:00.0000000
    20240102|!! FormatException: String '20240102' was not recognized as a valid DateTime.
    20240102T150405|!! FormatException: String '20240102T150405' was not recognized as a valid DateTime.
    abc|!! FormatException: The string 'abc' was not recognized as a valid DateTime. There is an unknown word starting at index '0'.
    |!! FormatException: String '' was not recognized as a valid DateTime.
    2024-02-30|!! FormatException: String '2024-02-30' was not recognized as a valid DateTime.
    2024-01-02T25:00:00|!! FormatException: The DateTime represented by the string '2024-01-02T25:00:00' is not supported in calendar 'System.Globalization.GregorianCalendar'.
    2024-01-02 24:00|!! FormatException: The DateTime represented by the string '2024-01-02 24:00' is not supported in calendar 'System.Globalization.GregorianCalendar'.
     2024-01-02 |2024-01-02T00:00:00.0000000
    2024-01-02 3:04 AM|2024-01-02T03:04:00.0000000
    2024-01-02 12:00 AM|2024-01-02T00:00:00.0000000
    2024-01-02 12:00 PM|2024-01-02T12:00:00.0000000
    2024-01-02 13:00 PM|2024-01-02T13:00:00.0000000
    2024-01-02T15:04|2024-01-02T15:04:00.0000000
    2024-01-02T15|!! FormatException: String '2024-01-02T15' was not recognized as a valid DateTime.
    2024-01-02T15:04:05.5Z|2024-01-02T15:04:05.5000000+00:00
    2024-01-02T15:04:05.123456789Z|2024-01-02T15:04:05.1234568+00:00
    1-2-2024|2024-01-02T00:00:00.0000000
    1.2.2024|2024-01-02T00:00:00.0000000
    2024-01-02 15:04:05 +0200|2024-01-02T13:04:05.0000000+00:00
    2024-01-02 15:04:05 UTC|!! FormatException: The string '2024-01-02 15:04:05 UTC' was not recognized as a valid DateTime. There is an unknown word starting at index '20'.
    2024-01-02 15:04:05 GMT|2024-01-02T15:04:05.0000000+00:00
    2-Jan-2024|2024-01-02T00:00:00.0000000
    2024 Jan 2|2024-01-02T00:00:00.0000000
    1/2/2024, 3:04 PM|2024-01-02T15:04:00.0000000
    Sat, 3 Feb 2024|2024-02-03T00:00:00.0000000
    0001-01-01|0001-01-01T00:00:00.0000000
    24:00|!! FormatException: The DateTime represented by the string '24:00' is not supported in calendar 'System.Globalization.GregorianCalendar'.
    """#

/// Text, format, round-trip form or failure.
private let exactTable = #"""
    02/01/2024|dd/MM/yyyy|2024-01-02T00:00:00.0000000
    2024-01-02|dd/MM/yyyy|!! FormatException: String '2024-01-02' was not recognized as a valid DateTime.
    2024-01-02T03:04:05Z|yyyy-MM-ddTHH:mm:ssZ|2024-01-02T03:04:05.0000000+00:00
    2024-01-02T03:04:05Z|yyyy-MM-ddTHH:mm:ssK|2024-01-02T03:04:05.0000000+00:00
    2024-01-02T03:04:05+01:00|yyyy-MM-ddTHH:mm:sszzz|2024-01-02T02:04:05.0000000+00:00
    2 Jan 24|d MMM yy|2024-01-02T00:00:00.0000000
    20240102|yyyyMMdd|2024-01-02T00:00:00.0000000
    20240230|yyyyMMdd|!! FormatException: The DateTime represented by the string '20240230' is not supported in calendar 'System.Globalization.GregorianCalendar'.
    1/2/2024|d|2024-01-02T00:00:00.0000000
    2024-01-02||!! FormatException: Format specifier '' was invalid.
    2024-01-02T15:04:05.0000000Z|o|2024-01-02T15:04:05.0000000+00:00
    Tue, 02 Jan 2024 15:04:05 GMT|r|2024-01-02T15:04:05.0000000
    """#

/// Format, text of 2024-01-02 03:04:05.060.
private let formatTable = #"""
    y yy yyy yyyyy M MM MMM MMMM d dd ddd dddd h hh H HH m mm s ss f ff fff FFF F t tt z zz zzz K g|24 24 2024 02024 1 01 Jan January 2 02 Tue Tuesday 3 03 3 03 4 04 5 05 0 06 060 06  A AM +0 +00 +00:00  AD
    %d|2
    %h|3
    h|!! FormatException: Input string was not in a correct format.
    yyyy'lit'\d\\MM|2024litd\01
    yyyy'lit|!! FormatException: Cannot find a matching quote character for the character '''.
    """#

/// Value, format, text.
private let offsetTable = #"""
    2024-01-02T03:04:05+02:00|o|2024-01-02T03:04:05.0000000+02:00
    2024-01-02T03:04:05+02:00|u|2024-01-02 01:04:05Z
    2024-01-02T03:04:05+02:00|r|Tue, 02 Jan 2024 01:04:05 GMT
    2024-01-02T03:04:05+02:00|U|!! FormatException: Input string was not in a correct format.
    2024-01-02T03:04:05-02:30|yyyy zzz K z|2024 -02:30 -02:30 -2
    2024-01-02T03:04:05|o|2024-01-02T03:04:05.0000000+00:00
    """#
