import Transcripts

/// The facts below a page's title.
enum HTMLFacts {
    static func list(_ recording: SessionRecording) -> String {
        let header = recording.header
        let steps = recording.steps
        var facts: [(String, String)] = []
        if let lab = header.lab { facts.append(("Lab", lab)) }
        if let date = CivilDate(ticks: header.start, offsetMinutes: header.offsetMinutes) {
            facts.append(("Recorded", date.text))
        }
        facts.append(("Steps", count(steps)))
        let total = steps.reduce(Int64(0)) { CastTime.sum($0, $1.duration) }
        if total > 0 { facts.append(("Time in commands", Elapsed.text(total))) }
        let items = facts.map { "<div><dt>" + $0 + "</dt><dd>" + Markup.escape($1) + "</dd></div>\n" }
        return "<dl class=\"facts\">\n" + items.joined() + "</dl>\n"
    }

    private static func count(_ steps: [SessionStep]) -> String {
        let failed = steps.count { $0.outcome == .failed }
        return String(steps.count) + (failed > 0 ? " (" + String(failed) + " failed)" : "")
    }
}

/// A span of time for people.
enum Elapsed {
    /// `850 µs`, `12 ms`, `1.5 s`, `2 min 5 s`.
    static func text(_ ticks: Int64) -> String {
        let microseconds = CastTime.clamp(ticks) / 10
        switch microseconds {
        case ..<1_000: return String(microseconds) + " µs"
        case ..<1_000_000: return String(microseconds / 1_000) + " ms"
        case ..<60_000_000: return seconds(microseconds / 100_000)
        default:
            let seconds = microseconds / 1_000_000
            return String(seconds / 60) + " min " + String(seconds % 60) + " s"
        }
    }

    private static func seconds(_ tenths: Int64) -> String { String(tenths / 10) + "." + String(tenths % 10) + " s" }
}

/// A point in time as people write it.
struct CivilDate {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    let text: String

    /// Nil when the local time lies outside the years 1 to 9999.
    init?(ticks: Int64, offsetMinutes: Int) {
        let (offset, overflow) = Int64(offsetMinutes).multipliedReportingOverflow(by: 60 * CastTime.ticksPerSecond)
        let (local, overflow2) = ticks.addingReportingOverflow(offset)
        guard !overflow, !overflow2 else { return nil }
        let iso = UTCTime.text(local)
        guard UTCTime.ticks(iso) == local else { return nil }
        let parts = iso.split(whereSeparator: { "-T:".contains($0) })
        guard parts.count >= 5, let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
        let clock = parts[3] + ":" + parts[4]
        text =
            String(day) + " " + Self.months[(month - 1) % 12] + " " + parts[0] + ", " + clock + " "
            + Self.zone(offsetMinutes)
    }

    private static func zone(_ minutes: Int) -> String {
        guard minutes != 0 else { return "UTC" }
        let hours = String(minutes.magnitude / 60)
        let rest = String(minutes.magnitude % 60)
        return "UTC" + (minutes < 0 ? "−" : "+") + hours
            + (rest == "0" ? "" : ":" + (rest.count == 1 ? "0" : "") + rest)
    }
}
