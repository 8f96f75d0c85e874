extension Conversion {
    /// Conversions to classes: what is no primitive, array or enumeration.
    static func object(_ source: Value, to type: NetType, _ ctx: any Interpreter) throws -> Value {
        if let own = source.type, own.isAssignable(to: type) { return source }
        throw Failures.final(source, type, ctx)
    }
}
