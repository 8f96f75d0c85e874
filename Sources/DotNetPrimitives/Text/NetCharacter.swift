/// The questions `System.Char` answers about one UTF-16 unit.
public enum NetCharacter {
    private static func category(of unit: UInt16) -> Unicode.GeneralCategory {
        Unicode.Scalar(unit)?.properties.generalCategory ?? .surrogate
    }

    /// The name of the `System.Globalization.UnicodeCategory`.
    public static func categoryName(_ unit: UInt16) -> String {
        switch category(of: unit) {
        case .uppercaseLetter: "UppercaseLetter"
        case .lowercaseLetter: "LowercaseLetter"
        case .titlecaseLetter: "TitlecaseLetter"
        case .modifierLetter: "ModifierLetter"
        case .otherLetter: "OtherLetter"
        case .nonspacingMark: "NonSpacingMark"
        case .spacingMark: "SpacingCombiningMark"
        case .enclosingMark: "EnclosingMark"
        case .decimalNumber: "DecimalDigitNumber"
        case .letterNumber: "LetterNumber"
        case .otherNumber: "OtherNumber"
        case .connectorPunctuation: "ConnectorPunctuation"
        case .dashPunctuation: "DashPunctuation"
        case .openPunctuation: "OpenPunctuation"
        case .closePunctuation: "ClosePunctuation"
        case .initialPunctuation: "InitialQuotePunctuation"
        case .finalPunctuation: "FinalQuotePunctuation"
        case .otherPunctuation: "OtherPunctuation"
        case .mathSymbol: "MathSymbol"
        case .currencySymbol: "CurrencySymbol"
        case .modifierSymbol: "ModifierSymbol"
        case .otherSymbol: "OtherSymbol"
        case .spaceSeparator: "SpaceSeparator"
        case .lineSeparator: "LineSeparator"
        case .paragraphSeparator: "ParagraphSeparator"
        case .control: "Control"
        case .format: "Format"
        case .surrogate: "Surrogate"
        case .privateUse: "PrivateUse"
        case .unassigned: "OtherNotAssigned"
        @unknown default: "OtherNotAssigned"
        }
    }

    public static func isLetter(_ unit: UInt16) -> Bool { categoryName(unit).hasSuffix("Letter") }
    public static func isDigit(_ unit: UInt16) -> Bool { category(of: unit) == .decimalNumber }
    public static func isLetterOrDigit(_ unit: UInt16) -> Bool { isLetter(unit) || isDigit(unit) }
    public static func isUpper(_ unit: UInt16) -> Bool { category(of: unit) == .uppercaseLetter }
    public static func isLower(_ unit: UInt16) -> Bool { category(of: unit) == .lowercaseLetter }
    public static func isControl(_ unit: UInt16) -> Bool { category(of: unit) == .control }
    public static func isSurrogate(_ unit: UInt16) -> Bool { (0xD800...0xDFFF).contains(unit) }
    public static func isPunctuation(_ unit: UInt16) -> Bool { categoryName(unit).hasSuffix("Punctuation") }
    public static func isSymbol(_ unit: UInt16) -> Bool { categoryName(unit).hasSuffix("Symbol") }
    public static func isSeparator(_ unit: UInt16) -> Bool { categoryName(unit).hasSuffix("Separator") }

    public static func isNumber(_ unit: UInt16) -> Bool {
        let category = category(of: unit)
        return category == .decimalNumber || category == .letterNumber || category == .otherNumber
    }

    public static func isWhiteSpace(_ unit: UInt16) -> Bool {
        Unicode.Scalar(unit)?.properties.isWhitespace ?? false
    }

    /// The number a character stands for; -1 when it stands for none.
    public static func numericValue(_ unit: UInt16) -> Double {
        Unicode.Scalar(unit)?.properties.numericValue ?? -1
    }

    public static func upper(_ unit: UInt16) -> UInt16 { Casing.upper(unit: unit) }
    public static func lower(_ unit: UInt16) -> UInt16 { Casing.lower(unit: unit) }
}
