/// Writes dates and times under standard and custom formats.
struct DateFormatter {
    let value: NetDateTime
    /// The offset `K`, `z` and the universal formats use; nil takes the zone's.
    let fixedOffset: NetTimeSpan?
    let zone: TimeZoneRules
    let culture: NetCulture

    func text(_ format: String) throws(PrimitiveError) -> String {
        let units = Array(format.unicodeScalars)
        guard units.count == 1 else {
            return try custom(format.isEmpty ? defaultPattern : format)
        }
        guard let pattern = DatePatterns.pattern(units[0], culture: culture) else { throw DatePattern.badFormat }
        return try standard(units[0], pattern)
    }

    private var defaultPattern: String {
        let general = DatePatterns.pattern("G", culture: culture) ?? ""
        return fixedOffset == nil ? general : general + " zzz"
    }

    private func standard(_ letter: Unicode.Scalar, _ pattern: String) throws(PrimitiveError) -> String {
        switch letter {
        case "U" where fixedOffset != nil: throw DatePattern.badFormat
        case "U": return try shifted(to: value.toUniversal(zone)).custom(pattern)
        case "u" where fixedOffset != nil, "r" where fixedOffset != nil, "R" where fixedOffset != nil:
            let ticks = value.ticks - (fixedOffset?.ticks ?? 0)
            return try shifted(to: NetDateTime(unchecked: ticks, kind: .utc)).custom(pattern)
        default: return try custom(pattern)
        }
    }

    private func shifted(to value: NetDateTime) -> DateFormatter {
        DateFormatter(value: value, fixedOffset: nil, zone: zone, culture: .enUS == culture ? .enUS : .invariant)
    }

    private func custom(_ format: String) throws(PrimitiveError) -> String {
        var output = ""
        for part in try DatePattern.parse(format).parts {
            switch part {
            case .literal(let scalar): output.unicodeScalars.append(scalar)
            case .field(let letter, let count): try append(letter, count, to: &output)
            }
        }
        return output
    }

    private func append(_ letter: Unicode.Scalar, _ count: Int, to output: inout String) throws(PrimitiveError) {
        switch letter {
        case "y": appendYear(count, to: &output)
        case "M": appendMonth(count, to: &output)
        case "d": appendDay(count, to: &output)
        case "h": output += digits((value.hour + 11) % 12 + 1, min(count, 2))
        case "H": output += digits(value.hour, min(count, 2))
        case "m": output += digits(value.minute, min(count, 2))
        case "s": output += digits(value.second, min(count, 2))
        case "t": output += String((value.hour < 12 ? "AM" : "PM").prefix(count == 1 ? 1 : 2))
        case "f", "F": try appendFraction(count, trims: letter == "F", to: &output)
        case "z": output += Self.offsetText(offset, places: count)
        case "K": for _ in 0..<count { appendKind(to: &output) }
        default: output += culture == .enUS ? "AD" : "A.D."
        }
    }

    private var offset: NetTimeSpan { fixedOffset ?? value.offset(in: zone) }

    private func appendYear(_ count: Int, to output: inout String) {
        output += count <= 2 ? digits(value.year % 100, count) : digits(value.year, count)
    }

    private func appendMonth(_ count: Int, to output: inout String) {
        switch count {
        case 1, 2: output += digits(value.month, count)
        case 3: output += DateNames.shortMonth(value.month)
        default: output += DateNames.month(value.month)
        }
    }

    private func appendDay(_ count: Int, to output: inout String) {
        switch count {
        case 1, 2: output += digits(value.day, count)
        case 3: output += DateNames.shortDay(value.dayOfWeek.rawValue)
        default: output += value.dayOfWeek.name
        }
    }

    private func appendFraction(_ count: Int, trims: Bool, to output: inout String) throws(PrimitiveError) {
        guard count <= 7 else { throw DatePattern.badFormat }
        let text = Self.fraction(value.fraction, places: count, trims: trims)
        if text.isEmpty, output.last == "." { output.removeLast() }
        output += text
    }

    private func appendKind(to output: inout String) {
        if fixedOffset == nil && value.kind == .unspecified { return }
        output += fixedOffset == nil && value.kind == .utc ? "Z" : Self.offsetText(offset, places: 3)
    }

    /// The first `places` digits of a part of a second.
    static func fraction(_ ticks: Int64, places: Int, trims: Bool) -> String {
        var text = String(leftPadded(Int(ticks), 7).prefix(places))
        while trims, text.last == "0" { text.removeLast() }
        return text
    }

    /// `+2`, `+02` or `+02:00`.
    static func offsetText(_ offset: NetTimeSpan, places: Int) -> String {
        let minutes = Int(abs(offset.ticks) / Ticks.perMinute)
        let sign = offset.ticks < 0 ? "-" : "+"
        let hours = leftPadded(minutes / 60, min(places, 2))
        return places < 3 ? sign + hours : "\(sign)\(hours):\(leftPadded(minutes % 60, 2))"
    }

    private func digits(_ value: Int, _ count: Int) -> String { Self.leftPadded(value, count) }

    static func leftPadded(_ value: Int, _ count: Int) -> String {
        let text = String(value)
        let missing = count - text.utf8.count
        return missing > 0 ? String(repeating: "0", count: missing) + text : text
    }
}

extension NetDateTime: CustomStringConvertible {
    /// The text under a standard or custom date format; an empty one means `G`.
    ///
    /// - Throws: `format`.
    public func text(
        _ format: String = "", culture: NetCulture = .enUS, zone: TimeZoneRules = .utc
    ) throws(PrimitiveError) -> String {
        try DateFormatter(value: self, fixedOffset: nil, zone: zone, culture: culture).text(format)
    }

    /// The invariant text PowerShell puts into strings: `01/02/2024 15:04:05`.
    public var description: String { (try? text("G", culture: .invariant)) ?? "" }
}
