import ShellValues

/// `Dictionary[K,V]`, `SortedDictionary[K,V]`, `SortedList[K,V]`, `ConcurrentDictionary[K,V]` and their entries.
enum DictionaryTypes {
    static let generics: [GenericEntry] = [
        entry("System.Collections.Generic.Dictionary", isSorted: false),
        entry("System.Collections.Generic.SortedDictionary", isSorted: true),
        entry("System.Collections.Generic.SortedList", isSorted: true),
        entry("System.Collections.Generic.OrderedDictionary", isSorted: false),
        entry("System.Collections.Concurrent.ConcurrentDictionary", isSorted: false),
        entry("System.Collections.ObjectModel.ReadOnlyDictionary", isSorted: false),
        GenericEntry("System.Collections.Generic.KeyValuePair", 2) { arguments in
            NetType(
                "System.Collections.Generic.KeyValuePair`2", kind: .valueType, base: .valueType, arguments: arguments,
                declare: { EntryMembers.pair($0) })
        },
    ]

    private static func entry(_ name: String, isSorted: Bool) -> GenericEntry {
        GenericEntry(name, 2) { arguments in
            NetType(
                name + "`2", interfaces: [.dictionary, .collection, .enumerable], arguments: arguments,
                declare: { declaration($0, isSorted) })
        }
    }

    static func pairType(_ arguments: [NetType]) -> NetType {
        TypeTable.instance(of: "System.Collections.Generic.KeyValuePair", arguments)
    }

    private static func declaration(_ type: NetType, _ isSorted: Bool) -> TypeDeclaration {
        let parts = TableParts(type)
        let keys = TableParts.partType(type.fullName + "+KeyCollection", type.arguments)
        let values = TableParts.partType(type.fullName + "+ValueCollection", type.arguments)
        let isConcurrent = type.name.hasPrefix("Concurrent")
        return TypeDeclaration(
            constructors: constructors(parts, type, isSorted),
            properties: [comparer(type), TableParts.count] + parts.parts(keys, values),
            methods: parts.changing + parts.searching + parts.indexing
                + trying(parts, type).filter { !isSorted || ["Remove", "TryGetValue"].contains($0.name) }
                + (isConcurrent ? concurrent(parts) : []) + [parts.enumerating(type.fullName + "+Enumerator")])
    }

    private static func comparer(_ type: NetType) -> PropertyDeclaration {
        property("System.Object Comparer") { target in
            let ignores = try TableParts.table(target).ignoresCase
            return .object(ignores ? Comparers.ordinalIgnoreCase : Comparers.ordinal)
        }
    }

    /// An empty table of this type.
    static func make(_ type: NetType, comparer: Value, isSorted: Bool) -> TableObject {
        let known = comparer.asObject as? ComparerObject
        let table = TableObject(type: type, ignoringCase: known?.ignoresCase ?? false)
        table.entryType = pairType(type.arguments)
        if isSorted { table.order = { a, b in (try? (known?.order ?? NetOrder.compare)(a, b)) ?? 0 } }
        return table
    }

    private static func constructors(_ parts: TableParts, _ type: NetType, _ isSorted: Bool) -> [MethodOverload] {
        let comparer = isSorted ? "System.Collections.Generic.IComparer[TKey] comparer" : "System.Collections.Generic.IEqualityComparer[TKey] comparer"
        let dictionary = "System.Collections.Generic.IDictionary[TKey,TValue] dictionary"
        let copied: (MethodCall, Value) throws -> Value = { call, comparer in
            if call[0].isNull { throw Failure.null("dictionary") }
            let table = make(type, comparer: comparer, isSorted: isSorted)
            for pair in try TableParts.table(call[0]).pairs { table.set(pair.key, pair.value) }
            return .object(table)
        }
        return [
            parts.make("new()") { _ in .object(make(type, comparer: .null, isSorted: isSorted)) },
            parts.make("new(int capacity)") { call in
                if call.int(0) < 0 { throw Failure.negative("capacity", call.int(0)) }
                return .object(make(type, comparer: .null, isSorted: isSorted))
            },
            parts.make("new(\(comparer))") { call in .object(make(type, comparer: call[0], isSorted: isSorted)) },
            parts.make("new(int capacity, \(comparer))") { call in .object(make(type, comparer: call[1], isSorted: isSorted)) },
            parts.make("new(\(dictionary))") { call in try copied(call, .null) },
            parts.make("new(\(dictionary), \(comparer))") { call in try copied(call, call[1]) },
        ]
    }

