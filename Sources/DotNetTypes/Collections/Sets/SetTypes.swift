import ShellValues

/// `HashSet[T]` and `SortedSet[T]`.
enum SetTypes {
    static let generics: [GenericEntry] = [
        GenericEntry("System.Collections.Generic.HashSet", 1) { make("System.Collections.Generic.HashSet`1", $0, false) },
        GenericEntry("System.Collections.Generic.SortedSet", 1) { make("System.Collections.Generic.SortedSet`1", $0, true) },
    ]

    private static func make(_ name: String, _ arguments: [NetType], _ isSorted: Bool) -> NetType {
        NetType(
            name, interfaces: [.collection, .enumerable], arguments: arguments,
            declare: { declaration($0, isSorted) })
    }

    private static func declaration(_ type: NetType, _ isSorted: Bool) -> TypeDeclaration {
        let parts = ListParts(type.arguments.first ?? .object)
        return TypeDeclaration(
            constructors: constructors(type, parts, isSorted),
            properties: [ListParts.count] + (isSorted ? edges(parts) : []),
            methods: changing(parts) + combining(parts) + testing(parts) + copying(parts, isSorted))
    }

    private static func constructors(_ type: NetType, _ parts: ListParts, _ isSorted: Bool) -> [MethodOverload] {
        let comparer = isSorted ? "System.Collections.Generic.IComparer[T] comparer" : "System.Collections.Generic.IEqualityComparer[T] comparer"
        let collection = "System.Collections.Generic.IEnumerable[T] collection"
        let empty: (Value) -> ListObject = { SetContent.make([], type, comparer: $0, isSorted: isSorted) }
        let filled: (MethodCall, Value) throws -> Value = { call, comparer in
            let set = empty(comparer)
            for item in try ListParts.collection(call, 0, "collection") { _ = try SetContent.add(item, to: set) }
            return .object(set)
        }
        return [
            parts.make("new()") { _ in .object(empty(.null)) },
            parts.make("new(\(comparer))") { call in .object(empty(call[0])) },
            parts.make("new(int capacity)") { _ in .object(empty(.null)) },
            parts.make("new(\(collection))") { call in try filled(call, .null) },
            parts.make("new(\(collection), \(comparer))") { call in try filled(call, call[1]) },
        ]
    }

    private static func edges(_ parts: ListParts) -> [PropertyDeclaration] {
        let type = parts.generics["T"] ?? .object
        return [
            PropertyDeclaration("Min", type) { _, target in try ListParts.list(target).items.first ?? .null },
            PropertyDeclaration("Max", type) { _, target in try ListParts.list(target).items.last ?? .null },
        ]
    }

    private static func changing(_ parts: ListParts) -> [MethodOverload] {
        [
            parts.make("bool Add(T item)") { call in .bool(try SetContent.add(call[0], to: ListParts.own(call))) },
            parts.make("bool Remove(T item)") { call in .bool(try SetContent.remove(call[0], from: ListParts.own(call))) },
            parts.make("void Clear()") { call in
                let set = try ListParts.own(call)
                (set.items, set.index) = ([], set.index == nil ? nil : [:])
                return .nothing
            },
            parts.make("bool Contains(T item)") { call in .bool(try SetContent.contains(call[0], in: ListParts.own(call))) },
            parts.make("int RemoveWhere(System.Predicate[T] match)") { call in
                let set = try ListParts.own(call)
                let kept = try set.items.filter { try !Delegates.test(call, 0, $0) }
                let removed = set.items.count - kept.count
                SetContent.replace(set, with: kept)
                return .number(removed)
            },
            parts.make("bool TryGetValue(T equalValue, ref T actualValue)") { call in
                let set = try ListParts.own(call)
                let found = try set.items.first { try SetContent.equal($0, call[0], in: set) }
                try call.assign(1, found ?? .null)
                return .bool(found != nil)
            },
        ]
    }

    private static let other = "(System.Collections.Generic.IEnumerable[T] other)"

    private static func combining(_ parts: ListParts) -> [MethodOverload] {
        [
            parts.make("void UnionWith\(other)") { call in
                let set = try ListParts.own(call)
                for item in try ListParts.collection(call, 0, "other") { _ = try SetContent.add(item, to: set) }
                return .nothing
            },
            parts.make("void IntersectWith\(other)") { call in
                let (set, other) = try pair(call)
                SetContent.replace(set, with: try set.items.filter { try SetContent.contains($0, in: other) })
                return .nothing
            },
            parts.make("void ExceptWith\(other)") { call in
                let (set, other) = try pair(call)
                SetContent.replace(set, with: try set.items.filter { try !SetContent.contains($0, in: other) })
                return .nothing
            },
            parts.make("void SymmetricExceptWith\(other)") { call in
                let (set, other) = try pair(call)
                let fresh = try other.items.filter { try !SetContent.contains($0, in: set) }
                SetContent.replace(set, with: try set.items.filter { try !SetContent.contains($0, in: other) })
                for item in fresh { _ = try SetContent.add(item, to: set) }
                return .nothing
            },
        ]
    }

