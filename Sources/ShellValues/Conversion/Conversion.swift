/// PowerShell's conversions (`[type]value`, parameters, typed variables).
public enum Conversion {
    /// Converts a value as a cast does.
    ///
    /// - Throws: `PSFailure`: a `RuntimeException` around the `PSInvalidCastException`, with PowerShell's id.
    @inlinable public static func convert(_ value: Value, to type: NetType, _ ctx: any Interpreter) throws -> Value {
        switch value {
        case .int where type === NetType.int: return value
        case .string where type === NetType.string: return value
        case .double where type === NetType.double: return value
        case .bool where type === NetType.bool: return value
        default: return try general(value, to: type, ctx)
        }
    }

    /// Converts a value, or answers nil where a cast would throw.
    public static func tryConvert(_ value: Value, to type: NetType, _ ctx: any Interpreter) -> Value? {
        try? convert(value, to: type, ctx)
    }

    @usableFromInline static func general(_ value: Value, to type: NetType, _ ctx: any Interpreter) throws -> Value {
        if type === NetType.void { return .null }
        let source = plain(value)
        if source.isNull { return try fromNull(to: type) }
        if type === NetType.psObject || type === NetType.object { return value }
        if isNullable(type), let inner = type.arguments.first { return try convert(value, to: inner, ctx) }
        if let kind = NumericKind(type) { return try number(source, to: kind, ctx) }
        if let done = try primitive(source, original: value, to: type, ctx) { return done }
        if let own = source.type, own.isAssignable(to: type), type !== NetType.psCustomObject { return value }
        return try object(source, to: type, ctx)
    }

    /// The targets with rules of their own; nil when the type is none of them.
    private static func primitive(_ source: Value, original: Value, to type: NetType, _ ctx: any Interpreter) throws -> Value? {
        if type === NetType.bool { return .bool(try bool(source, ctx)) }
        if type === NetType.string { return .string(text(original, ctx)) }
        if type === NetType.char { return try char(source, ctx) }
        if type.kind == .enumeration { return try enumeration(source, to: type, ctx) }
        if type.kind == .array { return try array(source, to: type, ctx) }
        return nil
    }

    /// The value without the wrapper that carries instance members.
    static func plain(_ value: Value) -> Value {
        switch value {
        case .object(let wrapped as WrappedValue): wrapped.base
        case .variable(let variable): variable.value
        default: value
        }
    }

    private static func fromNull(to type: NetType) throws -> Value {
        if let kind = NumericKind(type) { return try NumericZero.value(kind) }
        if type === NetType.bool { return .bool(false) }
        if type === NetType.string { return .string("") }
        if type === NetType.char { return .char(0) }
        if type === NetType.switchParameter { return switchParameter(false) }
        if type.kind == .enumeration { throw Failures.nullToEnum(type) }
        if type.kind == .valueType, !isNullable(type) { throw Failures.nullToObject(type) }
        return .null
    }

    static func isNullable(_ type: NetType) -> Bool {
        type.name.hasPrefix("Nullable`1") && type.namespace == "System"
    }

    /// The text a cast to `string` gives.
    static func text(_ value: Value, _ ctx: any Interpreter) -> String {
        if let string = value.asString { return string }
        return value.text(ctx)
    }
}

/// The zero of each numeric kind.
enum NumericZero {
    static func value(_ kind: NumericKind) throws -> Value {
        do { return try Number.integer(0, .int).value(as: kind) } catch { throw PSFailure.bare(error.exception) }
    }
}
