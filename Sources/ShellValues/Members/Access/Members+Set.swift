extension Members {
    /// Assigns a property, converting the value to its type. Dictionaries get the key.
    ///
    /// - Throws: `PropertyNotFound`, `PropertyAssignmentException` for read-only properties, failures of conversion and setter.
    public static func set(_ target: Value, _ name: Symbol, spelled: String? = nil, _ value: Value, _ ctx: any Interpreter) throws {
        guard case .object(let object) = target else { return try setOnPrimitive(target, name, spelled, value, ctx) }
        if let custom = object as? CustomObject, custom.set(name, value) { return }
        if let member = object.extras?.member(name), member.isProperty { return try ExtraMembers.set(member, target, value, ctx) }
        if let wrapped = object as? WrappedValue { return try set(wrapped.base, name, spelled: spelled, value, ctx) }
        if let table = object as? TableObject, property(table.type, name)?.set == nil {
            return try Indexing.setKey(table, .string(spelled ?? name.name), value, ctx)
        }
        if object.isAdapted, try object.setAdapted(spelled ?? name.name, value) { return }
        if let property = property(object.type, name) { return try write(property, target, value, ctx) }
        if let member = ctx.typeDataMember(TypeNames.of(target), name), member.isProperty {
            return try ExtraMembers.set(member, target, value, ctx)
        }
        throw MemberFailures.propertyNotFound(spelled ?? name.name, on: target)
    }

    private static func setOnPrimitive(_ target: Value, _ name: Symbol, _ spelled: String?, _ value: Value, _ ctx: any Interpreter) throws {
        if case .variable(let variable) = target { return try set(variable.value, name, spelled: spelled, value, ctx) }
        guard let type = target.type, let property = property(type, name) else {
            throw MemberFailures.propertyNotFound(spelled ?? name.name, on: target)
        }
        try write(property, target, value, ctx)
    }

    /// Writes a declared property.
    static func write(_ property: PropertyDeclaration, _ target: Value, _ value: Value, _ ctx: any Interpreter) throws {
        guard let setter = property.set else { throw MemberFailures.readOnly(property.name) }
        do {
            try setter(ctx, target, try Conversion.convert(value, to: property.type, ctx))
        } catch let failure as PSFailure {
            if failure.record.exception.type.isAssignable(to: ExceptionTypes.metadata) {
                throw MemberFailures.setting(property.name, failure.record.exception)
            }
            guard let inner = failure.record.exception.inner, inner.type === ExceptionTypes.psInvalidCast else { throw failure }
            throw MemberFailures.setting(property.name, inner)
        } catch let error {
            guard let exception = NetFailures.exception(of: error) else { throw error }
            throw MemberFailures.setting(property.name, exception)
        }
    }
}
