import DotNetPrimitives
import Testing

@Suite("Time zones")
struct TimeZoneTests {
    /// A zone file without transitions, whose rule does all the work.
    private func file(rule: String) -> [UInt8] {
        var header: [UInt8] = Array("TZif2".utf8) + Array(repeating: 0, count: 15)
        for count in [0, 0, 0, 0, 1, 4] { header += [0, 0, 0, UInt8(count)] }
        let body: [UInt8] = [0, 0, 0, 0, 0, 0] + Array("UTC\0".utf8)
        return header + body + header + body + Array("\n\(rule)\n".utf8)
    }

    @Test(
        "follow their rule",
        arguments: [
            ("2024-03-31T00:59:59", 1), ("2024-03-31T01:00:00", 2), ("2024-10-27T00:59:59", 2),
            ("2024-10-27T01:00:00", 1),
            ("2024-07-01T00:00:00", 2), ("2030-01-01T00:00:00", 1),
        ])
    func berlin(utc: String, hours: Int) throws {
        let zone = try #require(
            TimeZoneRules(id: "Europe/Berlin", timeZoneFile: file(rule: "CET-1CEST,M3.5.0,M10.5.0/3")))
        let moment = try NetDateTime.parse(utc)
        #expect(zone.offset(atUTC: moment.ticks).hours == hours)
    }

    @Test("local times go to UTC and back")
    func conversion() throws {
        let zone = try #require(
            TimeZoneRules(id: "America/New_York", timeZoneFile: file(rule: "EST5EDT,M3.2.0,M11.1.0")))
        let summer = try NetDateTime(year: 2024, month: 7, day: 1, hour: 12, kind: .local)
        #expect(try summer.toUniversal(zone).text("o") == "2024-07-01T16:00:00.0000000Z")
        #expect(try summer.toUniversal(zone).toLocal(zone).text("o", zone: zone) == "2024-07-01T12:00:00.0000000-04:00")
        // An hour that comes twice is taken as standard time.
        let twice = try NetDateTime(year: 2024, month: 11, day: 3, hour: 1, minute: 30, kind: .local)
        #expect(try twice.toUniversal(zone).text("o") == "2024-11-03T06:30:00.0000000Z")
    }

    @Test("what is no zone file is refused")
    func garbage() {
        #expect(TimeZoneRules(id: "x", timeZoneFile: [])?.id == nil)
        #expect(TimeZoneRules(id: "x", timeZoneFile: Array("TZif2".utf8))?.id == nil)
    }
}
