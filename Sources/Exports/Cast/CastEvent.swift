/// An event of an asciicast.
struct CastEvent: Equatable {
    enum Code {
        static let output = "o"
        static let input = "i"
        static let marker = "m"
        static let resize = "r"
        static let exit = "x"
    }

    /// Ticks of 100 ns since the start.
    var time: Int64
    var code: String
    var data: String

    init(_ time: Int64, _ code: String, _ data: String) {
        self.time = time
        self.code = code
        self.data = data
    }
}

/// Spans of time in ticks, kept in bounds so that sums cannot overflow.
enum CastTime {
    static let ticksPerSecond: Int64 = 10_000_000
    static let ticksPerMillisecond: Int64 = 10_000
    /// Some three thousand years.
    static let longest: Int64 = 1_000_000_000_000_000_000
    /// 1970-01-01 in ticks.
    static let unixEpoch: Int64 = 621_355_968_000_000_000

    static func span(from start: Int64, to end: Int64) -> Int64 {
        let (difference, overflow) = end.subtractingReportingOverflow(start)
        return overflow ? (end > start ? longest : 0) : clamp(difference)
    }

    static func clamp(_ ticks: Int64) -> Int64 { min(max(ticks, 0), longest) }

    static func sum(_ a: Int64, _ b: Int64) -> Int64 { min(clamp(a) + clamp(b), longest) }

    /// Ticks of a number of seconds; nil when it is no time that a recording can have.
    static func ticks(seconds: Double) -> Int64? {
        guard seconds.isFinite, abs(seconds) < 1e11 else { return nil }
        return Int64((seconds * 1e7).rounded())
    }
}
