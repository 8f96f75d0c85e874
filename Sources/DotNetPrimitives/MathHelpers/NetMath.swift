import Glibc

/// `System.Math` where it differs from the C library, and conversions of doubles to integers.
public enum NetMath {
    private static let powers: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]

    /// `Math.Round` to decimals: scales, rounds and scales back, so that binary fractions show as in .NET.
    ///
    /// - Throws: `argumentOutOfRange` when `digits` is not 0…15.
    public static func round(
        _ value: Double, digits: Int = 0, mode: MidpointRounding = .toEven
    ) throws(PrimitiveError) -> Double {
        guard powers.indices.contains(digits) else {
            throw .argumentOutOfRange("Rounding digits must be between 0 and 15, inclusive.", parameter: "digits")
        }
        guard value.magnitude < 1e16 else { return value }
        let power = powers[digits]
        return (value * power).rounded(rule(mode)) / power
    }

    private static func rule(_ mode: MidpointRounding) -> FloatingPointRoundingRule {
        switch mode {
        case .toEven: .toNearestOrEven
        case .awayFromZero: .toNearestOrAwayFromZero
        case .toZero: .towardZero
        case .toNegativeInfinity: .down
        case .toPositiveInfinity: .up
        }
    }

    /// The integer nearest to a double, ties to even, as `System.Convert` rounds.
    ///
    /// - Throws: `overflow`, naming the type.
    public static func integer<T: FixedWidthInteger>(
        _ value: Double, as type: T.Type = T.self
    ) throws(PrimitiveError) -> T {
        guard let exact = T(exactly: value.rounded(.toNearestOrEven)) else {
            throw T.bitWidth < 64
                ? .tooLarge(for: NetNumber.netName(of: type))
                : .overflow("Arithmetic operation resulted in an overflow.")
        }
        return exact
    }

    /// `Math.Abs` of an integer.
    ///
    /// - Throws: `overflow` for the smallest value.
    public static func abs<T: FixedWidthInteger & SignedInteger>(_ value: T) throws(PrimitiveError) -> T {
        guard value != .min else {
            throw .overflow("Negating the minimum value of a twos complement number is invalid.")
        }
        return Swift.abs(value)
    }

    /// -1, 0 or 1.
    ///
    /// - Throws: `arithmetic` for NaN.
    public static func sign(_ value: Double) throws(PrimitiveError) -> Int {
        guard !value.isNaN else {
            throw .arithmetic("Function does not accept floating point Not-a-Number values.")
        }
        return value > 0 ? 1 : (value < 0 ? -1 : 0)
    }

    /// `Math.Log(value, base)`.
    public static func log(_ value: Double, base: Double) -> Double {
        if value.isNaN || base.isNaN { return .nan }
        if base == 1 || (value != 1 && (base == 0 || base == .infinity)) { return .nan }
        return Glibc.log(value) / Glibc.log(base)
    }

    /// `Math.Max`: NaN wins.
    public static func max(_ a: Double, _ b: Double) -> Double {
        if a.isNaN || b.isNaN { return .nan }
        return a == b ? (a.sign == .minus ? b : a) : Swift.max(a, b)
    }

    /// `Math.Min`: NaN wins.
    public static func min(_ a: Double, _ b: Double) -> Double {
        if a.isNaN || b.isNaN { return .nan }
        return a == b ? (a.sign == .minus ? a : b) : Swift.min(a, b)
    }

    /// The remainder of a division rounded to the nearest integer.
    public static func ieeeRemainder(_ a: Double, _ b: Double) -> Double { Glibc.remainder(a, b) }
}
