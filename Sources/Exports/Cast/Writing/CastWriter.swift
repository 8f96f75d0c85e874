import JSONText
import Transcripts

/// Writes asciicast, versions 2 and 3: a header and then an event a line.
enum CastWriter {
    static func write(_ recording: SessionRecording, _ options: ExportOptions) -> [UInt8] {
        let timeline = CastTimeline(recording, options)
        var text = CastHeaderText.header(recording.header, options, duration: timeline.duration).written(.spaced) + "\n"
        var clock = CastClock(version: options.castVersion)
        for event in timeline.events {
            let line: [JSONValue] = [.number(clock.text(event.time)), .string(event.code), .string(event.data)]
            text += JSONValue.array(line).written(.spaced) + "\n"
        }
        return Array(text.utf8)
    }
}

/// The times of events as text: absolute with six decimals in version 2, intervals with three in version 3.
struct CastClock {
    let version: CastVersion
    private var previous: Int64 = 0
    private var error: Int64 = 0

    init(version: CastVersion) { self.version = version }

    mutating func text(_ time: Int64) -> String {
        switch version {
        case .v2: return Self.decimal(time / 10, places: 6)
        case .v3: return Self.decimal(interval(time), places: 3)
        }
    }

    /// Milliseconds since the event before. What rounding takes or gives is carried on, so that the sum stays right.
    private mutating func interval(_ time: Int64) -> Int64 {
        let exact = time - previous + error
        let milliseconds = (exact + CastTime.ticksPerMillisecond / 2) / CastTime.ticksPerMillisecond
        previous = time
        error = exact - milliseconds * CastTime.ticksPerMillisecond
        return milliseconds
    }

    static func decimal(_ value: Int64, places: Int) -> String {
        let digits = String(max(value, 0))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return String(padded.dropLast(places)) + "." + String(padded.suffix(places))
    }
}
