import DotNetPrimitives

extension Operators {
    @inlinable public static func add(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        switch (a, b) {
        case (.int(let x), .int(let y)):
            let (sum, overflow) = x.addingReportingOverflow(y)
            return overflow ? .double(Double(x) + Double(y)) : .int(sum)
        case (.double(let x), .double(let y)): return .double(x + y)
        case (.string(let x), .string(let y)): return .string(x + y)
        default: return try addGeneral(a, b, ctx)
        }
    }

    @inlinable public static func subtract(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        switch (a, b) {
        case (.int(let x), .int(let y)):
            let (difference, overflow) = x.subtractingReportingOverflow(y)
            return overflow ? .double(Double(x) - Double(y)) : .int(difference)
        case (.double(let x), .double(let y)): return .double(x - y)
        default: return try Arithmetic.apply(.subtract, a, b, ctx)
        }
    }

    @inlinable public static func multiply(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        switch (a, b) {
        case (.int(let x), .int(let y)):
            let (product, overflow) = x.multipliedReportingOverflow(by: y)
            return overflow ? .double(Double(x) * Double(y)) : .int(product)
        case (.double(let x), .double(let y)): return .double(x * y)
        default: return try multiplyGeneral(a, b, ctx)
        }
    }

    @inlinable public static func divide(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        if case (.double(let x), .double(let y)) = (a, b) { return .double(x / y) }
        return try Arithmetic.apply(.divide, a, b, ctx)
    }

    @inlinable public static func remainder(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        if case (.int(let x), .int(let y)) = (a, b), y > 0 { return .int(x % y) }
        return try Arithmetic.apply(.remainder, a, b, ctx)
    }

    /// `-value`: zero minus the value.
    public static func negate(_ a: Value, _ ctx: any Interpreter) throws -> Value {
        switch a {
        case .int(let n) where n != .min: .int(0 &- n)
        case .double(let n): .double(-n)
        default: try Arithmetic.negated(a, ctx)
        }
    }

    /// `+value`: zero plus the value.
    public static func plus(_ a: Value, _ ctx: any Interpreter) throws -> Value {
        switch a {
        case .int, .double: a
        default: try add(.int(0), a, ctx)
        }
    }

    /// `++` and `--`: the value one further.
    ///
    /// - Throws: `OperatorRequiresNumber` for anything but numbers and null.
    public static func increment(_ a: Value, by step: Int32, _ ctx: any Interpreter) throws -> Value {
        if case .int(let n) = a {
            let (next, overflow) = n.addingReportingOverflow(step)
            return overflow ? .double(Double(n) + Double(step)) : .int(next)
        }
        if a.isNull { return .int(step) }
        guard Number(a) != nil else {
            let symbol = step < 0 ? "--" : "++"
            let own = a.type?.displayFullName ?? ""
            throw PSFailure("OperatorRequiresNumber", "The '\(symbol)' operator works only on numbers. The operand is a '\(own)'.")
        }
        return try add(a, .int(step), ctx)
    }

    @usableFromInline static func addGeneral(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        let left = Conversion.plain(a)
        switch left {
        case .null, .nothing, .unset: return b.isNull ? .null : b
        case .string(let text): return .string(text + b.text(ctx))
        case .char: return .string(left.text(ctx) + b.text(ctx))
        case .object(let table as TableObject): return try Collections.merge(table, b)
        case .object(let object): if let sum = try Collections.append(object, b) { return sum }
        default: break
        }
        return try Arithmetic.apply(.add, left, b, ctx)
    }

    @usableFromInline static func multiplyGeneral(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        let left = Conversion.plain(a)
        switch left {
        case .null, .nothing, .unset: return .null
        case .string(let text): return .string(try Collections.repeated(text, b, ctx))
        case .object(let array as ArrayObject): return try Collections.repeated(array.items, b, ctx)
        case .object(let list as ListObject): return try Collections.repeated(list.items, b, ctx)
        default: return try Arithmetic.apply(.multiply, left, b, ctx)
        }
    }
}
