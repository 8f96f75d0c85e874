extension NetBigInteger {
    /// Shifts left by `count` bits, right when negative.
    public func shiftedLeft(_ count: Int) -> NetBigInteger {
        guard count >= 0 else { return shiftedRight(count == .min ? .max : -count) }
        guard !isZero, count < 64_000_000 else { return isZero ? self : .zero }
        let (skip, bits) = (count / 32, UInt64(count % 32))
        var result = [UInt32](repeating: 0, count: skip)
        var carry: UInt64 = 0
        for word in words {
            let value = UInt64(word) << bits | carry
            result.append(UInt32(truncatingIfNeeded: value))
            carry = value >> 32
        }
        result.append(UInt32(truncatingIfNeeded: carry))
        return NetBigInteger(words: result, isNegative: isNegative)
    }

    /// Shifts right by `count` bits, towards negative infinity.
    public func shiftedRight(_ count: Int) -> NetBigInteger {
        guard count >= 0 else { return shiftedLeft(count == .min ? .max : -count) }
        let (skip, bits) = (count / 32, UInt64(count % 32))
        guard skip < words.count else { return isNegative ? NetBigInteger(-1) : .zero }
        var result: [UInt32] = []
        for index in skip..<words.count {
            let upper = index + 1 < words.count ? UInt64(words[index + 1]) << 32 : 0
            result.append(UInt32(truncatingIfNeeded: (upper | UInt64(words[index])) >> bits))
        }
        let shifted = NetBigInteger(words: result, isNegative: isNegative)
        guard isNegative, shifted.shiftedLeftMagnitude(count) != words else { return shifted }
        return shifted - .one
    }

    private func shiftedLeftMagnitude(_ count: Int) -> [UInt32] { shiftedLeft(count).words }

    public static func & (a: NetBigInteger, b: NetBigInteger) -> NetBigInteger { combine(a, b) { $0 & $1 } }
    public static func | (a: NetBigInteger, b: NetBigInteger) -> NetBigInteger { combine(a, b) { $0 | $1 } }
    public static func ^ (a: NetBigInteger, b: NetBigInteger) -> NetBigInteger { combine(a, b) { $0 ^ $1 } }
    public static prefix func ~ (a: NetBigInteger) -> NetBigInteger { a.negated - .one }

    /// Applies a bit operation to two's complement words, one word wider than needed.
    private static func combine(
        _ a: NetBigInteger, _ b: NetBigInteger, _ operation: (UInt32, UInt32) -> UInt32
    ) -> NetBigInteger {
        let count = max(a.words.count, b.words.count) + 1
        let left = a.complementWords(count)
        let right = b.complementWords(count)
        return NetBigInteger(complementWords: zip(left, right).map { operation($0, $1) })
    }

    /// Two's complement in `count` words.
    func complementWords(_ count: Int) -> [UInt32] {
        var result = words + [UInt32](repeating: 0, count: max(count - words.count, 0))
        guard isNegative else { return result }
        var carry = true
        for index in result.indices {
            let value = ~result[index]
            result[index] = carry ? value &+ 1 : value
            carry = carry && value == .max
        }
        return result
    }

    init(complementWords raw: [UInt32]) {
        let isNegative = (raw.last ?? 0) >> 31 == 1
        let value = NetBigInteger(words: raw, isNegative: false)
        guard isNegative else {
            self = value
            return
        }
        let magnitude = NetBigInteger(words: raw.map { ~$0 }, isNegative: false) + .one
        self.init(words: magnitude.words, isNegative: true)
    }
}
