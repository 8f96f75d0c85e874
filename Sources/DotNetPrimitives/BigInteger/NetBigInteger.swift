/// `System.Numerics.BigInteger`: an integer of any size, as sign and magnitude.
public struct NetBigInteger: Sendable, Hashable {
    /// Words of 32 bits, least significant first, without leading zero words.
    let words: [UInt32]
    /// True below zero.
    public let isNegative: Bool

    init(words: [UInt32], isNegative: Bool) {
        var trimmed = words
        while trimmed.last == 0 { trimmed.removeLast() }
        self.words = trimmed
        self.isNegative = isNegative && !trimmed.isEmpty
    }

    public init<T: FixedWidthInteger>(_ value: T) {
        var rest = value.magnitude
        var words: [UInt32] = []
        while rest != 0 {
            words.append(UInt32(truncatingIfNeeded: rest))
            rest = T.bitWidth > 32 ? rest >> 32 : 0
        }
        self.init(words: words, isNegative: value < 0)
    }

    /// The whole part of a double.
    ///
    /// - Throws: `overflow` for infinities and NaN.
    public init(_ value: Double) throws(PrimitiveError) {
        guard !value.isNaN else { throw .overflow("The value is not a number.") }
        guard value.isFinite else { throw .overflow("BigInteger cannot represent infinity.") }
        guard value.magnitude >= 1 else {
            self = .zero
            return
        }
        let exponent = Int(value.exponent)
        let significand = value.significandBitPattern | 1 << 52
        let whole = NetBigInteger(exponent < 52 ? significand >> UInt64(52 - exponent) : significand)
        let magnitude = exponent > 52 ? whole.shiftedLeft(exponent - 52) : whole
        self.init(words: magnitude.words, isNegative: value < 0)
    }

    /// The whole part of a decimal.
    public init(_ value: NetDecimal) {
        let whole = value.truncated
        self.init(NetBigInteger(whole.mantissa).words, negative: value.isNegative)
    }

    private init(_ words: [UInt32], negative: Bool) { self.init(words: words, isNegative: negative) }

    public static let zero = NetBigInteger(words: [], isNegative: false)
    public static let one = NetBigInteger(words: [1], isNegative: false)

    public var isZero: Bool { words.isEmpty }
    public var isEven: Bool { (words.first ?? 0) & 1 == 0 }
    /// -1, 0 or 1.
    public var sign: Int { isZero ? 0 : (isNegative ? -1 : 1) }
    public var negated: NetBigInteger { NetBigInteger(words: words, isNegative: !isNegative) }
    public var magnitude: NetBigInteger { NetBigInteger(words: words, isNegative: false) }

    /// The value as an integer type; nil when it does not fit.
    public func exactInteger<T: FixedWidthInteger>(as type: T.Type = T.self) -> T? {
        guard words.count <= 4 else { return nil }
        var magnitude: UInt128 = 0
        for word in words.reversed() { magnitude = magnitude << 32 | UInt128(word) }
        if !isNegative { return T(exactly: magnitude) }
        guard let value = Int128(exactly: magnitude) else { return nil }
        return T(exactly: -value)
    }

    /// The value as an integer type.
    ///
    /// - Throws: `overflow`, naming the type.
    public func integer<T: FixedWidthInteger>(as type: T.Type = T.self) throws(PrimitiveError) -> T {
        guard let value = exactInteger(as: type) else { throw .tooLarge(for: NetNumber.netName(of: type)) }
        return value
    }

    /// The value as a decimal.
    ///
    /// - Throws: `overflow`.
    public func decimal() throws(PrimitiveError) -> NetDecimal {
        guard let value = magnitude.exactInteger(as: UInt128.self), value <= NetDecimal.maxMantissa else {
            throw .tooLarge(for: "a Decimal")
        }
        return NetDecimal(mantissa: value, scale: 0, isNegative: isNegative)
    }

    /// The double of the value's 64 top bits; too large values are infinite.
    public var doubleValue: Double {
        let length = bitLength
        guard length > 64 else { return Double(exactInteger(as: Int128.self) ?? 0) }
        guard length <= 1024 else { return isNegative ? -.infinity : .infinity }
        let top = magnitude.shiftedRight(length - 64).exactInteger(as: UInt64.self) ?? 0
        let value = Double(sign: .plus, exponent: length - 64, significand: Double(top))
        return isNegative ? -value : value
    }

    /// How many bits the magnitude needs.
    public var bitLength: Int {
        guard let top = words.last else { return 0 }
        return words.count * 32 - top.leadingZeroBitCount
    }
}

extension NetBigInteger: Comparable {
    public static func < (a: NetBigInteger, b: NetBigInteger) -> Bool {
        guard a.isNegative == b.isNegative else { return a.isNegative }
        let order = compareMagnitudes(a.words, b.words)
        return a.isNegative ? order > 0 : order < 0
    }

    static func compareMagnitudes(_ a: [UInt32], _ b: [UInt32]) -> Int {
        guard a.count == b.count else { return a.count < b.count ? -1 : 1 }
        for index in a.indices.reversed() where a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
        return 0
    }
}
