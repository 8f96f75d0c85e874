import DotNetPrimitives

extension Operators {
    /// `-like`: whether a text fits a wildcard pattern; a collection is filtered.
    public static func like(_ a: Value, _ pattern: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Value {
        try like(a, pattern, negated: false, ignoringCase: ignoringCase, ctx)
    }

    /// `-notlike`.
    public static func notLike(_ a: Value, _ pattern: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Value {
        try like(a, pattern, negated: true, ignoringCase: ignoringCase, ctx)
    }

    static func like(_ a: Value, _ pattern: Value, negated: Bool, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Value {
        let wildcard = try wildcard(pattern.text(ctx), ignoringCase: ignoringCase)
        guard let items = try filterable(a) else { return .bool(wildcard.matches(a.text(ctx)) != negated) }
        return .object(ArrayObject(items.filter { wildcard.matches($0.text(ctx)) != negated }))
    }

    private static func wildcard(_ text: String, ignoringCase: Bool) throws -> WildcardPattern {
        do { return try WildcardPattern(text, ignoreCase: ignoringCase) } catch {
            throw PSFailure("RuntimeException", error.message, category: .NotSpecified, type: ExceptionTypes.wildcardPattern)
        }
    }
}
