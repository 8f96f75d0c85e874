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
        if count >= 15 {
            let short = shortest(value)
            if short.digits.count <= 15 && count == 15 { return short }
        }
        return read(print(value, places: min(max(count, 1), mostDigits) - 1, kind: 0x65))
    }

    /// The exact value rounded to `places` decimals, ties to even; trailing zeros are dropped.
    static func fraction(_ value: Double, places: Int) -> DigitString {
        read(print(value, places: min(max(places, 0), 1100), kind: 0x66))
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

    /// Digits, point and sign of a plain or scientific decimal text.
    private static func read(_ text: String) -> DigitString {
        NumberScanner.scan(text, styles: .float, culture: .invariant)?.trimmed
            ?? DigitString(digits: [], point: 0, isNegative: false)
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
