/// A number as decimal digits: the value is `0.d1 d2 d3 … × 10^point`.
///
/// Leading zeros are never held; zero has no digits unless a decimal's trailing zeros are kept.
struct DigitString: Sendable, Hashable {
    /// Digit values 0…9, most significant first.
    var digits: [UInt8]
    /// How many of the digits stand before the decimal point (may be negative, or beyond the digits).
    var point: Int
    var isNegative: Bool

    init(digits: [UInt8], point: Int, isNegative: Bool) {
        self.digits = digits
        self.point = point
        self.isNegative = isNegative
    }

    /// The digits of an integer.
    init(magnitude: UInt64, isNegative: Bool) {
        self.init(digits: Self.decimalDigits(magnitude), point: 0, isNegative: isNegative)
        point = digits.count
    }

    var isZero: Bool { digits.allSatisfy { $0 == 0 } }

    /// Digit at `index`, zero beyond the end.
    func digit(_ index: Int) -> UInt8 {
        digits.indices.contains(index) ? digits[index] : 0
    }

    /// Rounds half away from zero so that `count` digits are left, and drops trailing zeros.
    mutating func round(toDigits count: Int) {
        guard count < digits.count else { return trimTrailingZeros() }
        guard count >= 0 else {
            digits = []
            return settleZero()
        }
        let roundsUp = digits[count] >= 5
        digits.removeSubrange(count...)
        if roundsUp { increment() }
        trimTrailingZeros()
    }

    /// Adds one to the last digit, carrying.
    private mutating func increment() {
        while let last = digits.last {
            if last < 9 {
                digits[digits.count - 1] = last + 1
                return
            }
            digits.removeLast()
        }
        digits = [1]
        point += 1
    }

    private mutating func trimTrailingZeros() {
        while digits.last == 0 { digits.removeLast() }
        settleZero()
    }

    private mutating func settleZero() {
        if digits.isEmpty { point = 0 }
    }

    /// The decimal digits of a number, none for zero.
    static func decimalDigits(_ value: UInt64) -> [UInt8] {
        var rest = value
        var reversed: [UInt8] = []
        while rest > 0 {
            reversed.append(UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        }
        reversed.reverse()
        return reversed
    }
}
