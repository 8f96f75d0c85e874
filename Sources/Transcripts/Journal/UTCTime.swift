import DotNetPrimitives

/// Times in journals: ISO 8601 in UTC with seven decimals, `2026-11-24T09:15:00.0000000Z`.
public enum UTCTime {
    /// The text of a tick count; out of range it is that of the first tick.
    public static func text(_ ticks: Int64) -> String {
        let time = (try? NetDateTime(ticks: ticks, kind: .utc)) ?? .minValue
        return pad(time.year, 4) + "-" + pad(time.month, 2) + "-" + pad(time.day, 2) + "T" + clock(time) + "Z"
    }

    private static func clock(_ time: NetDateTime) -> String {
        pad(time.hour, 2) + ":" + pad(time.minute, 2) + ":" + pad(time.second, 2) + "." + pad(Int(time.fraction), 7)
    }

    private static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Ticks of a text in that form (the decimals may be fewer or missing); nil for another form.
    public static func ticks(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T") else { return nil }
        let places = [0..<4, 5..<7, 8..<10, 11..<13, 14..<16, 17..<19]
        let parts = places.compactMap { Int(String(decoding: bytes[$0], as: UTF8.self)) }
        guard parts.count == 6, let fraction = fraction(bytes[19..<(bytes.count - 1)]) else { return nil }
        let time = try? NetDateTime(
            year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4], second: parts[5])
        return time.map { $0.ticks + fraction }
    }

    private static func fraction(_ bytes: ArraySlice<UInt8>) -> Int64? {
        guard let point = bytes.first else { return 0 }
        let digits = bytes.dropFirst()
        guard point == UInt8(ascii: "."), !digits.isEmpty, digits.count <= 7 else { return nil }
        guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        let text = String(decoding: digits, as: UTF8.self) + String(repeating: "0", count: 7 - digits.count)
        return Int64(text)
    }
}