    /// The set and the argument as a set of the same kind.
    private static func pair(_ call: MethodCall) throws -> (ListObject, ListObject) {
        let set = try ListParts.own(call)
        let other = SetContent.empty(like: set)
        for item in try ListParts.collection(call, 0, "other") { _ = try SetContent.add(item, to: other) }
        return (set, other)
    }

    private static func covers(_ a: ListObject, _ b: ListObject) throws -> Bool {
        try b.items.allSatisfy { try SetContent.contains($0, in: a) }
    }

    private static func test(
        _ parts: ListParts, _ name: String, _ run: @escaping (ListObject, ListObject) throws -> Bool
    ) -> MethodOverload {
        parts.make("bool \(name)\(other)") { call in
            let (set, other) = try pair(call)
            return .bool(try run(set, other))
        }
    }

    private static func testing(_ parts: ListParts) -> [MethodOverload] {
        [
            test(parts, "IsSubsetOf") { try covers($1, $0) },
            test(parts, "IsProperSubsetOf") { try $0.items.count < $1.items.count && covers($1, $0) },
            test(parts, "IsSupersetOf") { try covers($0, $1) },
            test(parts, "IsProperSupersetOf") { try $0.items.count > $1.items.count && covers($0, $1) },
            test(parts, "Overlaps") { set, other in try other.items.contains { try SetContent.contains($0, in: set) } },
            test(parts, "SetEquals") { try $0.items.count == $1.items.count && covers($0, $1) },
        ]
    }

    private static func copying(_ parts: ListParts, _ isSorted: Bool) -> [MethodOverload] {
        let name = "System.Collections.Generic." + (isSorted ? "SortedSet" : "HashSet") + "`1+Enumerator"
        let common = parts.copying.filter { $0.name == "CopyTo" } + [
            parts.make("void TrimExcess()") { _ in .nothing },
            parts.make("int EnsureCapacity(int capacity)") { call in call[0] }, parts.enumerating(name),
        ]
        return isSorted ? common + views(parts) : common
    }

    private static func views(_ parts: ListParts) -> [MethodOverload] {
        [
            parts.make("System.Collections.Generic.SortedSet[T] GetViewBetween(T lowerValue, T upperValue)") { call in
                let set = try ListParts.own(call)
                let order = set.order ?? NetOrder.compare
                let view = SetContent.empty(like: set)
                view.items = ContiguousArray(
                    try set.items.filter { try order($0, call[0]) >= 0 && order($0, call[1]) <= 0 })
                return .object(view)
            },
            parts.make("System.Collections.Generic.IEnumerable[T] Reverse()") { call in
                .object(ArrayObject(ContiguousArray(try ListParts.own(call).items.reversed())))
            },
        ]
    }
}

/// What sets hold: members by key for hash sets, by order for sorted ones.
enum SetContent {
    static func make(_ items: ContiguousArray<Value>, _ type: NetType, comparer: Value, isSorted: Bool) -> ListObject {
        let set = ListObject(items, type: type)
        let known = comparer.asObject as? ComparerObject
        set.ignoresCase = known?.ignoresCase ?? false
        if isSorted { set.order = known?.order ?? NetOrder.compare } else { set.index = [:] }
        return set
    }

    static func empty(like set: ListObject) -> ListObject {
        let other = ListObject([], type: set.type)
        (other.ignoresCase, other.order, other.index) = (set.ignoresCase, set.order, set.order == nil ? [:] : nil)
        return other
    }

    private static func key(_ value: Value, _ set: ListObject) -> HashKey { HashKey(value, ignoringCase: set.ignoresCase) }

    static func equal(_ a: Value, _ b: Value, in set: ListObject) throws -> Bool {
        if let order = set.order { return try order(a, b) == 0 }
        return key(a, set) == key(b, set)
    }

    static func contains(_ value: Value, in set: ListObject) throws -> Bool {
        if let order = set.order { return try ArrayStatics.binary(set.items, value, order) >= 0 }
        return set.index?[key(value, set)] != nil
    }

    static func add(_ value: Value, to set: ListObject) throws -> Bool {
        if let order = set.order {
            let place = try ArrayStatics.binary(set.items, value, order)
            if place >= 0 { return false }
            set.items.insert(value, at: ~place)
            return true
        }
        let key = key(value, set)
        if set.index?[key] != nil { return false }
        set.index?[key] = set.items.count
        set.items.append(value)
        return true
    }

    static func remove(_ value: Value, from set: ListObject) throws -> Bool {
        guard try contains(value, in: set) else { return false }
        let kept = try set.items.filter { try !equal($0, value, in: set) }
        replace(set, with: kept)
        return true
    }

    static func replace(_ set: ListObject, with items: some Sequence<Value>) {
        set.items = ContiguousArray(items)
        guard set.order == nil else { return }
        var index: [HashKey: Int] = [:]
        for (i, item) in set.items.enumerated() { index[key(item, set)] = i }
        set.index = index
    }
}
