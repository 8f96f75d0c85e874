/// Upper, lower and title case, one character for one as .NET does (`ß` stays).
public enum Casing {
    /// The text in upper case.
    public static func upper(_ text: String, culture: NetCulture = .invariant) -> String {
        mapASCII(text, isUpper: true)
            ?? String(String.UnicodeScalarView(text.unicodeScalars.map { upper($0, culture) }))
    }

    /// The text in lower case.
    public static func lower(_ text: String, culture: NetCulture = .invariant) -> String {
        mapASCII(text, isUpper: false)
            ?? String(String.UnicodeScalarView(text.unicodeScalars.map { lower($0, culture) }))
    }

    public static func upper(_ scalar: Unicode.Scalar, _ culture: NetCulture = .invariant) -> Unicode.Scalar {
        if scalar.isASCII { return ("a"..."z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) - 32) : scalar }
        // The dotless i has a capital in cultures, but not in the invariant one.
        if scalar == "\u{131}" { return culture == .enUS ? "I" : scalar }
        return single(scalar.properties.uppercaseMapping) ?? scalar
    }

    public static func lower(_ scalar: Unicode.Scalar, _ culture: NetCulture = .invariant) -> Unicode.Scalar {
        if scalar.isASCII { return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar }
        if scalar == "\u{130}" { return culture == .enUS ? "i" : scalar }
        return single(scalar.properties.lowercaseMapping) ?? scalar
    }

    private static func single(_ text: String) -> Unicode.Scalar? {
        text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
    }

    /// A UTF-16 unit in upper case; halves of pairs stay.
    static func upper(unit: UInt16) -> UInt16 {
        if unit < 0x80 { return (0x61...0x7A).contains(unit) ? unit - 32 : unit }
        guard let scalar = Unicode.Scalar(unit), let mapped = UInt16(exactly: upper(scalar).value) else { return unit }
        return mapped
    }

    /// A UTF-16 unit in lower case; halves of pairs stay.
    static func lower(unit: UInt16) -> UInt16 {
        if unit < 0x80 { return (0x41...0x5A).contains(unit) ? unit + 32 : unit }
        guard let scalar = Unicode.Scalar(unit), let mapped = UInt16(exactly: lower(scalar).value) else { return unit }
        return mapped
    }

    static func lower(byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 32 : byte }

    private static func mapASCII(_ text: String, isUpper: Bool) -> String? {
        var isASCII = true
        let first: UInt8 = isUpper ? 0x61 : 0x41
        let mapped: String? = text.utf8.withContiguousStorageIfAvailable { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { buffer in
                var seen: UInt8 = 0
                for index in bytes.indices {
                    let byte = bytes[index]
                    seen |= byte
                    buffer.initializeElement(at: index, to: byte &- first < 26 ? byte ^ 0x20 : byte)
                }
                isASCII = seen < 0x80
                return isASCII ? bytes.count : 0
            }
        }
        return isASCII ? mapped : nil
    }

    /// `TextInfo.ToTitleCase`: words start with a capital, words all in capitals stay.
    ///
    /// A word starts with a letter and goes on over letters, digits and apostrophes; what follows an
    /// apostrophe is always made small.
    public static func title(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        var word: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            let continues = word.isEmpty ? isLetter(scalar) : scalar == "'" || !isSeparator(scalar)
            if continues {
                word.append(scalar)
                continue
            }
            output.append(contentsOf: titleWord(word))
            word = []
            output.append(scalar)
        }
        output.append(contentsOf: titleWord(word))
        return String(output)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber: false
        default: !isLetter(scalar)
        }
    }

    private static func titleWord(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard let first = word.first else { return [] }
        var hasSmall = first.properties.generalCategory == .lowercaseLetter
        var output = [upper(first, .enUS)]
        var part: [Unicode.Scalar] = []
        for scalar in word.dropFirst() {
            part.append(scalar)
            hasSmall = hasSmall || scalar.properties.generalCategory == .lowercaseLetter
            if scalar == "'" {
                output += hasSmall ? part.map { lower($0, .enUS) } : part
                part = []
                hasSmall = true
            }
        }
        return output + (hasSmall ? part.map { lower($0, .enUS) } : part)
    }
}
