/// How a value exactly between two candidates is rounded; raw values are those of `System.MidpointRounding`.
public enum MidpointRounding: Int, Sendable, Hashable, CaseIterable {
    case toEven = 0
    case awayFromZero = 1
    case toZero = 2
    case toNegativeInfinity = 3
    case toPositiveInfinity = 4
}

extension NetDecimal {
    /// The value without its fraction.
    public var truncated: NetDecimal { rounded(places: 0, mode: .toZero) }
    /// The largest integer not above the value.
    public var floor: NetDecimal { rounded(places: 0, mode: .toNegativeInfinity) }
    /// The smallest integer not below the value.
    public var ceiling: NetDecimal { rounded(places: 0, mode: .toPositiveInfinity) }

    /// Rounds to a number of decimal places.
    ///
    /// - Throws: `argumentOutOfRange` when `decimals` is not 0…28.
    public func round(_ decimals: Int = 0, mode: MidpointRounding = .toEven) throws(PrimitiveError) -> NetDecimal {
        guard (0...Self.maxScale).contains(decimals) else {
            throw .argumentOutOfRange(
                "Decimal can only round to between 0 and 28 digits of precision.", parameter: "decimals")
        }
        return rounded(places: decimals, mode: mode)
    }

    func rounded(places: Int, mode: MidpointRounding) -> NetDecimal {
        guard Int(scale) > places else { return self }
        let power = PowersOfTen.wide(Int(scale) - places)
        var (quotient, remainder) = mantissa.quotientAndRemainder(dividingBy: power)
        if Self.roundsUp(remainder, of: power, isOdd: quotient & 1 == 1, isNegative: isNegative, mode: mode) {
            quotient += 1
        }
        return NetDecimal(mantissa: quotient, scale: places, isNegative: isNegative)
    }

    private static func roundsUp(
        _ remainder: UInt128, of power: UInt128, isOdd: Bool, isNegative: Bool, mode: MidpointRounding
    ) -> Bool {
        switch mode {
        case .toEven: remainder * 2 > power || (remainder * 2 == power && isOdd)
        case .awayFromZero: remainder * 2 >= power
        case .toZero: false
        case .toNegativeInfinity: isNegative && remainder != 0
        case .toPositiveInfinity: !isNegative && remainder != 0
        }
    }
}
