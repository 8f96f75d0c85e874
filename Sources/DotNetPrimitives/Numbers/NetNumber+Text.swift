extension NetNumber {
    /// The text `double.ToString()` gives: the shortest that reads back, `1E+20`, `∞`, `NaN`.
    public static func text(_ value: Double, culture: NetCulture = .enUS) -> String {
        specialText(value, culture: culture)
            ?? GeneralLayout.text(FloatDigits.shortest(value), isNegative: value.sign == .minus, precision: 17)
    }

    /// The text `float.ToString()` gives.
    public static func text(_ value: Float, culture: NetCulture = .enUS) -> String {
        specialText(Double(value), culture: culture)
            ?? GeneralLayout.text(FloatDigits.shortest(value), isNegative: value.sign == .minus, precision: 9)
    }

    /// The text PowerShell gives a double: 15 significant digits, invariant (`Infinity`).
    public static func shellText(_ value: Double) -> String {
        if let whole = Int64(exactly: value), whole.magnitude < 1_000_000_000_000_000, whole != 0 {
            return String(whole)
        }
        return specialText(value, culture: .invariant)
            ?? GeneralLayout.text(
                FloatDigits.significant(value, 15), isNegative: value.sign == .minus, precision: 15)
    }

    /// The text PowerShell gives a float: 7 significant digits, invariant.
    public static func shellText(_ value: Float) -> String {
        specialText(Double(value), culture: .invariant)
            ?? GeneralLayout.text(
                FloatDigits.significant(Double(value), 7), isNegative: value.sign == .minus, precision: 7)
    }

    /// Infinities and NaN in words; nil for finite values.
    static func specialText(_ value: Double, culture: NetCulture) -> String? {
        guard !value.isFinite else { return nil }
        if value.isNaN { return "NaN" }
        let infinity = culture == .enUS ? "\u{221E}" : "Infinity"
        return value < 0 ? "-\(infinity)" : infinity
    }

    /// The special value `text` names, white space and letter case aside.
    static func specialValue(_ text: String, culture: NetCulture) -> Double? {
        let word = String(text.trimmingASCIIWhitespace()).lowercased()
        let infinity = culture == .enUS ? "\u{221E}" : "infinity"
        switch word {
        case "nan", "-nan", "+nan": return .nan
        case infinity, "+\(infinity)": return .infinity
        case "-\(infinity)": return -.infinity
        default: return nil
        }
    }
}

extension StringProtocol {
    /// The text without ASCII white space at its ends.
    func trimmingASCIIWhitespace() -> SubSequence {
        func isWhite(_ character: Character) -> Bool { character.isASCII && character.isWhitespace }
        guard let first = firstIndex(where: { !isWhite($0) }), let last = lastIndex(where: { !isWhite($0) }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }
}

/// The layout of the `G` format: plain digits, or scientific when the point is far away.
enum GeneralLayout {
    /// - Parameter precision: plain notation is used while the point is not beyond this many digits.
    static func text(
        _ number: DigitString, isNegative: Bool, precision: Int, exponentLetter: UInt8 = 0x45
    ) -> String {
        var bytes: [UInt8] = isNegative ? [0x2D] : []
        if number.point > precision || number.point < -3 {
            appendScientific(number, letter: exponentLetter, to: &bytes)
        } else {
            appendPlain(number, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func appendPlain(_ number: DigitString, to bytes: inout [UInt8]) {
        if number.point <= 0 { bytes.append(0x30) }
        for index in 0..<max(number.point, 0) { bytes.append(number.digit(index) + 0x30) }
        guard number.digits.count > number.point, !number.digits.isEmpty else { return }
        bytes.append(0x2E)
        for index in number.point..<number.digits.count { bytes.append(number.digit(index) + 0x30) }
    }

    private static func appendScientific(_ number: DigitString, letter: UInt8, to bytes: inout [UInt8]) {
        bytes.append(number.digit(0) + 0x30)
        if number.digits.count > 1 {
            bytes.append(0x2E)
            for digit in number.digits.dropFirst() { bytes.append(digit + 0x30) }
        }
        appendExponent(number.digits.isEmpty ? 0 : number.point - 1, letter: letter, places: 2, to: &bytes)
    }

    /// Letter, sign and at least `places` digits.
    static func appendExponent(
        _ exponent: Int, letter: UInt8, places: Int, showsPlus: Bool = true, to bytes: inout [UInt8]
    ) {
        bytes.append(letter)
        if exponent < 0 { bytes.append(0x2D) } else if showsPlus { bytes.append(0x2B) }
        let digits = Array(String(exponent.magnitude).utf8)
        for _ in 0..<max(places - digits.count, 0) { bytes.append(0x30) }
        bytes.append(contentsOf: digits)
    }
}
