/// From the parts of a number to its value and type.
extension NumberParts {
    /// Nil when the number does not fit the type its suffix asks for.
    var value: NumberLiteral? {
        if isReal { return suffix == .decimal ? decimalReal : real }
        guard let magnitude = wholeMagnitude else { return nil }
        return whole(magnitude.digits, isNegative: magnitude.isNegative, wide: magnitude.isWide)
    }

    private func signed(_ digits: BigDigits, _ isNegative: Bool) -> String {
        isNegative && !digits.isZero ? "-" + digits.text : digits.text
    }

    /// A whole number by its suffix. `wide` makes a hexadecimal or binary one 64 bits wide.
    private func whole(_ digits: BigDigits, isNegative: Bool, wide: Bool) -> NumberLiteral? {
        let small: Int128? = digits.small.map { isNegative ? -$0 : $0 }
        switch suffix {
        case .none where !wide: return narrowest(small, digits, isNegative)
        case .none, .int64: return small.flatMap { Int64(exactly: $0) }.map { .int64($0) }
        case .unsigned where !wide:
            guard let small else { return nil }
            if let narrow = UInt32(exactly: small) { return .uint32(narrow) }
            return UInt64(exactly: small).map { .uint64($0) }
        case .unsigned, .uint64: return small.flatMap { UInt64(exactly: $0) }.map { .uint64($0) }
        case .int8: return small.flatMap { Int8(exactly: $0) }.map { .int8($0) }
        case .uint8: return small.flatMap { UInt8(exactly: $0) }.map { .uint8($0) }
        case .int16: return small.flatMap { Int16(exactly: $0) }.map { .int16($0) }
        case .uint16: return small.flatMap { UInt16(exactly: $0) }.map { .uint16($0) }
        case .decimal: return fitsDecimal(small) ? .decimalText(signed(digits, isNegative)) : nil
        case .bigInteger: return .bigIntegerText(signed(digits, isNegative))
        }
    }

    /// Without a suffix: the first of int, long, and (written in decimal) decimal and double that holds it.
    private func narrowest(_ small: Int128?, _ digits: BigDigits, _ isNegative: Bool) -> NumberLiteral? {
        if let small, let value = Int32(exactly: small) { return .int32(value) }
        if let small, let value = Int64(exactly: small) { return .int64(value) }
        guard format == .decimal else { return nil }
        if fitsDecimal(small) { return .decimalText(signed(digits, isNegative)) }
        let value: Double = Double(digits.text) ?? .infinity
        return value.isFinite ? .double(isNegative ? -value : value) : nil
    }

    private static let largestDecimal: Int128 = 79_228_162_514_264_337_593_543_950_335

    private func fitsDecimal(_ small: Int128?) -> Bool {
        guard let small else { return false }
        return -Self.largestDecimal <= small && small <= Self.largestDecimal
    }

    private var isUnsigned: Bool {
        switch suffix {
        case .unsigned, .uint8, .uint16, .uint64: true
        default: false
        }
    }
}

// MARK: - Whole numbers

extension NumberParts {
    private struct Magnitude {
        var digits: BigDigits
        var isNegative: Bool
        var isWide: Bool = false
    }

    private var wholeMagnitude: Magnitude? {
        var magnitude: Magnitude
        switch format {
        case .decimal: magnitude = Magnitude(digits: BigDigits(decimal: digits[...]), isNegative: isNegative)
        case .hexadecimal: magnitude = hexMagnitude
        case .binary: magnitude = binaryMagnitude
        }
        magnitude.digits.multiply(byKilo: kilos)
        return magnitude
    }

    /// Hexadecimal digits that fill their type exactly are its bits: the first one is the sign.
    private var hexMagnitude: Magnitude {
        let count: Int = digits.count
        let fullWidth: Int
        switch suffix {
        case .int8: fullWidth = 2
        case .int16: fullWidth = 4
        case .int64: fullWidth = 16
        default: fullWidth = count + 1 < 16 ? 8 : 16
        }
        let hasSign: Bool = !isUnsigned && count == fullWidth
        let isWide: Bool = (suffix == .none || suffix == .unsigned) && (hasSign ? count : count + 1) == 16
        guard hasSign, let first = digits.first, first >= UInt8(ascii: "8"), let bits = UInt64(hexText, radix: 16) else {
            return Magnitude(digits: BigDigits(hexadecimal: digits[...]), isNegative: isNegative, isWide: isWide)
        }
        let magnitude: UInt64 = count == 16 ? 0 &- bits : (1 << UInt64(4 * count)) - bits
        return Magnitude(digits: BigDigits(decimal: Array(String(magnitude).utf8)[...]), isNegative: !isNegative, isWide: isWide)
    }

