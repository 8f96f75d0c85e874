extension Operators {
    /// `-contains`: whether one of the elements equals the value.
    public static func contains(_ list: Value, _ value: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Bool {
        guard let items = try filterable(list) else { return try equals(list, value, ignoringCase: ignoringCase, ctx) }
        for item in items where try equals(item, value, ignoringCase: ignoringCase, ctx) { return true }
        return false
    }

    /// `-is`: whether a value is of a type (given as a type or its name).
    public static func isType(_ value: Value, _ type: Value, _ ctx: any Interpreter) throws -> Bool {
        let wanted = try typeOperand(type, ctx)
        let plain = Conversion.plain(value)
        guard let own = plain.type else { return false }
        if wanted === NetType.psObject { return own === NetType.psCustomObject || isWrapped(value) }
        if wanted === NetType.psCustomObject { return own === NetType.psCustomObject }
        return own.isAssignable(to: wanted)
    }

    private static func isWrapped(_ value: Value) -> Bool {
        guard case .object(let object) = value else { return false }
        return object is WrappedValue || object.extras != nil
    }

    /// `-as`: the conversion, or null when it fails.
    public static func asType(_ value: Value, _ type: Value, _ ctx: any Interpreter) throws -> Value {
        let wanted = try typeOperand(type, ctx)
        return Conversion.tryConvert(value, to: wanted, ctx) ?? .null
    }

    private static func typeOperand(_ type: Value, _ ctx: any Interpreter) throws -> NetType {
        if case .object(let type as NetType) = Conversion.plain(type) { return type }
        let name = type.text(ctx)
        if let found = ctx.findType(name) { return found }
        throw PSFailure("RuntimeException", "Cannot find type [\(name)].", category: .InvalidOperation)
    }

    /// Binary `-join`.
    public static func join(_ a: Value, _ separator: Value, _ ctx: any Interpreter) throws -> String {
        let glue = separator.text(ctx)
        guard let items = try filterable(a) else { return a.text(ctx) }
        return items.map { $0.text(ctx) }.joined(separator: glue)
    }

    /// Unary `-join`.
    public static func join(_ a: Value, _ ctx: any Interpreter) throws -> String { try join(a, .string(""), ctx) }

    /// `-not` and `!`.
    @inlinable public static func not(_ a: Value) -> Value { .bool(!Conversion.truth(a)) }
}