    private static func trying(_ parts: TableParts, _ type: NetType) -> [MethodOverload] {
        let blank = ArrayStatics.blank(type.arguments.last ?? .object)
        return [
            parts.make("bool Remove(TKey key, ref TValue value)") { call in
                let (table, key) = (try TableParts.own(call), try TableParts.keyed(call))
                try call.assign(1, table.get(key) ?? blank)
                return .bool(table.remove(key))
            },
            parts.make("bool TryGetValue(TKey key, ref TValue value)") { call in
                let value = try TableParts.own(call).get(try TableParts.keyed(call))
                try call.assign(1, value ?? blank)
                return .bool(value != nil)
            },
            parts.make("bool TryAdd(TKey key, TValue value)") { call in
                let (table, key) = (try TableParts.own(call), try TableParts.keyed(call))
                if table.contains(key) { return .bool(false) }
                table.set(key, call[1])
                return .bool(true)
            },
            parts.make("int EnsureCapacity(int capacity)") { call in call[0] },
            parts.make("void TrimExcess()") { _ in .nothing },
        ]
    }

    private static func concurrent(_ parts: TableParts) -> [MethodOverload] {
        [
            parts.make("bool TryRemove(TKey key, ref TValue value)") { call in
                let (table, key) = (try TableParts.own(call), try TableParts.keyed(call))
                try call.assign(1, table.get(key) ?? .null)
                return .bool(table.remove(key))
            },
            parts.make("bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)") { call in
                let (table, key) = (try TableParts.own(call), try TableParts.keyed(call))
                guard let old = table.get(key), NetEquality.equal(old, call[2]) else { return .bool(false) }
                table.set(key, call[1])
                return .bool(true)
            },
            parts.make("TValue GetOrAdd(TKey key, TValue value)") { call in
                let (table, key) = (try TableParts.own(call), try TableParts.keyed(call))
                if let old = table.get(key) { return old }
                table.set(key, call[1])
                return call[1]
            },
        ]
    }
}

/// `DictionaryEntry` and `KeyValuePair[K,V]`.
enum EntryMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            constructors: [
                method("new(System.Object key, System.Object value)") { call in
                    .object(EntryObject(key: call[0], value: call[1], type: type))
                },
            ],
            properties: properties(.object, .object, canSet: true) + [
                property("System.Object Name") { target in (target.asObject as? EntryObject)?.key ?? .null },
            ])
    }

    static func pair(_ type: NetType) -> TypeDeclaration {
        let (key, value) = (type.arguments.first ?? .object, type.arguments.last ?? .object)
        let parameters = [MethodParameter("key", key), MethodParameter("value", value)]
        return TypeDeclaration(
            constructors: [
                MethodOverload("new", parameters, returns: type) { call in
                    .object(EntryObject(key: call[0], value: call[1], type: type))
                },
            ],
            properties: properties(key, value, canSet: false))
    }

    private static func properties(_ key: NetType, _ value: NetType, canSet: Bool) -> [PropertyDeclaration] {
        [
            PropertyDeclaration(
                "Key", key, set: canSet ? { _, target, value in (target.asObject as? EntryObject)?.key = value } : nil
            ) { _, target in (target.asObject as? EntryObject)?.key ?? .null },
            PropertyDeclaration(
                "Value", value, set: canSet ? { _, target, value in (target.asObject as? EntryObject)?.value = value } : nil
            ) { _, target in (target.asObject as? EntryObject)?.value ?? .null },
        ]
    }
}
