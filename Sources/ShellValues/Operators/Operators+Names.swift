extension Operators {
    public static func equal(_ a: Value, _ b: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Value {
        if case (.int(let x), .int(let y)) = (a, b) { return .bool(x == y) }
        return try comparison(.equal, a, b, ignoringCase: ignoringCase, ctx)
    }

    public static func notEqual(_ a: Value, _ b: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Value {
        if case (.int(let x), .int(let y)) = (a, b) { return .bool(x != y) }
        return try comparison(.notEqual, a, b, ignoringCase: ignoringCase, ctx)
    }

    public static func less(_ a: Value, _ b: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Value {
        if case (.int(let x), .int(let y)) = (a, b) { return .bool(x < y) }
        return try comparison(.less, a, b, ignoringCase: ignoringCase, ctx)
    }

    public static func lessOrEqual(_ a: Value, _ b: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Value {
        if case (.int(let x), .int(let y)) = (a, b) { return .bool(x <= y) }
        return try comparison(.lessOrEqual, a, b, ignoringCase: ignoringCase, ctx)
    }

    public static func greater(_ a: Value, _ b: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Value {
        if case (.int(let x), .int(let y)) = (a, b) { return .bool(x > y) }
        return try comparison(.greater, a, b, ignoringCase: ignoringCase, ctx)
    }

    public static func greaterOrEqual(_ a: Value, _ b: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Value {
        if case (.int(let x), .int(let y)) = (a, b) { return .bool(x >= y) }
        return try comparison(.greaterOrEqual, a, b, ignoringCase: ignoringCase, ctx)
    }

    public static func bitAnd(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value { try bitwise(.bitAnd, a, b, ctx) }
    public static func bitOr(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value { try bitwise(.bitOr, a, b, ctx) }
    public static func bitXor(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value { try bitwise(.bitXor, a, b, ctx) }
    public static func shiftLeft(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value { try bitwise(.shiftLeft, a, b, ctx) }
    public static func shiftRight(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value { try bitwise(.shiftRight, a, b, ctx) }
}
