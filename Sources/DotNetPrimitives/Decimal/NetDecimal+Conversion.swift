extension NetDecimal {
    /// The value of a double, to 15 significant digits as .NET does.
    ///
    /// - Throws: `overflow` for what does not fit, infinities and NaN.
    public init(_ value: Double) throws(PrimitiveError) {
        try self.init(digitsOf: value, significant: 15)
    }

    /// The value of a float, to 7 significant digits.
    ///
    /// - Throws: `overflow`.
    public init(_ value: Float) throws(PrimitiveError) {
        try self.init(digitsOf: Double(value), significant: 7)
    }

    private init(digitsOf value: Double, significant: Int) throws(PrimitiveError) {
        guard value.isFinite, let result = Self.exactly(FloatDigits.significant(value, significant)) else {
            throw .tooLarge(for: "a Decimal")
        }
        self = result.isZero ? .zero : result
    }

    /// The value of digits, rounded half to even to 28 places; nil when too large.
    static func exactly(_ number: DigitString) -> NetDecimal? {
        var mantissa: UInt128 = 0
        var index = 0
        var scale = -number.point
        while index < number.digits.count, scale < maxScale || index < number.point {
            let next = mantissa * 10 + UInt128(number.digits[index])
            guard next <= maxMantissa else { break }
            mantissa = next
            index += 1
            scale = index - number.point
        }
        while index >= number.digits.count, scale < 0, mantissa != 0 {
            guard mantissa * 10 <= maxMantissa else { return nil }
            mantissa *= 10
            scale += 1
        }
        if mantissa == 0 { scale = min(max(scale, 0), maxScale) }
        guard scale >= 0 else { return nil }
        return rounded(mantissa, scale: scale, rest: number.digits[min(index, number.digits.count)...], of: number)
    }

    /// Rounds by the digits that found no place.
    private static func rounded(
        _ mantissa: UInt128, scale: Int, rest: ArraySlice<UInt8>, of number: DigitString
    ) -> NetDecimal? {
        var (mantissa, scale) = (mantissa, scale)
        if scale > maxScale { return NetDecimal(mantissa: 0, scale: maxScale, isNegative: number.isNegative) }
        if let first = rest.first {
            let startsHere = mantissa != 0 || number.point >= -maxScale
            let isTie = first == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
            if startsHere, first > 5 || (first == 5 && (!isTie || mantissa & 1 == 1)) {
                if mantissa == maxMantissa {
                    guard scale > 0 else { return nil }
                    mantissa = mantissa / 10
                    scale -= 1
                }
                mantissa += 1
            }
        }
        return NetDecimal(mantissa: mantissa, scale: scale, isNegative: number.isNegative)
    }

    /// The nearest double, computed as .NET does: mantissa divided by a power of ten.
    public var doubleValue: Double {
        let whole = Double(low) + Double(high) * 18_446_744_073_709_551_616.0
        let value = whole / PowersOfTen.double(Int(scale))
        return isNegative ? -value : value
    }

    public var floatValue: Float { Float(doubleValue) }

    /// The whole part as an integer type.
    ///
    /// - Throws: `overflow`, naming the type.
    public func integer<T: FixedWidthInteger>(as type: T.Type = T.self) throws(PrimitiveError) -> T {
        let whole = truncated
        guard let value = whole.exactInteger(as: type) else {
            throw .tooLarge(for: NetNumber.netName(of: type))
        }
        return value
    }

    /// The integer of the same value; nil when there is a fraction or no room.
    public func exactInteger<T: FixedWidthInteger>(as type: T.Type = T.self) -> T? {
        let power = PowersOfTen.wide(Int(scale))
        guard mantissa % power == 0 else { return nil }
        guard let magnitude = Int128(exactly: mantissa / power) else { return nil }
        return T(exactly: isNegative ? -magnitude : magnitude)
    }
}
