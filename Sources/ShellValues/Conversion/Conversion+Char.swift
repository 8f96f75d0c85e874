import DotNetPrimitives

extension Conversion {
    /// A value as a UTF-16 unit.
    static func char(_ source: Value, _ ctx: any Interpreter) throws -> Value {
        switch source {
        case .char: return source
        case .string(let text): return try charFromText(text, ctx)
        case .bool, .double, .float: throw invalidChar(source, ctx)
        case .object(let object as EnumObject): return try charFromNumber(.integer(object.raw, .int), source, ctx)
        default: break
        }
        guard let number = Number(source) else { return try object(source, to: .char, ctx) }
        if case .decimal = number { throw invalidChar(source, ctx) }
        return try charFromNumber(number, source, ctx)
    }

    private static func charFromText(_ text: String, _ ctx: any Interpreter) throws -> Value {
        var units = text.utf16.makeIterator()
        if let first = units.next(), units.next() == nil { return .char(first) }
        let inner = ExceptionObject(ExceptionTypes.format, "String must be exactly one character long.")
        throw Failures.because("InvalidCastParseTargetInvocation", .string(text), .char, inner, ctx)
    }

    private static func charFromNumber(_ number: Number, _ source: Value, _ ctx: any Interpreter) throws -> Value {
        if let unit: UInt16 = try? number.integer() { return .char(unit) }
        let inner = ExceptionObject(ExceptionTypes.overflow, "Value was either too large or too small for a character.")
        throw Failures.because("InvalidCastIConvertible", source, .char, inner, ctx)
    }

    private static func invalidChar(_ source: Value, _ ctx: any Interpreter) -> PSFailure {
        let inner = ExceptionObject(ExceptionTypes.invalidCast, "Invalid cast from '\(source.type?.name ?? "")' to 'Char'.")
        return Failures.because("InvalidCastIConvertible", source, .char, inner, ctx)
    }
}
