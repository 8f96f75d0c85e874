extension NetBigInteger {
    public static func + (a: NetBigInteger, b: NetBigInteger) -> NetBigInteger {
        if a.isNegative == b.isNegative {
            return NetBigInteger(words: sum(a.words, b.words), isNegative: a.isNegative)
        }
        if compareMagnitudes(a.words, b.words) >= 0 {
            return NetBigInteger(words: difference(a.words, b.words), isNegative: a.isNegative)
        }
        return NetBigInteger(words: difference(b.words, a.words), isNegative: b.isNegative)
    }

    public static func - (a: NetBigInteger, b: NetBigInteger) -> NetBigInteger { a + b.negated }

    public static func * (a: NetBigInteger, b: NetBigInteger) -> NetBigInteger {
        guard !a.isZero, !b.isZero else { return .zero }
        var result = [UInt32](repeating: 0, count: a.words.count + b.words.count)
        for (i, left) in a.words.enumerated() {
            var carry: UInt64 = 0
            for (j, right) in b.words.enumerated() {
                let value = UInt64(left) &* UInt64(right) &+ UInt64(result[i + j]) &+ carry
                result[i + j] = UInt32(truncatingIfNeeded: value)
                carry = value >> 32
            }
            result[i + b.words.count] = UInt32(truncatingIfNeeded: carry)
        }
        return NetBigInteger(words: result, isNegative: a.isNegative != b.isNegative)
    }

    /// Quotient and remainder, cut towards zero; the remainder has the dividend's sign.
    ///
    /// - Throws: `divideByZero`.
    public static func divide(
        _ a: NetBigInteger, _ b: NetBigInteger
    ) throws(PrimitiveError) -> (quotient: NetBigInteger, remainder: NetBigInteger) {
        guard !b.isZero else { throw .divideByZero }
        guard compareMagnitudes(a.words, b.words) >= 0 else { return (.zero, a) }
        let (quotient, remainder) =
            b.words.count == 1 ? shortDivision(a.words, b.words[0]) : longDivision(a.words, b.words)
        return (
            NetBigInteger(words: quotient, isNegative: a.isNegative != b.isNegative),
            NetBigInteger(words: remainder, isNegative: a.isNegative)
        )
    }

    /// The value to the power of `exponent`.
    ///
    /// - Throws: `argumentOutOfRange` for a negative exponent, `overflow` for results beyond 64 million bits.
    public func power(_ exponent: Int) throws(PrimitiveError) -> NetBigInteger {
        guard exponent >= 0 else { throw .negative(exponent, parameter: "exponent") }
        let bits = bitLength.multipliedReportingOverflow(by: exponent)
        guard bitLength <= 1 || (!bits.overflow && bits.partialValue <= 64_000_000) else {
            throw .overflow("The result is too large for a BigInteger.")
        }
        var result = NetBigInteger.one
        var base = self
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 { result = result * base }
            rest >>= 1
            if rest > 0 { base = base * base }
        }
        return result
    }

    private static func sum(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
        let (long, short) = a.count >= b.count ? (a, b) : (b, a)
        var result = long
        var carry: UInt64 = 0
        for index in long.indices {
            if index >= short.count && carry == 0 { break }
            let value = UInt64(long[index]) + (index < short.count ? UInt64(short[index]) : 0) + carry
            result[index] = UInt32(truncatingIfNeeded: value)
            carry = value >> 32
        }
        if carry > 0 { result.append(1) }
        return result
    }

    /// `a - b` where `a` is not smaller.
    private static func difference(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
        var result = a
        var borrow: Int64 = 0
        for index in a.indices {
            if index >= b.count && borrow == 0 { break }
            let value = Int64(a[index]) - (index < b.count ? Int64(b[index]) : 0) - borrow
            result[index] = UInt32(truncatingIfNeeded: value)
            borrow = value < 0 ? 1 : 0
        }
        return result
    }

    static func shortDivision(_ a: [UInt32], _ divisor: UInt32) -> ([UInt32], [UInt32]) {
        var quotient = a
        var rest: UInt64 = 0
        for index in a.indices.reversed() {
            let value = rest << 32 | UInt64(a[index])
            quotient[index] = UInt32(truncatingIfNeeded: value / UInt64(divisor))
            rest = value % UInt64(divisor)
        }
        return (quotient, [UInt32(truncatingIfNeeded: rest)])
    }

    /// Schoolbook division (Knuth's algorithm D) for divisors of two words and more.
    private static func longDivision(_ a: [UInt32], _ b: [UInt32]) -> ([UInt32], [UInt32]) {
        let shift = b[b.count - 1].leadingZeroBitCount
        let divisor = NetBigInteger(words: b, isNegative: false).shiftedLeft(shift).words
        var rest = NetBigInteger(words: a, isNegative: false).shiftedLeft(shift).words
        while rest.count <= a.count { rest.append(0) }
        let length = divisor.count
        var quotient = [UInt32](repeating: 0, count: rest.count - length)
        for index in quotient.indices.reversed() {
            quotient[index] = quotientDigit(&rest, divisor, at: index)
        }
        let remainder = NetBigInteger(words: rest, isNegative: false).shiftedRight(shift)
        return (quotient, remainder.words)
    }

    /// Estimates one digit, subtracts its multiple, and corrects once if it was too large.
    private static func quotientDigit(_ rest: inout [UInt32], _ divisor: [UInt32], at index: Int) -> UInt32 {
        let length = divisor.count
        let top = UInt64(rest[index + length]) << 32 | UInt64(rest[index + length - 1])
        let lead = UInt64(divisor[length - 1])
        var estimate = min(top / lead, UInt64(UInt32.max))
        var remainder = top - estimate * lead
        while remainder <= UInt64(UInt32.max),
            estimate * UInt64(divisor[length - 2]) > remainder << 32 | UInt64(rest[index + length - 2])
        {
            estimate -= 1
            remainder += lead
        }
        guard subtract(divisor, times: estimate, from: &rest, at: index) else { return UInt32(estimate) }
        var carry: UInt64 = 0
        for offset in 0..<length {
            let value = UInt64(rest[index + offset]) + UInt64(divisor[offset]) + carry
            rest[index + offset] = UInt32(truncatingIfNeeded: value)
            carry = value >> 32
        }
        rest[index + length] = rest[index + length] &+ UInt32(truncatingIfNeeded: carry)
        return UInt32(estimate - 1)
    }

    /// Subtracts a multiple; true when the result went below zero.
    private static func subtract(
        _ divisor: [UInt32], times factor: UInt64, from rest: inout [UInt32], at index: Int
    ) -> Bool {
        var carry: UInt64 = 0
        var borrow: Int64 = 0
        for offset in divisor.indices {
            let product = factor * UInt64(divisor[offset]) + carry
            carry = product >> 32
            let value = Int64(rest[index + offset]) - borrow - Int64(product & 0xFFFF_FFFF)
            rest[index + offset] = UInt32(truncatingIfNeeded: value)
            borrow = value < 0 ? 1 : 0
        }
        let value = Int64(rest[index + divisor.count]) - borrow - Int64(carry)
        rest[index + divisor.count] = UInt32(truncatingIfNeeded: value)
        return value < 0
    }
}
