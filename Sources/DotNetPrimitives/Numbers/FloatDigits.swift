import Glibc

/// The decimal digits of binary floating-point numbers, exact where asked.
enum FloatDigits {
    /// No double has more significant digits than this.
    static let mostDigits = 767

    /// The fewest digits that read back as the same double.
    static func shortest(_ value: Double) -> DigitString { read(value.description) }

    /// The fewest digits that read back as the same float.
    static func shortest(_ value: Float) -> DigitString { read(value.description) }

    /// `count` significant digits of the exact value, ties to even; trailing zeros are dropped.
    static func significant(_ value: Double, _ count: Int) -> DigitString {
        if let quick = roundedShortest(value, { _ in count }) { return quick }
        return read(print(value, places: min(max(count, 1), mostDigits) - 1, kind: 0x65))
    }

    /// The exact value rounded to `places` decimals, ties to even; trailing zeros are dropped.
    static func fraction(_ value: Double, places: Int) -> DigitString {
        if let quick = roundedShortest(value, { $0.point + places }) { return quick }
        return read(print(value, places: min(max(places, 0), 1100), kind: 0x66))
    }

    /// Rounds the shortest digits instead of the exact ones, which gives the same up to 15 digits unless
    /// the shortest ones are a tie.
    private static func roundedShortest(_ value: Double, _ digitCount: (DigitString) -> Int) -> DigitString? {
        var short = shortest(value)
        let count = digitCount(short)
        guard (1...15).contains(count), !value.isSubnormal else { return nil }
        if short.digits.count <= count { return short }
        guard short.digits.count != count + 1 || short.digits[count] != 5 else { return nil }
        short.round(toDigits: count)
        return short
    }

    /// The C library's `%.*e` or `%.*f`, which are exact.
    private static func print(_ value: Double, places: Int, kind: UInt8) -> String {
        let format: [CChar] = [0x25, 0x2E, 0x2A, CChar(kind), 0]
        let arguments: [any CVarArg] = [Int32(places), value]
        return withVaList(arguments) { list in
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1600) { buffer in
                guard let base = buffer.baseAddress else { return "0" }
                let written = Int(vsnprintf(base, buffer.count, format, list))
                let bytes = buffer.prefix(max(0, min(written, buffer.count - 1)))
                return String(decoding: bytes.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            }
        }
    }

    /// Digits, point and sign of a plain or scientific decimal text, without zeros at either end.
    private static func read(_ text: String) -> DigitString {
        var number = DigitString(digits: [], point: 0, isNegative: false)
        var hasPoint = false
        var exponent = 0
        var exponentSign = 0
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39 where exponentSign != 0: exponent = exponent * 10 + Int(byte - 0x30)
            case 0x30...0x39:
                let isLeadingZero = byte == 0x30 && number.digits.isEmpty
                if !isLeadingZero { number.digits.append(byte - 0x30) }
                if hasPoint == isLeadingZero { number.point += hasPoint ? -1 : 1 }
            case 0x2E: hasPoint = true
            case 0x65: exponentSign = 1
            case 0x2D: if exponentSign == 0 { number.isNegative = true } else { exponentSign = -1 }
            default: break
            }
        }
        number.point += exponent * exponentSign
        return number.trimmed
    }
}

extension DigitString {
    /// The same value without trailing zeros; zero has its point at 0.
    var trimmed: DigitString {
        var copy = self
        while copy.digits.last == 0 { copy.digits.removeLast() }
        if copy.digits.isEmpty { copy.point = 0 }
        return copy
    }
}
