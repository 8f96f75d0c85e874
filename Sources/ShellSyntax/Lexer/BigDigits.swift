/// A natural number of any size, for constants that fit no machine word: limbs of nine decimal digits, the lowest first.
struct BigDigits {
    private static let base: UInt64 = 1_000_000_000
    private(set) var limbs: [UInt32] = []

    init() {}

    /// From decimal digits; anything else is skipped.
    init(decimal digits: ArraySlice<UInt8>) {
        var end: Int = digits.endIndex
        while end > digits.startIndex {
            let start: Int = max(digits.startIndex, end - 9)
            var limb: UInt32 = 0
            for digit in digits[start..<end] { limb = limb * 10 + UInt32(digit & 0x0F) }
            limbs.append(limb)
            end = start
        }
        trim()
    }

    /// From hexadecimal digits.
    init(hexadecimal digits: ArraySlice<UInt8>) {
        var index: Int = digits.startIndex
        while index < digits.endIndex {
            let end: Int = min(index + 6, digits.endIndex)
            var chunk: UInt32 = 0
            for digit in digits[index..<end] { chunk = chunk << 4 | Self.hexValue(digit) }
            multiply(by: 1 << UInt32(4 * (end - index)), adding: chunk)
            index = end
        }
    }

    private static func hexValue(_ digit: UInt8) -> UInt32 {
        digit <= 0x39 ? UInt32(digit & 0x0F) : UInt32(digit & 0x0F) + 9
    }

    /// From a double without a fraction.
    init(whole value: Double) {
        guard value.isFinite, value >= 1 else {
            self.init()
            return
        }
        let exponent: Int = Int(value.exponent)
        let significand: UInt64 = value.significandBitPattern | (1 << 52)
        let shift: Int = exponent - 52
        let whole: UInt64 = shift < 0 ? significand >> UInt64(min(63, -shift)) : significand
        self.init(decimal: Array(String(whole).utf8)[...])
        for _ in 0..<max(0, shift) { multiply(by: 2, adding: 0) }
    }

    private mutating func trim() {
        while limbs.last == 0 { limbs.removeLast() }
    }

    mutating func multiply(by factor: UInt32, adding addend: UInt32) {
        var carry: UInt64 = UInt64(addend)
        for index in limbs.indices {
            let value: UInt64 = UInt64(limbs[index]) * UInt64(factor) + carry
            limbs[index] = UInt32(value % Self.base)
            carry = value / Self.base
        }
        while carry > 0 {
            limbs.append(UInt32(carry % Self.base))
            carry /= Self.base
        }
        trim()
    }

    /// Times 1024 to some power.
    mutating func multiply(byKilo power: Int) {
        for _ in 0..<power { multiply(by: 1024, adding: 0) }
    }

    var isZero: Bool { limbs.isEmpty }

    /// The number if it has at most 36 digits.
    var small: Int128? {
        guard limbs.count <= 4 else { return nil }
        return limbs.reversed().reduce(Int128(0)) { $0 * Int128(Self.base) + Int128($1) }
    }

    var text: String {
        guard let last = limbs.last else { return "0" }
        var text: String = String(last)
        for limb in limbs.dropLast().reversed() {
            let digits: String = String(limb)
            text += String(repeating: "0", count: 9 - digits.count) + digits
        }
        return text
    }
}
