/// The method `ForEach` of every object.
enum ForEachMethod {
    static func run(_ target: Value, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value {
        guard let action = arguments.first else { throw MemberFailures.noOverload(".ForEach(expression [, arguments...])", 0) }
        let items = try elements(target)
        let rest = Array(arguments.dropFirst())
        switch Conversion.plain(action) {
        case .object(let block as ScriptBlockObject): return try blocks(items, block, rest, ctx)
        case .object(let type as NetType):
            return CollectionOfObjects.make(ContiguousArray(try items.map { try Conversion.convert($0, to: type, ctx) }), ctx)
        default: return try members(items, action.text(ctx), rest, ctx)
        }
    }

    /// The elements of a collection, or the object itself.
    static func elements(_ target: Value) throws -> ContiguousArray<Value> {
        if target.isNull { return [] }
        return try Operators.filterable(target) ?? [target]
    }

    private static func blocks(_ items: ContiguousArray<Value>, _ block: ScriptBlockObject, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value {
        var results = ContiguousArray<Value>()
        for item in items {
            try ctx.checkCancelled()
            results.append(contentsOf: try ctx.invoke(block, arguments: arguments, underscore: item, this: nil))
        }
        return CollectionOfObjects.make(results, ctx)
    }

    private static func members(_ items: ContiguousArray<Value>, _ name: String, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value {
        let symbol = Symbol(name)
        var results = ContiguousArray<Value>()
        for item in items {
            if Members.hasMethod(item, symbol, ctx) {
                results.append(try Members.invoke(item, symbol, spelled: name, arguments, ctx))
            } else if let value = try Members.get(item, symbol, spelled: name, ctx) {
                if let assigned = arguments.first { try Members.set(item, symbol, spelled: name, assigned, ctx) } else { results.append(value) }
            } else if arguments.isEmpty, item.asObject is CustomObject {
                results.append(.null)
            } else {
                throw PSFailure("ForEachNonexistentMemberReference",
                    "The ForEach() operator could not find a member '\(name)' on the target object. Please verify that the named member exists and then try running your script again.")
            }
        }
        return CollectionOfObjects.make(results.filter { if case .nothing = $0 { false } else { true } }, ctx)
    }
}

/// What `ForEach` and `Where` answer: a `Collection[psobject]`.
enum CollectionOfObjects {
    static func make(_ items: ContiguousArray<Value>, _ ctx: any Interpreter) -> Value {
        .object(ListObject(items, type: type(ctx)))
    }

    private static let known = Once<NetType>()

    private static func type(_ ctx: any Interpreter) -> NetType {
        known.get { ctx.findType("System.Collections.ObjectModel.Collection[psobject]") ?? .arrayList }
    }
}
