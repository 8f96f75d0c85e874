/// An unsigned 256-bit integer, just wide enough for products of decimal mantissas.
struct WideInteger: Comparable, Sendable {
    var high: UInt128
    var low: UInt128

    init(_ value: UInt128) {
        high = 0
        low = value
    }

    init(high: UInt128, low: UInt128) {
        self.high = high
        self.low = low
    }

    static func < (a: WideInteger, b: WideInteger) -> Bool {
        a.high == b.high ? a.low < b.low : a.high < b.high
    }

    /// The product; the factors here never exceed 96 + 94 bits together.
    func times(_ factor: UInt128) -> WideInteger {
        let product = low.multipliedFullWidth(by: factor)
        return WideInteger(high: product.high &+ high &* factor, low: product.low)
    }

    func plus(_ other: WideInteger) -> WideInteger {
        let sum = low.addingReportingOverflow(other.low)
        return WideInteger(high: high &+ other.high &+ (sum.overflow ? 1 : 0), low: sum.partialValue)
    }

    /// The difference; `other` is not greater.
    func minus(_ other: WideInteger) -> WideInteger {
        let difference = low.subtractingReportingOverflow(other.low)
        return WideInteger(
            high: high &- other.high &- (difference.overflow ? 1 : 0), low: difference.partialValue)
    }

    /// Quotient and remainder of a division by a number other than zero.
    func divided(by divisor: UInt128) -> (quotient: WideInteger, remainder: UInt128) {
        guard divisor != 0 else { return (self, 0) }
        let upper = high.quotientAndRemainder(dividingBy: divisor)
        guard upper.remainder != 0 else {
            let lower = low.quotientAndRemainder(dividingBy: divisor)
            return (WideInteger(high: upper.quotient, low: lower.quotient), lower.remainder)
        }
        let lower = divisor.dividingFullWidth((upper.remainder, low))
        return (WideInteger(high: upper.quotient, low: lower.quotient), lower.remainder)
    }
}

/// Powers of ten as integers.
enum PowersOfTen {
    private static let table: [UInt128] = {
        var powers: [UInt128] = [1]
        for index in 0..<38 { powers.append(powers[index] * 10) }
        return powers
    }()

    /// 10 to the `exponent`, which is taken into 0…38.
    static func wide(_ exponent: Int) -> UInt128 { table[min(max(exponent, 0), 38)] }

    private static let doubles: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28,
    ]

    /// 10 to the `exponent`, which is taken into 0…28.
    static func double(_ exponent: Int) -> Double { doubles[min(max(exponent, 0), 28)] }
}
