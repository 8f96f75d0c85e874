import DotNetPrimitives

/// Numbers in text, written as PowerShell's own literals: `0x1F`, `0b11`, `1.5e3`, `10kb`, `5uy`, `1.50d`.
enum NumberLiteral {
    /// The number a text stands for, in the type the literal would have; nil when it is no literal. White space at the ends is ignored.
    static func scan(_ text: String) -> Value? {
        var scanner = Scanner(text)
        return scanner.run()
    }

    private struct Scanner {
        var bytes: ArraySlice<UInt8>
        var isNegative = false

        init(_ text: String) {
            bytes = Array(text.utf8)[...]
            while let byte = bytes.first, byte <= 0x20 { bytes.removeFirst() }
            while let byte = bytes.last, byte <= 0x20 { bytes.removeLast() }
        }

        mutating func run() -> Value? {
            if let sign = bytes.first, sign == 0x2B || sign == 0x2D {
                isNegative = sign == 0x2D
                bytes.removeFirst()
            }
            let multiplier = takeMultiplier()
            let suffix = takeRadixMarker() ? nil : takeSuffix()
            guard let number = digits() else { return nil }
            return finish(number, suffix: suffix, multiplier: multiplier)
        }

        private var radix: NetBigIntegerRadix = .ten

        private mutating func takeRadixMarker() -> Bool {
            guard bytes.count > 2, bytes.first == 0x30, let letter = bytes.dropFirst().first else { return false }
            switch letter | 0x20 {
            case 0x78: radix = .sixteen
            case 0x62: radix = .two
            default: return false
            }
            bytes = bytes.dropFirst(2)
            return true
        }

        private mutating func takeMultiplier() -> Int64 {
            guard bytes.count > 2, let last = bytes.last, last | 0x20 == 0x62 else { return 1 }
            let letter = bytes[bytes.endIndex - 2] | 0x20
            guard let power = ["k", "m", "g", "t", "p"].firstIndex(of: String(UnicodeScalar(letter))) else { return 1 }
            bytes.removeLast(2)
            return Int64(1) << Int64(10 * (power + 1))
        }

        private mutating func takeSuffix() -> String? {
            var suffix = ""
            while let byte = bytes.last, bytes.count > 1, "uyslnd".utf8.contains(byte | 0x20), suffix.count < 2 {
                suffix = String(UnicodeScalar(byte | 0x20)) + suffix
                bytes.removeLast()
            }
            return suffix.isEmpty ? nil : suffix
        }

        private func digits() -> Number? {
            let text = String(decoding: bytes, as: UTF8.self)
            switch radix {
            case .ten: return decimalDigits(text)
            case .sixteen, .two:
                guard let bits = UInt64(text, radix: radix.rawValue), text.first != "+" else { return nil }
                if let narrow = UInt32(exactly: bits) { return .integer(Int64(Int32(bitPattern: narrow)), .int) }
                return .integer(Int64(bitPattern: bits), .long)
            }
        }

        private func decimalDigits(_ text: String) -> Number? {
            guard let first = bytes.first, first == 0x2E || (0x30...0x39).contains(first) else { return nil }
            if bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
                guard let big = try? NetBigInteger.parse(text) else { return nil }
                return .big(big)
            }
            let styles: NumberStyles = [.allowDecimalPoint, .allowExponent]
            guard let real = try? NetNumber.parseDouble(text, styles: styles) else { return nil }
            return .real(real, .double)
        }

        private func finish(_ number: Number, suffix: String?, multiplier: Int64) -> Value? {
            if suffix == "d" { return decimalValue(multiplier) }
            if case .real(let real, _) = number {
                let value = (isNegative ? -real : real) * Double(multiplier)
                guard let suffix else { return .double(value) }
                return kind(suffix).flatMap { try? Number.real(value, .double).value(as: $0) }
            }
            guard let whole = try? number.bigInteger() else { return nil }
            let scaled = whole * NetBigInteger(multiplier)
            return integerValue(isNegative ? scaled.negated : scaled, suffix)
        }

        private func decimalValue(_ multiplier: Int64) -> Value? {
            let styles: NumberStyles = [.allowDecimalPoint, .allowExponent]
            guard let number = try? NetDecimal.parse(String(decoding: bytes, as: UTF8.self), styles: styles),
                let scaled = multiplier == 1 ? number : try? NetDecimal.multiply(number, NetDecimal(multiplier))
            else { return nil }
            return .decimal(isNegative ? scaled.negated : scaled)
        }

        private func integerValue(_ whole: NetBigInteger, _ suffix: String?) -> Value? {
            if let suffix { return kind(suffix).flatMap { try? Number.big(whole).value(as: $0) } }
            if let n: Int32 = whole.exactInteger() { return .int(n) }
            if let n: Int64 = whole.exactInteger() { return .long(n) }
            if let n = try? whole.decimal() { return .decimal(n) }
            return .double(whole.doubleValue)
        }

        private func kind(_ suffix: String) -> NumericKind? {
            switch suffix {
            case "l": .long
            case "u": .uint
            case "ul": .ulong
            case "y": .sbyte
            case "uy": .byte
            case "s": .short
            case "us": .ushort
            case "n": .big
            default: nil
            }
        }
    }

    private enum NetBigIntegerRadix: Int { case two = 2, ten = 10, sixteen = 16 }
}

extension Value {
    /// The decimal written as a literal (`1.50d`): trailing zeros are kept. Nil when it does not fit.
    public static func decimalLiteral(_ digits: String) -> Value? {
        let styles: NumberStyles = [.number, .allowExponent]
        return (try? NetDecimal.parse(digits, styles: styles, culture: .invariant)).map { .decimal($0) }
    }
}
