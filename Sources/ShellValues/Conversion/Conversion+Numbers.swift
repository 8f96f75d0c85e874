import DotNetPrimitives

extension Conversion {
    /// A value as a number.
    static func number(_ source: Value, to kind: NumericKind, _ ctx: any Interpreter) throws -> Value {
        if case .string(let text) = source { return try numberFromText(text, to: kind, ctx) }
        guard let number = castable(source) else {
            if source.type === NetType.dateTime { throw invalidCast(source, kind.type, ctx) }
            return try object(source, to: kind.type, ctx)
        }
        if number.kind == kind, Number(source) != nil { return source }
        do {
            if kind == .big, case .real(let n, _) = number, n.isFinite { return .bigInteger(try NetBigInteger(n)) }
            return try number.value(as: kind)
        } catch {
            let id = number.kind == .big ? "InvalidCastTargetInvocationExceptionop_Explicit" : "InvalidCastIConvertible"
            throw Failures.because(id, source, kind.type, error.exception, ctx)
        }
    }

    /// Numbers, Booleans, characters and enumerations: what converts to a number without reading text.
    static func castable(_ value: Value) -> Number? {
        switch value {
        case .bool(let flag): .integer(flag ? 1 : 0, .int)
        case .char(let unit): .integer(Int64(unit), .ushort)
        case .object(let member as EnumObject): .integer(member.raw, .long)
        default: Number(value)
        }
    }

    private static func invalidCast(_ source: Value, _ type: NetType, _ ctx: any Interpreter) -> PSFailure {
        let inner = ExceptionObject(ExceptionTypes.invalidCast, "Invalid cast from '\(source.type?.name ?? "")' to '\(type.name)'.")
        return Failures.because("InvalidCastIConvertible", source, type, inner, ctx)
    }

    private static func numberFromText(_ text: String, to kind: NumericKind, _ ctx: any Interpreter) throws -> Value {
        if text.isEmpty || text.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
            return try NumericZero.value(kind)
        }
        if kind == .decimal, let literal = NumberText.literal(text, kind) { return literal }
        do {
            return try NumberText.parse(text, kind)
        } catch {
            if let fallback = NumberText.loose(text, kind) { return fallback }
            let decimalText = "The input string '\(text)' was not in a correct format."
            let inner = kind == .decimal ? ExceptionObject(ExceptionTypes.format, decimalText) : error.exception
            throw Failures.because(textFailureID(kind), .string(text), kind.type, inner, ctx)
        }
    }

    private static func textFailureID(_ kind: NumericKind) -> String {
        switch kind {
        case .float, .double: "InvalidCastFromStringToDoubleOrSingle"
        case .decimal: "InvalidCastFromStringToDecimal"
        default: "InvalidCastFromStringToInteger"
        }
    }
}

/// Reading numbers from text for a given type.
enum NumberText {
    /// As .NET's own converters read it: digits, or hexadecimal after `0x`, `#` or `&h`.
    static func parse(_ text: String, _ kind: NumericKind) throws(PrimitiveError) -> Value {
        switch kind {
        case .float: return .float(try NetNumber.parseFloat(text, culture: .invariant))
        case .double: return .double(try NetNumber.parseDouble(text, culture: .invariant))
        case .decimal:
            return .decimal(try NetDecimal.parse(text, styles: [.number, .allowExponent], culture: .invariant))
        case .big: return .bigInteger(try NetBigInteger.parse(text))
        default: return try integer(text, kind)
        }
    }

    private static func integer(_ text: String, _ kind: NumericKind) throws(PrimitiveError) -> Value {
        let (digits, styles) = radix(text)
        if styles == .hexNumber, digits.isEmpty { return try Number.integer(0, .int).value(as: kind) }
        do {
            return try integer(digits, styles, kind)
        } catch {
            if styles == .hexNumber, case .format = error { throw .format("Could not find any recognizable digits.") }
            throw error
        }
    }

    private static func radix(_ text: String) -> (String, NumberStyles) {
        let bytes = Array(text.utf8)
        var (start, end) = (0, bytes.count)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        let trimmed = bytes[start..<end]
        let lead = trimmed.prefix(2).map { $0 | 0x20 }
        let prefix = trimmed.first == 0x23 ? 1 : (lead == [0x30, 0x78] || lead == [0x26, 0x68] ? 2 : 0)
        guard prefix > 0 else { return (text, .integer) }
        return (String(decoding: trimmed.dropFirst(prefix), as: UTF8.self), .hexNumber)
    }

    private static func integer(_ text: String, _ styles: NumberStyles, _ kind: NumericKind) throws(PrimitiveError) -> Value {
        switch kind {
        case .sbyte: .sbyte(try NetNumber.parseInteger(text, styles: styles))
        case .byte: .byte(try NetNumber.parseInteger(text, styles: styles))
        case .short: .short(try NetNumber.parseInteger(text, styles: styles))
        case .ushort: .ushort(try NetNumber.parseInteger(text, styles: styles))
        case .uint: .uint(try NetNumber.parseInteger(text, styles: styles))
        case .long: .long(try NetNumber.parseInteger(text, styles: styles))
        case .ulong: .ulong(try NetNumber.parseInteger(text, styles: styles))
        default: .int(try NetNumber.parseInteger(text, styles: styles))
        }
    }

    /// The second try: a literal with suffix or multiplier, or a fraction to round.
    static func loose(_ text: String, _ kind: NumericKind) -> Value? {
        if let value = literal(text, kind) { return value }
        let styles: NumberStyles = [.number, .allowExponent]
        if let exact = try? NetDecimal.parse(text, styles: styles.subtracting(.allowTrailingSign), culture: .invariant) {
            return try? Number.decimal(exact).value(as: kind)
        }
        return nil
    }

    /// Text written as a number literal, in the wanted type.
    static func literal(_ text: String, _ kind: NumericKind) -> Value? {
        guard let literal = NumberLiteral.scan(text), let number = Number(literal) else { return nil }
        return try? number.value(as: kind)
    }
}
