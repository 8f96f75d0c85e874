extension Operators {
    /// `-contains`: whether one of the elements equals the value.
    public static func contains(_ list: Value, _ value: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Bool {
        guard let items = try filterable(list) else { return try equals(list, value, ignoringCase: ignoringCase, ctx) }
        for item in items where try equals(item, value, ignoringCase: ignoringCase, ctx) { return true }
        return false
    }

    /// `-is`: whether a value is of a type (given as a type or its name).
    ///
    /// - Throws: `IsOperatorRequiresType`, and the failure of a name that is no type.
    public static func isType(_ value: Value, _ type: Value, _ ctx: any Interpreter) throws -> Bool {
        if type.isNull { throw PSFailure("IsOperatorRequiresType", "The right operand of '-is' must be a type.") }
        let wanted: NetType
        do { wanted = try typeOperand(type, ctx) } catch let failure as PSFailure { throw unspecified(failure) }
        return isInstance(value, wanted)
    }

    /// Whether a value is of a type, without any conversion.
    public static func isInstance(_ value: Value, _ type: NetType) -> Bool {
        guard let own = Conversion.plain(value).type else { return false }
        if type === NetType.psObject { return own === NetType.psCustomObject || isWrapped(value) }
        if type === NetType.psCustomObject { return own === NetType.psCustomObject || isWrapped(value) }
        return own.isAssignable(to: type)
    }

    private static func isWrapped(_ value: Value) -> Bool {
        guard case .object(let object) = value else { return false }
        return object is WrappedValue || object.extras != nil
    }

    /// `-as`: the conversion, or null when it fails.
    ///
    /// - Throws: `AsOperatorRequiresType`, `InvalidCastFromStringToType`.
    public static func asType(_ value: Value, _ type: Value, _ ctx: any Interpreter) throws -> Value {
        if type.isNull { throw PSFailure("AsOperatorRequiresType", "The right operand of '-as' must be a type.") }
        return Conversion.tryConvert(value, to: try typeOperand(type, ctx), ctx) ?? .null
    }

    private static func typeOperand(_ type: Value, _ ctx: any Interpreter) throws -> NetType {
        if case .object(let type as NetType) = Conversion.plain(type) { return type }
        return try Conversion.typeNamed(type.text(ctx), ctx)
    }

    /// Binary `-join`. Elements that are collections themselves show their type's name.
    public static func join(_ a: Value, _ separator: Value, _ ctx: any Interpreter) throws -> Value {
        guard let items = try filterable(a) else { return .string(a.text(ctx)) }
        let glue = separator.text(ctx)
        var result = ""
        for (i, item) in items.enumerated() {
            if i > 0 { result += glue }
            switch item {
            case .object(let object) where object is CustomObject: result += item.elementText(ctx)
            case .object(let object): result += object.netText(ctx)
            default: result += item.text(ctx)
            }
        }
        return .string(result)
    }

    /// `-not` and `!`.
    @inlinable public static func not(_ a: Value) -> Value { .bool(!Conversion.truth(a)) }
}
