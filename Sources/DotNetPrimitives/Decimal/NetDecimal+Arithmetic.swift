extension NetDecimal {
    private static let overflowError = PrimitiveError.tooLarge(for: "a Decimal")

    /// Sum at the larger of the two scales; rounded half to even only when it would not fit.
    ///
    /// - Throws: `overflow`.
    public static func add(_ a: NetDecimal, _ b: NetDecimal) throws(PrimitiveError) -> NetDecimal {
        let scale = max(a.scale, b.scale)
        let left = WideInteger(a.mantissa).times(PowersOfTen.wide(Int(scale - a.scale)))
        let right = WideInteger(b.mantissa).times(PowersOfTen.wide(Int(scale - b.scale)))
        if a.isNegative == b.isNegative {
            return try fit(left.plus(right), scale: Int(scale), isNegative: a.isNegative)
        }
        if left < right {
            return try fit(right.minus(left), scale: Int(scale), isNegative: b.isNegative)
        }
        return try fit(left.minus(right), scale: Int(scale), isNegative: a.isNegative && left != right)
    }

    /// - Throws: `overflow`.
    public static func subtract(_ a: NetDecimal, _ b: NetDecimal) throws(PrimitiveError) -> NetDecimal {
        try add(a, b.negated)
    }

    /// Product at the sum of the scales, at most 28; rounded half to even.
    ///
    /// - Throws: `overflow`.
    public static func multiply(_ a: NetDecimal, _ b: NetDecimal) throws(PrimitiveError) -> NetDecimal {
        let product = WideInteger(a.mantissa).times(b.mantissa)
        let scale = Int(a.scale) + Int(b.scale)
        return try fit(product, scale: scale, isNegative: a.isNegative != b.isNegative)
    }

    /// Quotient with as many digits as fit; trailing zeros go when the first division left a remainder.
    ///
    /// - Throws: `divideByZero`, `overflow`.
    public static func divide(_ a: NetDecimal, _ b: NetDecimal) throws(PrimitiveError) -> NetDecimal {
        guard !b.isZero else { throw .divideByZero }
        var scale = Int(a.scale) - Int(b.scale)
        var (quotient, remainder) = a.mantissa.quotientAndRemainder(dividingBy: b.mantissa)
        let isExact = remainder == 0
        while scale < 0 || (remainder != 0 && scale < maxScale) {
            let step = remainder * 10
            let next = quotient.multipliedReportingOverflow(by: 10)
            let candidate = next.partialValue &+ step / b.mantissa
            guard !next.overflow, candidate <= maxMantissa else {
                guard scale >= 0 else { throw overflowError }
                break
            }
            quotient = candidate
            remainder = step % b.mantissa
            scale += 1
        }
        quotient = try roundedQuotient(quotient, remainder: remainder, divisor: b.mantissa, scale: &scale)
        if !isExact {
            while scale > 0 && quotient % 10 == 0 {
                quotient /= 10
                scale -= 1
            }
        }
        return NetDecimal(mantissa: quotient, scale: scale, isNegative: a.isNegative != b.isNegative)
    }

    /// Rounds a quotient half to even by its remainder, giving up one digit if the carry does not fit.
    private static func roundedQuotient(
        _ quotient: UInt128, remainder: UInt128, divisor: UInt128, scale: inout Int
    ) throws(PrimitiveError) -> UInt128 {
        let twice = remainder * 2
        guard twice > divisor || (twice == divisor && quotient & 1 == 1) else { return quotient }
        guard quotient == maxMantissa else { return quotient + 1 }
        guard scale > 0 else { throw overflowError }
        scale -= 1
        return quotient / 10 + 1
    }

    /// Remainder with the sign of the dividend.
    ///
    /// - Throws: `divideByZero`.
    public static func remainder(_ a: NetDecimal, _ b: NetDecimal) throws(PrimitiveError) -> NetDecimal {
        guard !b.isZero else { throw .divideByZero }
        guard compareMagnitudes(a, b) >= 0 else { return a }
        if a.scale >= b.scale {
            let divisor = b.mantissa * PowersOfTen.wide(Int(a.scale - b.scale))
            return NetDecimal(mantissa: a.mantissa % divisor, scale: Int(a.scale), isNegative: a.isNegative)
        }
        var rest = a.mantissa % b.mantissa
        for _ in 0..<(b.scale - a.scale) { rest = rest * 10 % b.mantissa }
        return NetDecimal(mantissa: rest, scale: Int(b.scale), isNegative: a.isNegative)
    }

    /// Brings a wide mantissa into 96 bits and 28 places, rounding once, half to even.
    static func fit(_ value: WideInteger, scale: Int, isNegative: Bool) throws(PrimitiveError) -> NetDecimal {
        var drop = max(scale - maxScale, 0)
        while true {
            guard drop <= scale else { throw overflowError }
            let rounded = scaledDown(value, by: drop)
            if rounded.high == 0 && rounded.low <= maxMantissa {
                return NetDecimal(mantissa: rounded.low, scale: scale - drop, isNegative: isNegative)
            }
            drop += 1
        }
    }

    /// The value divided by 10 to the `count`, half to even.
    private static func scaledDown(_ value: WideInteger, by count: Int) -> WideInteger {
        guard count > 0 else { return value }
        var isSticky = false
        var rest = value
        for _ in 1..<count {
            let step = rest.divided(by: 10)
            rest = step.quotient
            isSticky = isSticky || step.remainder != 0
        }
        let last = rest.divided(by: 10)
        let isOdd = last.quotient.low & 1 == 1
        let roundsUp = last.remainder > 5 || (last.remainder == 5 && (isSticky || isOdd))
        return roundsUp ? last.quotient.plus(WideInteger(1)) : last.quotient
    }
}
