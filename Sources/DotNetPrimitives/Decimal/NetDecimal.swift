/// `System.Decimal`: a signed 96-bit integer divided by a power of ten from 0 to 28.
///
/// Trailing zeros are part of the value (`2.50`), but not of its comparison.
public struct NetDecimal: Sendable {
    let low: UInt64
    let high: UInt32
    /// How many decimal places the value carries, 0…28.
    public let scale: UInt8
    /// True below zero, and for negative zero.
    public let isNegative: Bool

    static let maxScale = 28
    static let maxMantissa = (UInt128(1) << 96) - 1

    /// Makes a value of parts known to be in range; the mantissa is cut to 96 bits.
    init(mantissa: UInt128, scale: Int, isNegative: Bool) {
        low = UInt64(truncatingIfNeeded: mantissa)
        high = UInt32(truncatingIfNeeded: mantissa >> 64)
        self.scale = UInt8(clamping: scale)
        self.isNegative = isNegative
    }

    public init(_ value: Int64) {
        self.init(mantissa: UInt128(value.magnitude), scale: 0, isNegative: value < 0)
    }

    public init(_ value: UInt64) {
        self.init(mantissa: UInt128(value), scale: 0, isNegative: false)
    }

    public init(_ value: Int) { self.init(Int64(value)) }

    public static let zero = NetDecimal(0)
    public static let one = NetDecimal(1)
    public static let maxValue = NetDecimal(mantissa: maxMantissa, scale: 0, isNegative: false)
    public static let minValue = NetDecimal(mantissa: maxMantissa, scale: 0, isNegative: true)

    var mantissa: UInt128 { UInt128(high) << 64 | UInt128(low) }

    /// True for zero of any sign and scale.
    public var isZero: Bool { low == 0 && high == 0 }

    /// The value with its sign turned.
    public var negated: NetDecimal { NetDecimal(mantissa: mantissa, scale: Int(scale), isNegative: !isNegative) }

    /// The value without its sign.
    public var magnitude: NetDecimal { NetDecimal(mantissa: mantissa, scale: Int(scale), isNegative: false) }

    /// The four words of `decimal.GetBits`: low, middle, high, flags.
    public var bits: [Int32] {
        let flags = UInt32(scale) << 16 | (isNegative ? 0x8000_0000 : 0)
        return [
            Int32(truncatingIfNeeded: low), Int32(truncatingIfNeeded: low >> 32), Int32(bitPattern: high),
            Int32(bitPattern: flags),
        ]
    }
}

extension NetDecimal: Comparable, Hashable {
    public static func == (a: NetDecimal, b: NetDecimal) -> Bool { compare(a, b) == 0 }
    public static func < (a: NetDecimal, b: NetDecimal) -> Bool { compare(a, b) < 0 }

    /// -1, 0 or 1, by value whatever the scales.
    public static func compare(_ a: NetDecimal, _ b: NetDecimal) -> Int {
        if a.isZero && b.isZero { return 0 }
        let aNegative = a.isNegative && !a.isZero
        let bNegative = b.isNegative && !b.isZero
        if aNegative != bNegative { return aNegative ? -1 : 1 }
        let order = compareMagnitudes(a, b)
        return aNegative ? -order : order
    }

    static func compareMagnitudes(_ a: NetDecimal, _ b: NetDecimal) -> Int {
        let scale = max(a.scale, b.scale)
        let left = WideInteger(a.mantissa).times(PowersOfTen.wide(Int(scale - a.scale)))
        let right = WideInteger(b.mantissa).times(PowersOfTen.wide(Int(scale - b.scale)))
        return left < right ? -1 : (right < left ? 1 : 0)
    }

    public func hash(into hasher: inout Hasher) {
        var rest = mantissa
        var places = scale
        while places > 0 && rest % 10 == 0 {
            rest /= 10
            places -= 1
        }
        hasher.combine(rest)
        hasher.combine(places)
    }
}
