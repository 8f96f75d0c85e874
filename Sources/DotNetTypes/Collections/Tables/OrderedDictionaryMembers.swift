import ShellValues

/// `System.Collections.Specialized.OrderedDictionary`.
enum OrderedDictionaryMembers {
    private static let part = TableParts.partType(
        "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection")

    static func declaration(_ type: NetType) -> TypeDeclaration {
        let parts = TableParts()
        return TypeDeclaration(
            constructors: constructors(parts, type),
            properties: [TableParts.count] + TableParts.state(["IsReadOnly", "IsFixedSize", "IsSynchronized"]) + parts.parts(part, part)
                + TableParts.state(["SyncRoot"]),
            methods: parts.changing + [parts.contains] + placed(parts) + [
                parts.copying,
                parts.enumerating("System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator"),
            ])
    }

    private static func constructors(_ parts: TableParts, _ type: NetType) -> [MethodOverload] {
        let empty: (Value) -> Value = { comparer in
            .object(TableObject(type: type, ignoringCase: (comparer.asObject as? ComparerObject)?.ignoresCase ?? false))
        }
        return [
            parts.make("new()") { _ in empty(.null) },
            parts.make("new(int capacity)") { _ in empty(.null) },
            parts.make("new(System.Collections.IEqualityComparer comparer)") { call in empty(call[0]) },
            parts.make("new(int capacity, System.Collections.IEqualityComparer comparer)") { call in empty(call[1]) },
        ]
    }

    private static func check(_ call: MethodCall) throws -> (TableObject, Int) {
        let (table, index) = (try TableParts.own(call), call.int(0))
        guard index >= 0, index < table.count else {
            throw Failure.range("index ('\(index)') must be less than '\(table.count)'.", "index", actual: index)
        }
        return (table, index)
    }

    private static func placed(_ parts: TableParts) -> [MethodOverload] {
        let getAt: (MethodCall) throws -> Value = { call in
            guard let entry = try TableParts.own(call).entry(at: call.int(0)) else { throw Failure.listIndex() }
            return entry.value
        }
        let setAt: (MethodCall) throws -> Value = { call in
            guard try TableParts.own(call).setValue(at: call.int(0), call[1]) else { throw Failure.listIndex() }
            return .nothing
        }
        return [
            parts.make("System.Object Item(int index)", getAt), parts.make("System.Object get_Item(int index)", getAt),
            parts.make("void set_Item(int index, System.Object value)", setAt),
        ] + parts.indexing + [
            parts.make("void Insert(int index, System.Object key, System.Object value)") { call in
                let table = try TableParts.own(call)
                try Bounds.atMost(call.int(0), table.count, "index")
                if table.contains(call[1]) { throw TableParts.duplicate(table, call[1], isGeneric: false) }
                _ = table.insert(call[1], call[2], at: call.int(0))
                return .nothing
            },
            parts.make("void RemoveAt(int index)") { call in
                let (table, index) = try check(call)
                if let entry = table.entry(at: index) { table.remove(entry.key) }
                return .nothing
            },
            parts.make("ordered AsReadOnly()") { call in call.target },
        ]
    }
}
