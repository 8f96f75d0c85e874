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
        let name = shownName ?? overloads.first?.name ?? ""
        let fitting = overloads.filter { accepts($0, arguments.count) }
        if fitting.count == 1, arguments.isEmpty || isSimple(fitting[0], arguments) {
            return Bound(overload: fitting[0], arguments: try converted(fitting[0], arguments, argumentName, ctx))
        }
        let chosen = try best(fitting, arguments, name, isStrict, ctx)
        return Bound(overload: chosen, arguments: try converted(chosen, arguments, argumentName, ctx))
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
    ) throws -> MethodOverload {
        var winner: MethodOverload?
        var lowest = Int.max
        var isTie = false
        for overload in overloads {
            guard let cost = cost(overload, arguments, ctx), cost <= lowest else { continue }
            isTie = cost == lowest
            if !isTie { (winner, lowest) = (overload, cost) }
        }
        if isTie, isStrict { throw MemberFailures.ambiguous(name, arguments.count) }
        guard let winner else { throw MemberFailures.noOverload(name, arguments.count) }
        return winner
    }

    /// The sum of the arguments' conversion costs; nil when one cannot be converted.
    private static func cost(_ overload: MethodOverload, _ arguments: [Value], _ ctx: any Interpreter) -> Int? {
        let direct = plainCost(overload, arguments, ctx)
        guard let rest = overload.parameters.last, rest.isRest else {
            return direct.map { $0 + (overload.parameters.count > arguments.count ? 1 : 0) }
        }
        var total = 3
        for (i, argument) in arguments.enumerated() {
            let isRest = i >= overload.parameters.count - 1
            let type = isRest ? rest.type.elementType ?? .object : overload.parameters[i].type
            guard let cost = ConversionCost.of(argument, to: type, ctx) else { return direct }
            total += cost
        }
        return min(total, direct ?? Int.max)
    }

    private static func plainCost(_ overload: MethodOverload, _ arguments: [Value], _ ctx: any Interpreter) -> Int? {
        guard arguments.count <= overload.parameters.count else { return nil }
        var total = 0
        for (argument, parameter) in zip(arguments, overload.parameters) {
            if parameter.isByRef {
                if !(argument.asObject is ReferenceObject) { total += 100 }
                continue
            }
            guard let cost = ConversionCost.of(argument, to: parameter.type, ctx) else { return nil }
            total += cost
        }
        return total
    }

    private static func converted(
        _ overload: MethodOverload, _ arguments: [Value], _ name: String?, _ ctx: any Interpreter
    ) throws -> [Value] {
        let shown = name ?? overload.name
        var result: [Value] = []
        result.reserveCapacity(overload.parameters.count)
        for (i, parameter) in overload.parameters.enumerated() {
            if parameter.isRest {
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
        if given.count == 1, let only = given.first, only.type?.kind == .array || only.isNull {
            return try argument(only, parameter, method, ctx)
        }
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

/// How far an argument is from a parameter's type.
enum ConversionCost {
    /// Zero for the same type; nil when there is no conversion.
    static func of(_ value: Value, to type: NetType, _ ctx: any Interpreter) -> Int? {
        let plain = Conversion.plain(value)
        guard let own = plain.type else {
            return type.kind == .valueType && !Conversion.isNullable(type) || type.kind == .enumeration ? 50 : (type === NetType.string ? 1 : 2)
        }
        if own === type { return 0 }
        if let from = NumericKind(own), let to = NumericKind(type) { return numeric(from, to, plain) }
        if type === NetType.object { return 10 }
        if own.isAssignable(to: type) { return type.kind == .interface ? 6 : 4 }
        guard exists(plain, own, type) || Conversion.tryConvert(value, to: type, ctx) != nil else { return nil }
        return conversion(plain, own, type)
    }

    /// Whether there is a conversion by the types alone, even if it fails for this text.
    private static func exists(_ value: Value, _ own: NetType, _ type: NetType) -> Bool {
        guard own === NetType.string else { return false }
        if NumericKind(type) != nil || type === NetType.char || type.isEnum || type === NetType.reflectionType { return true }
        return ParseConversion.isPossible(type)
    }

    /// Widening costs little, narrowing much.
    private static func numeric(_ from: NumericKind, _ to: NumericKind, _ value: Value) -> Int? {
        if from.isInteger, to.isInteger {
            let unsigned: [NumericKind] = [.byte, .ushort, .uint, .ulong]
            if to > from, !unsigned.contains(to) || unsigned.contains(from) { return 1 + Int(to.rawValue) - Int(from.rawValue) }
            return 30 + Int(to.rawValue)
        }
        if from.isInteger { return 12 + (to == .double ? 0 : (to == .float ? 1 : 2)) - (to == .decimal ? 0 : 0) }
        if to == .double { return 2 }
        if to.isInteger { return 40 + Int(to.rawValue) }
        return 20
    }

    private static func conversion(_ value: Value, _ own: NetType, _ type: NetType) -> Int {
        if type === NetType.string { return own === NetType.char ? 9 : 28 }
        if own === NetType.string {
            if type === NetType.char { return 20 }
            if type.kind == .enumeration { return 22 }
            if type.kind == .array { return type.elementType === NetType.char ? 21 : 45 }
            return 35
        }
        if type === NetType.bool { return 60 }
        if type.kind == .array { return own.kind == .array ? 15 : 45 }
        return 32
    }
}

extension Members {
    /// Calls the best of some overloads on a target: what a class uses for its base's constructors and methods.
    ///
    /// - Throws: `PSFailure` when no overload fits, and what the body throws.
    public static func call(
        _ overloads: [MethodOverload], name: String, target: Value, arguments: [Value], _ ctx: any Interpreter
    ) throws -> Value {
        let bound = try OverloadResolution.bind(overloads, arguments, ctx)
        return try bound.overload.run(MethodCall(interpreter: ctx, target: target, arguments: bound.arguments))
    }
}
