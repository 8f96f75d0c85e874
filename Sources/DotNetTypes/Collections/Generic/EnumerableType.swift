import DotNetPrimitives
import ShellValues

/// The much used methods of `System.Linq.Enumerable`. Results are arrays, not lazy sequences.
enum EnumerableType {
    static let type = NetType("System.Linq.Enumerable", declare: { _ in
        TypeDeclaration(staticMethods: making + picking + testing + summing + arranging + combining + mapping)
    })

    private static let source = "System.Collections.IEnumerable source"

    private static func elementType(_ value: Value) -> NetType {
        switch value.asObject {
        case let array as ArrayObject: array.elementType
        case let list as ListObject: list.elementType
        default: .object
        }
    }

    private static func items(_ call: MethodCall, _ index: Int = 0) throws -> ContiguousArray<Value> {
        if call[index].isNull { throw Failure.null("source") }
        return try call.items(index)
    }

    private static func same(_ call: MethodCall, _ items: some Sequence<Value>) -> Value {
        .object(ArrayObject(ContiguousArray(items), elementType: elementType(call[0])))
    }

    private static var making: [MethodOverload] {
        [
            method("int[] Range(int start, int count)") { call in
                guard call.int(1) >= 0, call.int(0) + call.int(1) - 1 <= Int(Int32.max) else {
                    throw Failure.range("Specified argument was out of the range of valid values.", "count")
                }
                let items = (0..<call.int(1)).map { Value.number(call.int(0) + $0) }
                return .object(ArrayObject(ContiguousArray(items), elementType: .int))
            },
            method("System.Object[] Repeat(System.Object element, int count)") { call in
                let items = ContiguousArray(repeating: call[0], count: max(0, call.int(1)))
                return .object(ArrayObject(items, elementType: call[0].type ?? .object))
            },
            method("System.Object[] ToArray(\(source))") { call in same(call, try items(call)) },
            method("System.Object ToList(\(source))") { call in
                .object(ListObject(try items(call), type: ListTypes.list(of: elementType(call[0]))))
            },
            method("System.Object ToHashSet(\(source))") { call in
                let type = TypeTable.instance(of: "System.Collections.Generic.HashSet", [elementType(call[0])])
                let set = SetContent.make([], type, comparer: .null, isSorted: false)
                for item in try items(call) { _ = try SetContent.add(item, to: set) }
                return .object(set)
            },
        ]
    }

    private static var none: NetFailure { Failure.operation("Sequence contains no elements") }

    private static func matching(_ call: MethodCall) throws -> ContiguousArray<Value> {
        if call.arguments.count < 2 { return try items(call) }
        return ContiguousArray(try items(call).filter { try Delegates.test(call, 1, $0) })
    }

    private static func pick(_ name: String, orDefault: Bool, _ run: @escaping (ContiguousArray<Value>) -> Value?) -> [MethodOverload] {
        let body: (MethodCall) throws -> Value = { call in
            if let found = run(try matching(call)) { return found }
            if orDefault { return ArrayStatics.blank(elementType(call[0])) }
            throw call.arguments.count > 1 ? Failure.operation("Sequence contains no matching element") : none
        }
        return [
            method("System.Object \(name)(\(source))", body),
            method("System.Object \(name)(\(source), System.Func[System.Object,bool] predicate)", body),
        ]
    }

    private static var picking: [MethodOverload] {
        pick("First", orDefault: false) { $0.first } + pick("FirstOrDefault", orDefault: true) { $0.first }
            + pick("Last", orDefault: false) { $0.last } + pick("LastOrDefault", orDefault: true) { $0.last }
            + pick("Single", orDefault: false) { $0.count == 1 ? $0.first : nil } + [
                method("System.Object ElementAt(\(source), int index)") { call in
                    let all = try items(call)
                    guard all.indices.contains(call.int(1)) else { throw Failure.listIndex() }
                    return all[call.int(1)]
                },
            ]
    }

    private static var testing: [MethodOverload] {
        let predicate = "System.Func[System.Object,bool] predicate"
        let count: (MethodCall) throws -> Value = { call in .number(try matching(call).count) }
        return [
            method("bool Any(\(source))") { call in .bool(try !items(call).isEmpty) },
            method("bool Any(\(source), \(predicate))") { call in .bool(try !matching(call).isEmpty) },
            method("bool All(\(source), \(predicate))") { call in .bool(try matching(call).count == items(call).count) },
            method("int Count(\(source))", count), method("int Count(\(source), \(predicate))", count),
            method("bool Contains(\(source), System.Object value)") { call in
                .bool(try items(call).contains { NetEquality.equal($0, call[1]) })
            },
            method("bool SequenceEqual(\(source), System.Collections.IEnumerable second)") { call in
                let (a, b) = (try items(call), try items(call, 1))
                return .bool(a.count == b.count && zip(a, b).allSatisfy { NetEquality.equal($0, $1) })
            },
        ]
    }

