/// The method `Where` of every object.
enum WhereMethod {
    enum Mode: Int64 { case all, first, last, skipUntil, until, split }

    private static let modeType = NetType(
        "System.Management.Automation.WhereOperatorSelectionMode", kind: .enumeration, base: .enumType,
        declare: { _ in
            TypeDeclaration(enumeration: EnumDeclaration([
                ("Default", 0), ("First", 1), ("Last", 2), ("SkipUntil", 3), ("Until", 4), ("Split", 5),
            ]))
        })

    static func run(_ target: Value, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value {
        guard let condition = arguments.first else {
            throw MemberFailures.noOverload(".Where({ expression } [, mode [, numberToReturn]])", 0)
        }
        guard case .object(let block as ScriptBlockObject) = Conversion.plain(condition) else {
            throw Failures.final(condition, .scriptBlock, ctx)
        }
        let items = try ForEachMethod.elements(target)
        let mode = try mode(arguments, ctx)
        let count = try count(arguments, ctx)
        let holds: (Value) throws -> Bool = { item in
            try ctx.checkCancelled()
            return Conversion.truth(ExtraMembers.packed(try ctx.invoke(block, arguments: [], underscore: item, this: nil)))
        }
        if mode == .split { return try split(items, count, holds, ctx) }
        return CollectionOfObjects.make(try select(items, mode, count, holds), ctx)
    }

    private static func mode(_ arguments: [Value], _ ctx: any Interpreter) throws -> Mode {
        guard arguments.count > 1, case .object(let member as EnumObject) = try Conversion.convert(rawMode(arguments[1]), to: modeType, ctx)
        else { return .all }
        return Mode(rawValue: member.raw) ?? .all
    }

    /// Members of the public enumeration count by their number.
    private static func rawMode(_ value: Value) -> Value {
        if case .object(let member as EnumObject) = value { return .long(member.raw) }
        return value
    }

    private static func count(_ arguments: [Value], _ ctx: any Interpreter) throws -> Int {
        guard arguments.count > 2, case .int(let count) = try Conversion.convert(arguments[2], to: .int, ctx) else { return 0 }
        return Swift.max(0, Int(count))
    }

    private static func select(
        _ items: ContiguousArray<Value>, _ mode: Mode, _ count: Int, _ holds: (Value) throws -> Bool
    ) throws -> ContiguousArray<Value> {
        switch mode {
        case .first: return try taking(items, Swift.max(1, count), holds)
        case .last: return ContiguousArray(try items.filter(holds).suffix(Swift.max(1, count)))
        case .skipUntil:
            let start = try items.firstIndex(where: holds) ?? items.count
            let rest = items[start...]
            return ContiguousArray(count > 0 ? rest.prefix(count) : rest)
        case .until:
            let end = try items.firstIndex(where: holds) ?? items.count
            let rest = items[..<end]
            return ContiguousArray(count > 0 ? rest.prefix(count) : rest)
        default: return try taking(items, count > 0 ? count : Int.max, holds)
        }
    }

    private static func taking(_ items: ContiguousArray<Value>, _ count: Int, _ holds: (Value) throws -> Bool) throws -> ContiguousArray<Value> {
        var result = ContiguousArray<Value>()
        for item in items where result.count < count {
            if try holds(item) { result.append(item) }
        }
        return result
    }

    private static func split(
        _ items: ContiguousArray<Value>, _ count: Int, _ holds: (Value) throws -> Bool, _ ctx: any Interpreter
    ) throws -> Value {
        var (yes, no) = (ContiguousArray<Value>(), ContiguousArray<Value>())
        for item in items {
            if count == 0 || yes.count < count, try holds(item) { yes.append(item) } else { no.append(item) }
        }
        return .object(ArrayObject([CollectionOfObjects.make(yes, ctx), CollectionOfObjects.make(no, ctx)]))
    }
}
