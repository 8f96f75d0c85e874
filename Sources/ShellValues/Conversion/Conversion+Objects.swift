extension Conversion {
    /// Conversions to classes: what is no primitive, array or enumeration.
    static func object(_ source: Value, to type: NetType, _ ctx: any Interpreter) throws -> Value {
        if let own = source.type, own.isAssignable(to: type) { return source }
        throw Failures.final(source, type, ctx)
    }

    /// The type a text names.
    static func typeNamed(_ name: String, _ ctx: any Interpreter) throws -> NetType {
        if let found = ctx.findType(name) { return found }
        throw PSFailure.cast("InvalidCastFromStringToType",
            "Cannot convert the \"\(name)\" value of type \"System.String\" to type \"System.Type\".")
    }
}
