/// Operators that types declare as static methods (`op_Addition` …).
enum OperatorMethods {
    /// Calls the operator of the left or right operand's type.
    ///
    /// - Throws: `MethodNotFound`, naming the type that lacks it.
    static func apply(_ method: String, _ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        let symbol = Symbol(method)
        for type in [a.type, b.type].compactMap({ $0 }) where Members.hasStaticMethod(type, symbol) {
            return try Members.invokeStatic(type, symbol, [a, b], ctx)
        }
        throw PSFailure.methodNotFound(shownType(a, b), method)
    }

    static func unary(_ method: String, _ a: Value, _ ctx: any Interpreter) throws -> Value? {
        let symbol = Symbol(method)
        guard let type = a.type, Members.hasStaticMethod(type, symbol) else { return nil }
        return try Members.invokeStatic(type, symbol, [a], ctx)
    }

    /// The type named in the error: the one that is no primitive.
    private static func shownType(_ a: Value, _ b: Value) -> String {
        let culprit: Value = Conversion.castable(a) == nil && !a.isNull && a.asString == nil ? a : b
        guard let type = culprit.type else { return a.type?.displayFullName ?? "" }
        return type === NetType.psCustomObject ? NetType.psObject.fullName : type.displayFullName
    }
}
