import ShellValues

/// `System.Collections.Hashtable`.
enum HashtableMembers {
    private static let keys = TableParts.partType("System.Collections.Hashtable+KeyCollection")
    private static let values = TableParts.partType("System.Collections.Hashtable+ValueCollection")

    static func declaration(_ type: NetType) -> TypeDeclaration {
        let parts = TableParts()
        let properties = TableParts.state(["IsReadOnly", "IsFixedSize", "IsSynchronized"])
            + parts.parts(keys, values) + TableParts.state(["SyncRoot"]) + [TableParts.count]
        return TypeDeclaration(
            constructors: constructors(parts, type), properties: properties,
            methods: parts.changing + [parts.cloning, parts.contains] + parts.searching + parts.indexing + [
                parts.copying, parts.enumerating("System.Collections.Hashtable+HashtableEnumerator"),
            ],
            staticMethods: [
                parts.make("hashtable Synchronized(hashtable table)") { call in call[0] },
            ])
    }

    private static func constructors(_ parts: TableParts, _ type: NetType) -> [MethodOverload] {
        let empty: (Value) -> TableObject = { comparer in
            TableObject(type: type, ignoringCase: (comparer.asObject as? ComparerObject)?.ignoresCase ?? false)
        }
        let comparer = "System.Collections.IEqualityComparer equalityComparer"
        let copied: (MethodCall, Value) throws -> Value = { call, comparer in
            if call[0].isNull { throw Failure.null("d") }
            let table = empty(comparer)
            for pair in try TableParts.table(call[0]).pairs { table.set(pair.key, pair.value) }
            return .object(table)
        }
        return [
            parts.make("new()") { _ in .object(empty(.null)) },
            parts.make("new(int capacity)") { call in
                if call.int(0) < 0 { throw Failure.range("Non-negative number required.", "capacity") }
                return .object(empty(.null))
            },
            parts.make("new(\(comparer))") { call in .object(empty(call[0])) },
            parts.make("new(int capacity, \(comparer))") { call in .object(empty(call[1])) },
            parts.make("new(System.Collections.IDictionary d)") { call in try copied(call, .null) },
            parts.make("new(System.Collections.IDictionary d, \(comparer))") { call in try copied(call, call[1]) },
        ]
    }
}
