/// Properties and methods of values, found as PowerShell finds them: members of the instance, keys of dictionaries,
/// members of the type, members from type data, members every object has.
public enum Members {
    /// The value of a property; nil when there is none. No enumeration of elements (see `getEnumerating`).
    ///
    /// `spelled` is the name as written, which dictionaries with case-sensitive keys need.
    ///
    /// - Throws: `PSFailure` from the getter.
    public static func get(_ target: Value, _ name: Symbol, spelled: String? = nil, _ ctx: any Interpreter) throws -> Value? {
        guard case .object(let object) = target else { return try getFromPrimitive(target, name, ctx) }
        if name == Intrinsics.count, object.extras == nil, let count = Intrinsics.elementCount(object) { return .int(count) }
        if let custom = object as? CustomObject, let value = custom.get(name) { return value }
        if let extras = object.extras, let member = extras.member(name), member.isProperty {
            return try ExtraMembers.get(member, target, ctx)
        }
        if let table = object as? TableObject, let value = table.get(.string(spelled ?? name.name)) { return value }
        if let view = object as? PSBaseView { return try getDeclared(view.target, name, ctx) }
        if let wrapped = object as? WrappedValue, let value = try get(wrapped.base, name, ctx) { return value }
        if object.isAdapted, let value = object.adapted(spelled ?? name.name) { return value }
        if let property = property(object.type, name) { return try read(property, target, ctx) }
        return try getFromTypeData(target, name, ctx)
    }

    private static func getFromPrimitive(_ target: Value, _ name: Symbol, _ ctx: any Interpreter) throws -> Value? {
        if case .variable(let variable) = target { return try get(variable.value, name, ctx) }
        guard let type = target.type else { return nil }
        if let property = property(type, name) { return try read(property, target, ctx) }
        return try getFromTypeData(target, name, ctx)
    }

    private static func getFromTypeData(_ target: Value, _ name: Symbol, _ ctx: any Interpreter) throws -> Value? {
        if let member = ctx.typeDataMember(TypeNames.of(target), name), member.isProperty {
            return try ExtraMembers.get(member, target, ctx)
        }
        return Intrinsics.get(target, name, ctx)
    }

    /// A property of the type alone.
    private static func getDeclared(_ target: Value, _ name: Symbol, _ ctx: any Interpreter) throws -> Value? {
        guard let type = target.type, let property = property(type, name) else { return nil }
        return try read(property, target, ctx)
    }

    /// A method that is not called: an object that shows its overloads.
    private static func methodObject(_ target: Value, _ name: Symbol, _ ctx: any Interpreter) -> Value? {
        guard hasMethod(target, name, ctx) else { return nil }
        let views = Properties.methods(target, ctx)
        guard let view = views.first(where: { Symbol($0.name) == name }) else { return nil }
        let extra = target.asObject?.extras?.member(name)
        return .object(PSMemberObject(view.name, target: target, source: .method(view), extra: extra))
    }

    /// The value of a property, or the values of that property of a collection's elements; nil when neither exists.
    ///
    /// Single objects have a `Count` and `Length` too, unless `isStrict`.
    public static func getEnumerating(
        _ target: Value, _ name: Symbol, spelled: String? = nil, isStrict: Bool = false, _ ctx: any Interpreter
    ) throws -> Value? {
        try enumerating(target, name, spelled, isStrict, 0, ctx)
    }

    /// Collections inside collections are followed to a depth no sensible data has.
    static let deepest = 16

    private static func enumerating(
        _ target: Value, _ name: Symbol, _ spelled: String?, _ isStrict: Bool, _ depth: Int, _ ctx: any Interpreter
    ) throws -> Value? {
        if let value = try get(target, name, spelled: spelled, ctx) { return value }
        if let method = methodObject(target, name, ctx) { return method }
        guard let items = try Operators.filterable(target) else {
            return isStrict ? nil : Intrinsics.scalarCount(target, name)
        }
        var found = ContiguousArray<Value>()
        for item in items {
            guard depth < deepest, let value = try enumerating(item, name, spelled, isStrict, depth + 1, ctx) else {
                if item.asObject is CustomObject { found.append(.null) }
                continue
            }
            if let inner = try Operators.filterable(value) { found.append(contentsOf: inner) } else { found.append(value) }
        }
        switch found.count {
        case 0: return nil
        case 1: return found.first
        default: return .object(ArrayObject(found))
        }
    }

    /// Finds a declared property in a type or its bases.
    static func property(_ type: NetType, _ name: Symbol) -> PropertyDeclaration? {
        var current: NetType? = type
        while let known = current {
            if let found = known.members.properties[name] { return found }
            current = known.base
        }
        return nil
    }

    /// Reads a declared property; an exception of the getter is wrapped.
    static func read(_ property: PropertyDeclaration, _ target: Value, _ ctx: any Interpreter) throws -> Value {
        do {
            return try property.get(ctx, target)
        } catch let error {
            guard let exception = NetFailures.exception(of: error) else { throw error }
            throw MemberFailures.getting(property.name, exception)
        }
    }
}
