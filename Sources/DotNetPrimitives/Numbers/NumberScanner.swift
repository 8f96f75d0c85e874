/// Reads the text of a number as .NET's parsers do: signs, white space, currency, thousands, exponent.
struct NumberScanner {
    private let bytes: [UInt8]
    private let styles: NumberStyles
    private let currency: [UInt8]
    private var position = 0
    private var isNegative = false
    private var hasSign = false
    private var hasParenthesis = false
    private var hasCurrency = false
    private(set) var hasDecimalPoint = false
    private var digits: [UInt8] = []
    private var point = 0

    /// The digits of `text`, or nil when the text is no number under `styles`.
    static func scan(_ text: String, styles: NumberStyles, culture: NetCulture) -> DigitString? {
        var scanner = NumberScanner(text, styles: styles, culture: culture)
        return scanner.run()
    }

    private init(_ text: String, styles: NumberStyles, culture: NetCulture) {
        bytes = Array(text.utf8)
        self.styles = styles
        currency = Array(culture.currencySymbol.utf8)
    }

    private mutating func run() -> DigitString? {
        scanPrefix()
        guard scanDigits() else { return nil }
        scanExponent()
        scanSuffix()
        guard !hasParenthesis, onlyNullsFollow else { return nil }
        return DigitString(digits: digits, point: point, isNegative: isNegative)
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private var onlyNullsFollow: Bool { bytes[position...].allSatisfy { $0 == 0 } }

    private static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private mutating func scanPrefix() {
        while let byte = current {
            if Self.isWhite(byte), styles.contains(.allowLeadingWhite), !hasSign || hasCurrency {
                position += 1
            } else if !hasSign, styles.contains(.allowLeadingSign), takeSign() {
                hasSign = true
            } else if byte == 0x28, styles.contains(.allowParentheses), !hasSign {
                position += 1
                hasSign = true
                hasParenthesis = true
                isNegative = true
            } else if !hasCurrency, takeCurrency() {
                hasCurrency = true
            } else {
                return
            }
        }
    }

    private mutating func scanSuffix() {
        while let byte = current {
            if Self.isWhite(byte), styles.contains(.allowTrailingWhite) {
                position += 1
            } else if !hasSign, styles.contains(.allowTrailingSign), takeSign() {
                hasSign = true
            } else if byte == 0x29, hasParenthesis {
                position += 1
                hasParenthesis = false
            } else if !hasCurrency, takeCurrency() {
                hasCurrency = true
            } else {
                return
            }
        }
    }

    /// Takes `+`, `-` or the minus sign U+2212.
    private mutating func takeSign() -> Bool {
        if current == 0x2B || current == 0x2D {
            isNegative = current == 0x2D
            position += 1
            return true
        }
        guard bytes[position...].starts(with: [0xE2, 0x88, 0x92]) else { return false }
        isNegative = true
        position += 3
        return true
    }

    private mutating func takeCurrency() -> Bool {
        guard styles.contains(.allowCurrencySymbol), bytes[position...].starts(with: currency) else { return false }
        position += currency.count
        return true
    }

    private mutating func scanDigits() -> Bool {
        var anyDigit = false
        while let byte = current {
            if (0x30...0x39).contains(byte) {
                anyDigit = true
                append(byte - 0x30)
            } else if byte == 0x2E, styles.contains(.allowDecimalPoint), !hasDecimalPoint {
                hasDecimalPoint = true
            } else if byte == 0x2C, styles.contains(.allowThousands), anyDigit, !hasDecimalPoint {
                // Group separators may stand anywhere between digits.
            } else {
                break
            }
            position += 1
        }
        return anyDigit
    }

    /// Adds a digit; leading zeros only move the point.
    private mutating func append(_ digit: UInt8) {
        if digits.isEmpty && digit == 0 {
            if hasDecimalPoint { point -= 1 }
            return
        }
        digits.append(digit)
        if !hasDecimalPoint { point += 1 }
    }

    private mutating func scanExponent() {
        guard styles.contains(.allowExponent), let byte = current, byte | 0x20 == 0x65 else { return }
        var next = position + 1
        var isNegativeExponent = false
        if next < bytes.count, bytes[next] == 0x2B || bytes[next] == 0x2D {
            isNegativeExponent = bytes[next] == 0x2D
            next += 1
        }
        guard next < bytes.count, (0x30...0x39).contains(bytes[next]) else { return }
        var exponent = 0
        while next < bytes.count, (0x30...0x39).contains(bytes[next]) {
            exponent = min(exponent * 10 + Int(bytes[next] - 0x30), 99_999)
            next += 1
        }
        position = next
        point += isNegativeExponent ? -exponent : exponent
    }
}
