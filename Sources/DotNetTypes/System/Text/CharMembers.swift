import ShellValues

/// `System.Char`.
enum CharMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            methods: NumberMembers.comparing("char", "Char") { ($0.integer ?? 0) - ($1.integer ?? 0) } + texts
                + NumberMembers.conversions,
            staticProperties: [constant("char MaxValue", .char(.max)), constant("char MinValue", .char(0))],
            staticMethods: parsing + ascii + classes + mapping + categories + surrogates)
    }

    private static var texts: [MethodOverload] {
        [
            method("string ToString()") { call in .string(call.target.text(nil)) },
            method("string ToString(System.IFormatProvider provider)") { call in .string(call.target.text(nil)) },
            method("System.TypeCode GetTypeCode()") { _ in .enumeration(4, "System.TypeCode") },
        ]
    }

    private static var parsing: [MethodOverload] {
        [
            method("string ToString(char c)") { call in .string(call.text(0)) },
            method("char Parse(string s)") { call in .char(try NumberConversion.char(.string(call.text(0)))) },
            method("bool TryParse(string s, ref char result)") { call in
                let units = Array(call.text(0).utf16)
                try call.assign(1, .char(units.count == 1 ? units[0] : 0))
                return .bool(units.count == 1)
            },
        ]
    }

    private static func ascii(_ name: String, _ test: @escaping (UInt16) -> Bool) -> MethodOverload {
        method("bool \(name)(char c)") { call in .bool(test(call.char(0))) }
    }

    private static var ascii: [MethodOverload] {
        let (digit, upper, lower): (ClosedRange<UInt16>, ClosedRange<UInt16>, ClosedRange<UInt16>) =
            (0x30...0x39, 0x41...0x5A, 0x61...0x7A)
        let (upperHex, lowerHex): (ClosedRange<UInt16>, ClosedRange<UInt16>) = (0x41...0x46, 0x61...0x66)
        return [
            ascii("IsAscii") { $0 < 0x80 },
            ascii("IsAsciiLetter") { upper.contains($0) || lower.contains($0) },
            ascii("IsAsciiLetterLower") { lower.contains($0) },
            ascii("IsAsciiLetterUpper") { upper.contains($0) },
            ascii("IsAsciiDigit") { digit.contains($0) },
            ascii("IsAsciiLetterOrDigit") { digit.contains($0) || upper.contains($0) || lower.contains($0) },
            ascii("IsAsciiHexDigit") { digit.contains($0) || upperHex.contains($0) || lowerHex.contains($0) },
            ascii("IsAsciiHexDigitUpper") { digit.contains($0) || upperHex.contains($0) },
            ascii("IsAsciiHexDigitLower") { digit.contains($0) || lowerHex.contains($0) },
            method("bool IsBetween(char c, char minInclusive, char maxInclusive)") { call in
                .bool(call.char(0) >= call.char(1) && call.char(0) <= call.char(2))
            },
        ]
    }

    /// Each test exists for a character and for a place in a text.
    private static var classes: [MethodOverload] {
        let tests: [(String, (UInt16) -> Bool)] = [
            ("IsControl", CharClass.isControl), ("IsDigit", CharClass.isDigit), ("IsLetter", CharClass.isLetter),
            ("IsLetterOrDigit", { CharClass.isLetter($0) || CharClass.isDigit($0) }), ("IsLower", CharClass.isLower),
            ("IsUpper", CharClass.isUpper), ("IsNumber", CharClass.isNumber),
            ("IsPunctuation", CharClass.isPunctuation), ("IsSeparator", CharClass.isSeparator),
            ("IsSymbol", CharClass.isSymbol), ("IsWhiteSpace", CharClass.isWhite),
            ("IsSurrogate", { CharClass.isHigh($0) || CharClass.isLow($0) }),
            ("IsHighSurrogate", CharClass.isHigh), ("IsLowSurrogate", CharClass.isLow),
        ]
        return tests.flatMap { name, test in
            [
                ascii(name, test),
                method("bool \(name)(string s, int index)") { call in .bool(test(try unit(call))) },
            ]
        }
    }

    private static func unit(_ call: MethodCall) throws -> UInt16 {
        let units = Array(try call.required(0, "s").utf16)
        guard units.indices.contains(call.int(1)) else {
            throw Failure.range("Specified argument was out of the range of valid values.", "index")
        }
        return units[call.int(1)]
    }

    private static var mapping: [MethodOverload] {
        [
            method("char ToUpper(char c, cultureinfo culture)") { call in .char(CharClass.upper(call.char(0))) },
            method("char ToUpper(char c)") { call in .char(CharClass.upper(call.char(0))) },
            method("char ToUpperInvariant(char c)") { call in .char(CharClass.upper(call.char(0))) },
            method("char ToLower(char c, cultureinfo culture)") { call in .char(CharClass.lower(call.char(0))) },
            method("char ToLower(char c)") { call in .char(CharClass.lower(call.char(0))) },
            method("char ToLowerInvariant(char c)") { call in .char(CharClass.lower(call.char(0))) },
        ]
    }

    private static func category(_ unit: UInt16) -> Value {
        .enumeration(Int64(CharClass.category(unit)), "System.Globalization.UnicodeCategory")
    }

    private static func numeric(_ unit: UInt16) -> Value {
        .double(CharClass.scalar(unit)?.properties.numericValue ?? -1)
    }

    private static var categories: [MethodOverload] {
        [
            method("System.Globalization.UnicodeCategory GetUnicodeCategory(char c)") { call in category(call.char(0)) },
            method("System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)") { call in
                category(try unit(call))
            },
            method("double GetNumericValue(char c)") { call in numeric(call.char(0)) },
            method("double GetNumericValue(string s, int index)") { call in numeric(try unit(call)) },
        ]
    }

    private static var surrogates: [MethodOverload] {
        [
            method("bool IsSurrogatePair(char highSurrogate, char lowSurrogate)") { call in
                .bool(CharClass.isHigh(call.char(0)) && CharClass.isLow(call.char(1)))
            },
            method("string ConvertFromUtf32(int utf32)") { call in
                guard let scalar = UInt32(exactly: call.int(0)).flatMap({ Unicode.Scalar($0) }) else {
                    throw Failure.range(
                        "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include "
                            + "surrogate codepoint values (0x00d800 ~ 0x00dfff).", "utf32")
                }
                return .string(String(Character(scalar)))
            },
            method("int ConvertToUtf32(char highSurrogate, char lowSurrogate)") { call in
                let units = [call.char(0), call.char(1)]
                return .number(Int(String(decoding: units, as: UTF16.self).unicodeScalars.first?.value ?? 0))
            },
            method("int ConvertToUtf32(string s, int index)") { call in
                let first = try unit(call)
                let rest = call.text(0).units(call.int(1), CharClass.isHigh(first) ? 2 : 1)
                return .number(Int(rest.unicodeScalars.first?.value ?? 0))
            },
        ]
    }
}
