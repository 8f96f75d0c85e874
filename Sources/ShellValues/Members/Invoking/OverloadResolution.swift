/// Choosing among the overloads of a method.
enum OverloadResolution {
    struct Bound {
        let overload: MethodOverload
        let arguments: [Value]
    }

    /// The best overload with its arguments converted.
    ///
    /// - Throws: `MethodCountCouldNotFindBest`, or the failure of an argument's conversion.
    /// `shownName` stands for the method in errors of counting, `argumentName` in errors of an argument. Where `isStrict`, a tie is an error.
    static func bind(
        _ overloads: [MethodOverload], _ arguments: [Value], shownName: String? = nil, argumentName: String? = nil,
        isStrict: Bool = false, _ ctx: any Interpreter
    ) throws -> Bound {
        if let same = exact(overloads, arguments) { return Bound(overload: same, arguments: arguments) }
        let name = shownName ?? overloads.first?.name ?? ""
        let fitting = overloads.filter { accepts($0, arguments.count) }
        if fitting.count == 1, overloads.count == 1 && fitting[0].parameters.last?.isRest != true || arguments.isEmpty || isSimple(fitting[0], arguments) {
            return Bound(overload: fitting[0], arguments: try converted(fitting[0], arguments, false, argumentName, ctx))
        }
        let chosen = try best(fitting, arguments, name, isStrict, ctx)
        return Bound(overload: chosen.overload, arguments: try converted(chosen.overload, arguments, chosen.isExpanded, argumentName, ctx))
    }

    /// The overload whose parameters have the very types of the arguments: no other can be better.
    private static func exact(_ overloads: [MethodOverload], _ arguments: [Value]) -> MethodOverload? {
        for overload in overloads where overload.parameters.count == arguments.count && !arguments.isEmpty {
            if isExact(overload.parameters, arguments) { return overload }
        }
        return nil
    }

    private static func isExact(_ parameters: [MethodParameter], _ arguments: [Value]) -> Bool {
        for i in 0..<parameters.count {
            let parameter = parameters[i]
            if parameter.isRest || parameter.isByRef { return false }
            switch arguments[i] {
            case .string: if parameter.type !== NetType.string { return false }
            case .int: if parameter.type !== NetType.int { return false }
            default: if arguments[i].type !== parameter.type || arguments[i].asObject is WrappedValue { return false }
            }
        }
        return true
    }

    /// One overload whose parameters take the arguments as they are.
    private static func isSimple(_ overload: MethodOverload, _ arguments: [Value]) -> Bool {
        guard overload.parameters.count >= arguments.count, overload.parameters.last?.isRest != true else { return false }
        return zip(overload.parameters, arguments).allSatisfy { $0.type === NetType.object || $0.type === $1.type }
    }

    private static func accepts(_ overload: MethodOverload, _ count: Int) -> Bool {
        let parameters = overload.parameters
        if parameters.last?.isRest == true { return count >= parameters.count - 1 }
        let required = parameters.filter { $0.defaultValue == nil }.count
        return count >= required && count <= parameters.count
    }

    private static func best(
        _ overloads: [MethodOverload], _ arguments: [Value], _ name: String, _ isStrict: Bool, _ ctx: any Interpreter
    ) throws -> OverloadCandidate {
        let candidates = overloads.compactMap { OverloadCandidate($0, arguments, ctx) }
        guard var winner = candidates.first else { throw MemberFailures.noOverload(name, arguments.count) }
        var isTie = false
        for candidate in candidates.dropFirst() {
            let order = candidate.compare(winner)
            isTie = order == 0 || isTie && order < 0
            if order > 0 { winner = candidate }
        }
        if isTie, isStrict { throw MemberFailures.ambiguous(name, arguments.count) }
        return winner
    }

    private static func converted(
        _ overload: MethodOverload, _ arguments: [Value], _ isExpanded: Bool, _ name: String?, _ ctx: any Interpreter
    ) throws -> [Value] {
        let shown = name ?? overload.name
        var result: [Value] = []
        result.reserveCapacity(overload.parameters.count)
        for (i, parameter) in overload.parameters.enumerated() {
            if parameter.isRest, isExpanded || i >= arguments.count {
                result.append(try rest(shown, parameter, Array(arguments.dropFirst(i)), ctx))
            } else if i < arguments.count {
                try checkReference(arguments[i], parameter, i)
                result.append(try argument(arguments[i], parameter, shown, ctx))
            } else {
                result.append(parameter.defaultValue ?? .null)
            }
        }
        return result
    }

    private static func checkReference(_ value: Value, _ parameter: MethodParameter, _ index: Int) throws {
        guard parameter.isByRef, !(value.asObject is ReferenceObject) else { return }
        throw PSFailure("NonRefArgumentToRefParameterMsg",
            "Argument: '\(index + 1)' should be a System.Management.Automation.PSReference. Use [ref].", category: .NotSpecified,
            type: ExceptionTypes.method)
    }

    private static func rest(_ method: String, _ parameter: MethodParameter, _ given: [Value], _ ctx: any Interpreter) throws -> Value {
        let element = parameter.type.elementType ?? .object
        let single = MethodParameter(parameter.name, element)
        let items = try given.map { try argument($0, single, method, ctx) }
        return .object(ArrayObject(ContiguousArray(items), elementType: element))
    }

    private static func argument(_ value: Value, _ parameter: MethodParameter, _ method: String, _ ctx: any Interpreter) throws -> Value {
        if parameter.isByRef { return value }
        do {
            return try Conversion.convert(value, to: parameter.type, ctx)
        } catch let failure as PSFailure {
            throw MemberFailures.argument(parameter.name, value, method, parameter.type, failure, ctx)
        }
    }
}
