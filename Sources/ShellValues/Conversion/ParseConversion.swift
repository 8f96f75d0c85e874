import DotNetPrimitives

/// Conversions from text through a type's static `Parse`.
enum ParseConversion {
    private static let name = Symbol("Parse")

    /// The parsed object; nil when the type has no `Parse` for text.
    ///
    /// - Throws: a cast failure around the exception of `Parse`; `source` is what the message shows.
    static func parse(_ text: String, _ source: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value? {
        let overloads = type.members.staticMethods[name] ?? []
        if let overload = overloads.first(where: takesProvider) {
            let arguments: [Value] = [.string(text), .null]
            return try run(overload, arguments, "InvalidCastParseTargetInvocationWithFormatProvider", source, type, ctx)
        }
        guard let overload = overloads.first(where: takesText) else { return nil }
        let id = type === NetType.guid ? "InvalidCastParseTargetInvocationWithFormatProvider" : "InvalidCastParseTargetInvocation"
        return try run(overload, [.string(text)], id, source, type, ctx)
    }

    /// Whether a type can be parsed from text.
    static func isPossible(_ type: NetType) -> Bool {
        (type.members.staticMethods[name] ?? []).contains { takesProvider($0) || takesText($0) }
    }

    private static func takesText(_ overload: MethodOverload) -> Bool {
        guard let first = overload.parameters.first, first.type === NetType.string else { return false }
        return overload.parameters.dropFirst().allSatisfy { $0.defaultValue != nil }
    }

    private static func takesProvider(_ overload: MethodOverload) -> Bool {
        guard overload.parameters.count == 2, overload.parameters[0].type === NetType.string else { return false }
        return overload.parameters[1].type.name == "IFormatProvider"
    }

    private static func run(
        _ overload: MethodOverload, _ arguments: [Value], _ id: String, _ source: Value, _ type: NetType, _ ctx: any Interpreter
    ) throws -> Value {
        var arguments = arguments
        for parameter in overload.parameters.dropFirst(arguments.count) { arguments.append(parameter.defaultValue ?? .null) }
        do {
            return try overload.run(MethodCall(interpreter: ctx, target: .null, arguments: arguments))
        } catch let error {
            guard let exception = NetFailures.exception(of: error) else { throw error }
            throw Failures.because(id, source, type, exception, ctx)
        }
    }
}


/// The .NET exceptions that members of types throw.
enum NetFailures {
    /// The exception behind an error of a type member; nil for errors of the engine.
    static func exception(of error: any Error) -> ExceptionObject? {
        switch error {
        case let failure as NetFailure: failure.exception
        case let failure as PrimitiveError: failure.exception
        default: nil
        }
    }
}
