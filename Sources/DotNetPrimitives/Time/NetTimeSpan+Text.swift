extension NetTimeSpan: CustomStringConvertible {
    /// The text of the constant format `c`: `[-][d.]hh:mm:ss[.fffffff]`.
    public var description: String {
        standard(dayMark: ".", showsDays: days != 0, hourPlaces: 2, fraction: constantFraction)
    }

    private var constantFraction: String {
        let fraction = ticks % Ticks.perSecond
        return fraction == 0 ? "" : "." + DateFormatter.fraction(Int64(fraction.magnitude), places: 7, trims: false)
    }

    /// The text under `c`, `t`, `T`, `g`, `G` or a custom format.
    ///
    /// - Throws: `format`.
    public func text(_ format: String) throws(PrimitiveError) -> String {
        switch format {
        case "", "c", "t", "T": return description
        case "g":
            let part = DateFormatter.fraction(Int64((ticks % Ticks.perSecond).magnitude), places: 7, trims: true)
            return standard(
                dayMark: ":", showsDays: days != 0, hourPlaces: 1, fraction: part.isEmpty ? "" : "." + part)
        case "G":
            let part = DateFormatter.fraction(Int64((ticks % Ticks.perSecond).magnitude), places: 7, trims: false)
            return standard(dayMark: ":", showsDays: true, hourPlaces: 2, fraction: "." + part)
        default:
            guard format.unicodeScalars.count > 1 else { throw DatePattern.badFormat }
            return try custom(format)
        }
    }

    private func standard(dayMark: String, showsDays: Bool, hourPlaces: Int, fraction: String) -> String {
        var text = ticks < 0 ? "-" : ""
        if showsDays { text += String(days.magnitude) + dayMark }
        text += DateFormatter.leftPadded(abs(hours), hourPlaces) + ":"
        text += DateFormatter.leftPadded(abs(minutes), 2) + ":"
        text += DateFormatter.leftPadded(abs(seconds), 2)
        return text + fraction
    }

    private func custom(_ format: String) throws(PrimitiveError) -> String {
        var output = ""
        for part in try DatePattern.parse(format, letters: "dhmsfF", needsEscapes: true).parts {
            switch part {
            case .literal(let scalar): output.unicodeScalars.append(scalar)
            case .field(let letter, let count): output += try field(letter, count)
            }
        }
        return output
    }

    private func field(_ letter: Unicode.Scalar, _ count: Int) throws(PrimitiveError) -> String {
        let limit = letter == "d" ? 8 : (letter == "f" || letter == "F" ? 7 : 2)
        guard count <= limit else { throw DatePattern.badFormat }
        switch letter {
        case "d": return DateFormatter.leftPadded(Int(days.magnitude), count)
        case "h": return DateFormatter.leftPadded(abs(hours), count)
        case "m": return DateFormatter.leftPadded(abs(minutes), count)
        case "s": return DateFormatter.leftPadded(abs(seconds), count)
        default:
            let fraction = Int64((ticks % Ticks.perSecond).magnitude)
            return DateFormatter.fraction(fraction, places: count, trims: letter == "F")
        }
    }
}
