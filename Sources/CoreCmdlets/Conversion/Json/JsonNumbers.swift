/// Digits of doubles.
enum JsonNumbers {
    /// All digits of a whole double.
    static func wholeText(_ number: Double) -> String {
        if number == 0 { return number.sign == .minus ? "-0" : "0" }
        let magnitude = number.magnitude
        var significand = magnitude.significandBitPattern | (1 << 52)
        var exponent = Int(magnitude.exponent) - 52
        while exponent < 0, significand & 1 == 0 {
            significand >>= 1
            exponent += 1
        }
        var digits = decimalDigits(significand)
        for _ in 0..<max(0, min(exponent, 1100)) { double(&digits) }
        let text = String(decoding: digits.reversed().map { $0 + 0x30 }, as: UTF8.self)
        return number.sign == .minus ? "-" + text : text
    }

    private static func decimalDigits(_ value: UInt64) -> [UInt8] {
        var rest = value
        var digits: [UInt8] = []
        repeat {
            digits.append(UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        return digits
    }

    /// Lowest digit first.
    private static func double(_ digits: inout [UInt8]) {
        var carry: UInt8 = 0
        for i in digits.indices {
            let value = digits[i] * 2 + carry
            digits[i] = value % 10
            carry = value / 10
        }
        if carry > 0 { digits.append(carry) }
    }

    /// Whole numbers below the limit are written out, with `.0`; others as their shortest text, with a capital E.
    static func text(_ number: Double, shortest: String, limit: Double) -> String {
        if number.magnitude < limit, number.rounded() == number { return wholeText(number) + ".0" }
        return String(decoding: shortest.utf8.map { $0 == 0x65 ? 0x45 : $0 }, as: UTF8.self)
    }
}