    private var hexText: String { String(decoding: digits, as: UTF8.self) }

    /// Binary digits that fill a byte, a short, an int, a long… exactly are its bits: the first one is the sign.
    private var binaryMagnitude: Magnitude {
        let count: Int = digits.count
        let isWide: Bool = count == 64 && (suffix == .none || suffix == .unsigned)
        let fills: Bool = [8, 16, 32, 64, 96].contains(count) || count >= 128
        let isSigned: Bool = !isUnsigned && fills && digits.first == UInt8(ascii: "1")
        let bits: [UInt8] = isSigned ? digits.map { $0 ^ 1 } : digits
        var magnitude: BigDigits = BigDigits(hexadecimal: Self.hexadecimal(bits)[...])
        if isSigned { magnitude = magnitude.plusOne }
        return Magnitude(digits: magnitude, isNegative: isNegative != isSigned, isWide: isWide)
    }

    private static func hexadecimal(_ bits: [UInt8]) -> [UInt8] {
        let padded: [UInt8] = Array(repeating: UInt8(ascii: "0"), count: (4 - bits.count % 4) % 4) + bits
        return stride(from: 0, to: padded.count, by: 4).map { index in
            let value: UInt8 = padded[index..<(index + 4)].reduce(0) { $0 << 1 | ($1 & 1) }
            return value < 10 ? value + 0x30 : value + 0x57
        }
    }
}

extension BigDigits {
    fileprivate var plusOne: BigDigits {
        var copy: BigDigits = self
        copy.multiply(by: 1, adding: 1)
        return copy
    }
}

// MARK: - Numbers with a point or an exponent

extension NumberParts {
    private var real: NumberLiteral? {
        guard var value = Double(hexText) else { return nil }
        if isNegative { value = -value }
        for _ in 0..<kilos { value *= 1024 }
        if suffix == .none { return .double(value) }
        guard value.isFinite else { return nil }
        let rounded: Double = value.rounded(.toNearestOrEven)
        var copy: NumberParts = self
        copy.format = .decimal
        return copy.whole(BigDigits(whole: rounded.magnitude), isNegative: rounded < 0, wide: false)
    }

    /// A decimal keeps the digits after its point; an exponent moves the point.
    private var decimalReal: NumberLiteral? {
        let parts: [ArraySlice<UInt8>] = digits.split(separator: UInt8(ascii: "e"), omittingEmptySubsequences: false)
        let mantissa: [ArraySlice<UInt8>] = (parts.first ?? []).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let whole: ArraySlice<UInt8> = mantissa.first ?? []
        let fraction: ArraySlice<UInt8> = mantissa.count > 1 ? mantissa[1] : []
        let exponentText: String = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "0"
        guard let exponent = Int(exponentText), abs(exponent) <= 1000 else { return nil }
        var number: BigDigits = BigDigits(decimal: Array(whole + fraction)[...])
        number.multiply(byKilo: kilos)
        return decimal(number, scale: fraction.count - exponent)
    }

    private func decimal(_ number: BigDigits, scale: Int) -> NumberLiteral? {
        var text: String = number.text
        if scale <= 0 {
            if !number.isZero { text += String(repeating: "0", count: -scale) }
            return fitsDecimal(BigDigits(decimal: Array(text.utf8)[...]).small) ? .decimalText(withSign(text)) : nil
        }
        if text.count <= scale { text = String(repeating: "0", count: scale + 1 - text.count) + text }
        let point: String.Index = text.index(text.endIndex, offsetBy: -scale)
        let whole: Substring = text[..<point]
        guard fitsDecimal(BigDigits(decimal: Array(whole.utf8)[...]).small) else { return nil }
        return .decimalText(withSign(whole + "." + text[point...]))
    }

    private func withSign(_ text: some StringProtocol) -> String {
        isNegative ? "-" + text : String(text)
    }
}
