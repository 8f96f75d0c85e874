import DotNetPrimitives

/// Dates in the manner of `date +%Y-%m-%d`.
struct UnixFormat {
    private let date: NetDateTime
    private let clock: SessionClock

    init(_ date: NetDateTime, _ clock: SessionClock) {
        self.date = date
        self.clock = clock
    }

    private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    /// Text after `%` is a part of the date, all else stays; a leading plus is dropped.
    func text(_ format: String) -> String {
        var result = ""
        var rest = format.hasPrefix("+") ? format.dropFirst() : format[...]
        while let c = rest.popFirst() {
            guard c == "%", let letter = rest.popFirst() else {
                result.append(c)
                continue
            }
            result += part(letter)
        }
        return result
    }

    private func part(_ letter: Character) -> String {
        dayPart(letter) ?? timePart(letter) ?? wholePart(letter) ?? String(letter)
    }

    private func dayPart(_ letter: Character) -> String? {
        let (month, day) = (UnixFormat.months[date.month - 1], UnixFormat.days[date.dayOfWeek.rawValue])
        switch letter {
        case "A": return day
        case "a": return String(day.prefix(3))
        case "B": return month
        case "b", "h": return String(month.prefix(3))
        case "C": return String(date.year / 100)
        case "d": return pad(date.day, 2)
        case "e": return blank(date.day)
        case "j": return pad(date.dayOfYear, 3)
        case "m": return pad(date.month, 2)
        case "u": return String(date.dayOfWeek.rawValue == 0 ? 7 : date.dayOfWeek.rawValue)
        case "w": return String(date.dayOfWeek.rawValue)
        case "Y", "G": return pad(date.year, 4)
        case "y", "g": return pad(date.year % 100, 2)
        case "V", "U", "W": return pad((date.dayOfYear + 6) / 7, 2)
        default: return nil
        }
    }

    private func timePart(_ letter: Character) -> String? {
        let twelve = date.hour % 12 == 0 ? 12 : date.hour % 12
        switch letter {
        case "H": return pad(date.hour, 2)
        case "I": return pad(twelve, 2)
        case "k": return blank(date.hour)
        case "l": return blank(twelve)
        case "M": return pad(date.minute, 2)
        case "p": return date.hour < 12 ? "AM" : "PM"
        case "S": return pad(date.second, 2)
        case "s": return String((clock.utc(date).ticks - NetDateTime.unixEpoch.ticks) / 10_000_000)
        case "Z": return zone
        default: return nil
        }
    }

    private func wholePart(_ letter: Character) -> String? {
        switch letter {
        case "c": return text("%a %d %b %Y %H:%M:%S")
        case "D", "x": return text("%m/%d/%y")
        case "F": return text("%Y-%m-%d")
        case "R": return text("%H:%M")
        case "r": return text("%I:%M:%S %p")
        case "T", "X": return text("%H:%M:%S")
        case "n": return "\n"
        case "t": return "\t"
        case "%": return "%"
        default: return nil
        }
    }

    private var zone: String {
        let hours = date.kind == .utc ? 0 : clock.offset(date.ticks) / 36_000_000_000
        return (hours < 0 ? "-" : "+") + pad(Int(hours.magnitude), 2)
    }

    private func pad(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    private func blank(_ number: Int) -> String { number < 10 ? " \(number)" : String(number) }
}
