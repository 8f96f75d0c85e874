/// English names of days and months.
enum DateNames {
    static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    static func shortDay(_ index: Int) -> String { days.indices.contains(index) ? String(days[index].prefix(3)) : "" }
    static func shortMonth(_ month: Int) -> String {
        months.indices.contains(month - 1) ? String(months[month - 1].prefix(3)) : ""
    }
    static func month(_ month: Int) -> String { months.indices.contains(month - 1) ? months[month - 1] : "" }
}

/// The standard date patterns of the cultures.
enum DatePatterns {
    /// The pattern a one-letter format stands for; nil when there is none.
    static func pattern(_ letter: Unicode.Scalar, culture: NetCulture) -> String? {
        switch letter {
        case "o", "O": "yyyy-MM-dd'T'HH:mm:ss.fffffffK"
        case "r", "R": "ddd, dd MMM yyyy HH:mm:ss 'GMT'"
        case "s": "yyyy-MM-dd'T'HH:mm:ss"
        case "u": "yyyy-MM-dd HH:mm:ss'Z'"
        default: culture == .enUS ? american(letter) : invariant(letter)
        }
    }

    private static func american(_ letter: Unicode.Scalar) -> String? {
        switch letter {
        case "d": "M/d/yyyy"
        case "D": "dddd, MMMM d, yyyy"
        case "f": "dddd, MMMM d, yyyy h:mm\u{202F}tt"
        case "F", "U": "dddd, MMMM d, yyyy h:mm:ss\u{202F}tt"
        case "g": "M/d/yyyy h:mm\u{202F}tt"
        case "G": "M/d/yyyy h:mm:ss\u{202F}tt"
        case "m", "M": "MMMM d"
        case "t": "h:mm\u{202F}tt"
        case "T": "h:mm:ss\u{202F}tt"
        case "y", "Y": "MMMM yyyy"
        default: nil
        }
    }

    private static func invariant(_ letter: Unicode.Scalar) -> String? {
        switch letter {
        case "d": "MM/dd/yyyy"
        case "D": "dddd, dd MMMM yyyy"
        case "f": "dddd, dd MMMM yyyy HH:mm"
        case "F", "U": "dddd, dd MMMM yyyy HH:mm:ss"
        case "g": "MM/dd/yyyy HH:mm"
        case "G": "MM/dd/yyyy HH:mm:ss"
        case "m", "M": "MMMM dd"
        case "t": "HH:mm"
        case "T": "HH:mm:ss"
        case "y", "Y": "yyyy MMMM"
        default: nil
        }
    }
}
