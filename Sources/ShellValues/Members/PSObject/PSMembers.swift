import DotNetPrimitives

/// Making and changing the member collections of objects.
enum PSMembers {
    static func collection(_ target: Value, _ kind: PSMemberCollection.Kind, _ ctx: any Interpreter) -> Value {
        .object(PSMemberCollection(target, kind) { items(target, kind, ctx) })
    }

    private static func items(_ target: Value, _ kind: PSMemberCollection.Kind, _ ctx: any Interpreter) -> [PSMemberObject] {
        let extras = (target.asObject?.extras?.members ?? []) + ctx.typeDataMembers(TypeNames.of(target))
        var result: [PSMemberObject] = []
        if kind != .methods {
            result += Properties.list(target, ctx).map { view in
                PSMemberObject(view.name, target: target, source: .view(view), extra: extras.first { $0.symbol == Symbol(view.name) })
            }
        }
        guard kind != .properties else { return result }
        return result + Properties.methods(target, ctx).map { view in
            PSMemberObject(view.name, target: target, source: .method(view), extra: extras.first { $0.symbol == Symbol(view.name) })
        }
    }

    /// The members whose names fit a wildcard pattern.
    static func match(_ call: MethodCall) throws -> Value {
        let pattern = try netResult { () throws(PrimitiveError) in try WildcardPattern(call[0].text(nil)) }
        let all = (call.target.asObject as? PSMemberCollection)?.all ?? []
        return .object(ListObject(ContiguousArray(all.filter { pattern.matches($0.name) }.map { Value.object($0) })))
    }

    /// Adds a member to the object behind a collection.
    static func add(_ call: MethodCall) throws -> Value {
        guard let collection = call.target.asObject as? PSMemberCollection, case .object(let object) = collection.target,
            let member = call[0].asObject as? PSMemberObject, let extra = member.extra
        else { return .nothing }
        if let custom = object as? CustomObject, case .note(let value) = extra.kind {
            custom.add(member.name, value)
            return .nothing
        }
        let extras = object.extras ?? InstanceExtras()
        extras.members.removeAll { $0.symbol == extra.symbol }
        extras.members.append(extra)
        object.extras = extras
        return .nothing
    }

    static func remove(_ call: MethodCall) -> Value {
        guard let collection = call.target.asObject as? PSMemberCollection, case .object(let object) = collection.target else { return .nothing }
        let name = Symbol(call[0].text(nil))
        if let custom = object as? CustomObject, custom.remove(name) { return .nothing }
        object.extras?.members.removeAll { $0.symbol == name }
        return .nothing
    }

    /// A copy whose own members can be changed apart.
    static func copy(_ target: Value) -> Value {
        switch target {
        case .object(let custom as CustomObject): .object(custom.copy())
        case .object(let table as TableObject): .object(table.copy())
        case .object(let array as ArrayObject):
            .object(ArrayObject(array.items, elementType: array.elementType, dimensions: array.dimensions))
        default: target
        }
    }
}
