extension Members {
    /// Calls a method; on a collection that lacks it, the method of each element.
    ///
    /// - Throws: `InvokeMethodOnNull`, `MethodNotFound`, `MethodCountCouldNotFindBest`, failures of argument conversion,
    ///   and exceptions of the method wrapped in a `MethodInvocationException`.
    public static func invoke(_ target: Value, _ name: Symbol, spelled: String? = nil, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value {
        try invoke(target, name, spelled, arguments, 0, ctx)
    }

    private static func invoke(
        _ target: Value, _ name: Symbol, _ spelled: String?, _ arguments: [Value], _ depth: Int, _ ctx: any Interpreter
    ) throws -> Value {
        if case .variable(let variable) = target { return try invoke(variable.value, name, spelled, arguments, depth, ctx) }
        if target.isNull {
            if let nothing = try Intrinsics.call(.null, name, arguments, ctx) { return nothing }
            throw MemberFailures.methodOnNull()
        }
        if let view = target.asObject as? PSBaseView { return try invoke(view.target, name, spelled: spelled, arguments, ctx) }
        if let result = try invokeOwn(target, name, arguments, ctx) { return result }
        if depth < deepest, let items = try Operators.filterable(target) {
            return try invokeEach(items, target, name, spelled, arguments, depth, ctx)
        }
        throw notFound(target, name, spelled)
    }

    /// Whether an object has a method of its own, its type's or from type data.
    static func hasMethod(_ target: Value, _ name: Symbol, _ ctx: any Interpreter) -> Bool {
        if let member = target.asObject?.extras?.member(name), !member.isProperty { return true }
        guard let type = Conversion.plain(target).type else { return false }
        if !methods(type, name).isEmpty { return true }
        return ctx.typeDataMember(TypeNames.of(target), name).map { !$0.isProperty } ?? false
    }

    private static func notFound(_ target: Value, _ name: Symbol, _ spelled: String?) -> PSFailure {
        .methodNotFound(target.type?.displayFullName ?? "", spelled ?? name.name)
    }

    /// Members of the object itself; nil when it has no such method.
    private static func invokeOwn(_ target: Value, _ name: Symbol, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value? {
        if case .object(let object) = target {
            if let member = object.extras?.member(name), let result = try ExtraMembers.call(member, target, arguments, ctx) { return result }
            if let wrapped = object as? WrappedValue { return try invokeOwn(wrapped.base, name, arguments, ctx) }
        }
        guard let type = target.type else { return nil }
        let overloads = methods(type, name)
        if !overloads.isEmpty { return try call(overloads, target, arguments, ctx) }
        if let member = ctx.typeDataMember(TypeNames.of(target), name), let result = try ExtraMembers.call(member, target, arguments, ctx) {
            return result
        }
        return try Intrinsics.call(target, name, arguments, ctx)
    }

    private static func invokeEach(
        _ items: ContiguousArray<Value>, _ target: Value, _ name: Symbol, _ spelled: String?, _ arguments: [Value], _ depth: Int,
        _ ctx: any Interpreter
    ) throws -> Value {
        guard !items.isEmpty else { throw notFound(target, name, spelled) }
        var results = ContiguousArray<Value>()
        for item in items {
            if item.isNull { throw MemberFailures.methodOnNull() }
            let result = try invoke(item, name, spelled, arguments, depth + 1, ctx)
            if case .nothing = result { continue }
            if let inner = try Operators.filterable(result) { results.append(contentsOf: inner) } else { results.append(result) }
        }
        return results.count == 1 ? results.first ?? .nothing : (results.isEmpty ? .nothing : .object(ArrayObject(results)))
    }

    /// All overloads of a method in a type and its bases, most derived first; an override hides what it overrides.
    static func methods(_ type: NetType, _ name: Symbol) -> [MethodOverload] {
        var result: [MethodOverload] = []
        var current: NetType? = type
        while let known = current {
            if let found = known.members.methods[name] {
                if result.isEmpty { result = found } else { add(found, to: &result) }
            }
            current = known.base
        }
        return result
    }

    private static func add(_ found: [MethodOverload], to result: inout [MethodOverload]) {
        for overload in found where !result.contains(where: { sameSignature($0, overload) }) { result.append(overload) }
    }

    private static func sameSignature(_ a: MethodOverload, _ b: MethodOverload) -> Bool {
        a.parameters.count == b.parameters.count && zip(a.parameters, b.parameters).allSatisfy { $0.type === $1.type }
    }

    static func declaresMethod(_ type: NetType, _ name: Symbol, count: Int) -> Bool {
        methods(type, name).contains { $0.parameters.count == count }
    }

    /// Picks among given overloads, converts the arguments and runs the method; `name` is what errors show.
    public static func call(
        _ overloads: [MethodOverload], name: String, target: Value, arguments: [Value], _ ctx: any Interpreter
    ) throws -> Value {
        let bound = try OverloadResolution.bind(overloads, arguments, shownName: name, argumentName: name, ctx)
        return try run(bound, name, target, arguments.count, ctx)
    }

    /// Picks an overload, converts the arguments and runs it.
    static func call(_ overloads: [MethodOverload], _ target: Value, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value {
        let bound = try OverloadResolution.bind(overloads, arguments, ctx)
        return try run(bound, bound.overload.name, target, arguments.count, ctx)
    }

    private static func run(
        _ bound: OverloadResolution.Bound, _ name: String, _ target: Value, _ count: Int, _ ctx: any Interpreter
    ) throws -> Value {
        do {
            let call = MethodCall(interpreter: ctx, target: target, arguments: bound.arguments)
            let result = try bound.overload.run(call)
            return bound.overload.returns === NetType.void ? .nothing : result
        } catch let error {
            guard let exception = NetFailures.exception(of: error) else { throw error }
            throw MemberFailures.calling(name, count, exception)
        }
    }
}
