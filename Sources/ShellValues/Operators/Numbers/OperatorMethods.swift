/// Operators that types declare as static methods (`op_Addition` …).
enum OperatorMethods {
    /// Calls the operator of the left or right operand's type.
    ///
    /// - Throws: `MethodNotFound`, naming the type that lacks it.
    static func apply(_ method: String, _ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        let symbol = Symbol(method)
        for type in [a.type, b.type].compactMap({ $0 }) {
            let overloads = overloads(type, symbol)
            if !overloads.isEmpty { return try run(overloads, [a, b], ctx) }
        }
        throw PSFailure.methodNotFound(shownType(a, b), method)
    }

    static func unary(_ method: String, _ a: Value, _ ctx: any Interpreter) throws -> Value? {
        let symbol = Symbol(method)
        guard let type = a.type else { return nil }
        let overloads = overloads(type, symbol)
        return overloads.isEmpty ? nil : try run(overloads, [a], ctx)
    }

    private static func overloads(_ type: NetType, _ symbol: Symbol) -> [MethodOverload] {
        let declared = Members.staticMethods(type, symbol)
        return declared.isEmpty ? TimeOperators.overloads(type, symbol.name) : declared
    }

    private static func run(_ overloads: [MethodOverload], _ arguments: [Value], _ ctx: any Interpreter) throws -> Value {
        let bound = try OverloadResolution.bind(overloads, arguments, isStrict: true, ctx)
        do {
            return try bound.overload.run(MethodCall(interpreter: ctx, target: .null, arguments: bound.arguments))
        } catch let error {
            guard let exception = NetFailures.exception(of: error) else { throw error }
            throw PSFailure.operation(exception)
        }
    }

    /// The type named in the error: the one that is no primitive.
    private static func shownType(_ a: Value, _ b: Value) -> String {
        let culprit: Value = Conversion.castable(a) == nil && !a.isNull && a.asString == nil ? a : b
        guard let type = culprit.type else { return a.type?.displayFullName ?? "" }
        return type === NetType.psCustomObject ? NetType.psObject.fullName : type.displayFullName
    }
}