    private static func projected(_ call: MethodCall) throws -> ContiguousArray<Value> {
        if call.arguments.count < 2 { return try items(call) }
        return ContiguousArray(try items(call).map { try Delegates.call(call, 1, [$0]) })
    }

    private static func number(_ name: String, _ run: @escaping (ContiguousArray<Value>) throws -> Value) -> [MethodOverload] {
        [
            method("System.Object \(name)(\(source))") { call in try run(try items(call)) },
            method("System.Object \(name)(\(source), System.Func[System.Object,System.Object] selector)") { call in
                try run(try projected(call))
            },
        ]
    }

    private static func sum(_ items: ContiguousArray<Value>) throws -> Value {
        if items.contains(where: { $0.boxed(NetDecimal.self) != nil }) {
            return .decimal(try items.reduce(NetDecimal.zero) { try NetDecimal.add($0, DecimalMembers.of($1)) })
        }
        let isReal = items.contains { if case .double = $0 { true } else { false } }
        if isReal { return .double(items.reduce(0.0) { $0 + ($1.real ?? 0) }) }
        let total = items.reduce(0) { $0 &+ ($1.integer ?? 0) }
        if items.contains(where: { if case .long = $0 { true } else { false } }) { return .long(Int64(total)) }
        guard let fitted = Int32(exactly: total) else { throw Failure.overflow("Arithmetic operation resulted in an overflow.") }
        return .int(fitted)
    }

    private static var summing: [MethodOverload] {
        number("Sum", sum) + number("Average") { items in
            if items.isEmpty { throw none }
            return .double(items.reduce(0.0) { $0 + ($1.real ?? 0) } / Double(items.count))
        } + number("Max") { items in
            guard let best = try items.max(by: { try NetOrder.compare($0, $1) < 0 }) else { throw none }
            return best
        } + number("Min") { items in
            guard let best = try items.min(by: { try NetOrder.compare($0, $1) < 0 }) else { throw none }
            return best
        }
    }

    private static func sorted(_ call: MethodCall, descending: Bool) throws -> Value {
        let keyed = zip(try items(call), try projected(call))
        let result = try keyed.sorted { a, b in
            let order = try NetOrder.compare(a.1, b.1)
            return descending ? order > 0 : order < 0
        }
        return same(call, result.map(\.0))
    }

    private static var arranging: [MethodOverload] {
        let selector = "System.Func[System.Object,System.Object] keySelector"
        return [
            method("System.Object[] Reverse(\(source))") { call in same(call, try items(call).reversed()) },
            method("System.Object[] OrderBy(\(source), \(selector))") { call in try sorted(call, descending: false) },
            method("System.Object[] OrderByDescending(\(source), \(selector))") { call in try sorted(call, descending: true) },
            method("System.Object[] Order(\(source))") { call in try sorted(call, descending: false) },
            method("System.Object[] Skip(\(source), int count)") { call in
                same(call, try items(call).dropFirst(max(0, call.int(1))))
            },
            method("System.Object[] Take(\(source), int count)") { call in
                same(call, try items(call).prefix(max(0, call.int(1))))
            },
            method("System.Object[] Distinct(\(source))") { call in same(call, distinct(try items(call))) },
        ]
    }

    private static func distinct(_ items: ContiguousArray<Value>) -> [Value] {
        var seen: Set<HashKey> = []
        return items.filter { seen.insert(HashKey($0, ignoringCase: false)).inserted }
    }

    private static func keys(_ items: ContiguousArray<Value>) -> Set<HashKey> {
        Set(items.map { HashKey($0, ignoringCase: false) })
    }

    private static var combining: [MethodOverload] {
        let second = "System.Collections.IEnumerable second"
        return [
            method("System.Object[] Concat(\(source), \(second))") { call in same(call, try items(call) + items(call, 1)) },
            method("System.Object[] Union(\(source), \(second))") { call in
                same(call, distinct(try items(call) + items(call, 1)))
            },
            method("System.Object[] Except(\(source), \(second))") { call in
                let other = keys(try items(call, 1))
                return same(call, distinct(try items(call)).filter { !other.contains(HashKey($0, ignoringCase: false)) })
            },
            method("System.Object[] Intersect(\(source), \(second))") { call in
                let other = keys(try items(call, 1))
                return same(call, distinct(try items(call)).filter { other.contains(HashKey($0, ignoringCase: false)) })
            },
        ]
    }

    private static var mapping: [MethodOverload] {
        [
            method("System.Object[] Where(\(source), System.Func[System.Object,bool] predicate)") { call in
                same(call, try matching(call))
            },
            method("System.Object[] Select(\(source), System.Func[System.Object,System.Object] selector)") { call in
                .array(try projected(call))
            },
            method("System.Object[] Cast(\(source))") { call in same(call, try items(call)) },
        ]
    }
}
