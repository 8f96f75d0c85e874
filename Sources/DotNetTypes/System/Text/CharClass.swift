import ShellValues

/// What kind of character a UTF-16 unit is. Units of surrogate pairs are surrogates and nothing else.
enum CharClass {
    static func scalar(_ unit: UInt16) -> Unicode.Scalar? { Unicode.Scalar(UInt32(unit)) }

    static func isWhite(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    static func isControl(_ unit: UInt16) -> Bool { unit < 0x20 || (0x7F...0x9F).contains(unit) }
    static func isDigit(_ unit: UInt16) -> Bool { category(unit) == 8 }
    static func isLetter(_ unit: UInt16) -> Bool { category(unit) <= 4 }
    static func isUpper(_ unit: UInt16) -> Bool { category(unit) == 0 }
    static func isLower(_ unit: UInt16) -> Bool { category(unit) == 1 }
    static func isNumber(_ unit: UInt16) -> Bool { (8...10).contains(category(unit)) }
    static func isSeparator(_ unit: UInt16) -> Bool { (11...13).contains(category(unit)) }
    static func isPunctuation(_ unit: UInt16) -> Bool { (18...24).contains(category(unit)) }
    static func isSymbol(_ unit: UInt16) -> Bool { (25...28).contains(category(unit)) }
    static func isHigh(_ unit: UInt16) -> Bool { (0xD800...0xDBFF).contains(unit) }
    static func isLow(_ unit: UInt16) -> Bool { (0xDC00...0xDFFF).contains(unit) }

    static func upper(_ unit: UInt16) -> UInt16 { mapped(unit, \.uppercaseMapping) }
    static func lower(_ unit: UInt16) -> UInt16 { mapped(unit, \.lowercaseMapping) }

    private static func mapped(_ unit: UInt16, _ mapping: KeyPath<Unicode.Scalar.Properties, String>) -> UInt16 {
        guard let scalar = scalar(unit) else { return unit }
        let text = scalar.properties[keyPath: mapping].utf16
        return text.count == 1 ? text.first ?? unit : unit
    }

    /// The number of the unit's `UnicodeCategory`.
    static func category(_ unit: UInt16) -> Int {
        guard let scalar = scalar(unit) else { return 16 }
        return order.firstIndex(of: scalar.properties.generalCategory) ?? 29
    }

    /// In the order of .NET's enumeration.
    private static let order: [Unicode.GeneralCategory] = [
        .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .spaceSeparator, .lineSeparator,
        .paragraphSeparator, .control, .format, .surrogate, .privateUse, .connectorPunctuation, .dashPunctuation,
        .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
        .currencySymbol, .modifierSymbol, .otherSymbol, .unassigned,
    ]
}
