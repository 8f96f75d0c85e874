import ShellValues

/// `System.Collections.SortedList`, by key or by place.
enum SortedListType {
    static let type = NetType(
        "System.Collections.SortedList", interfaces: [.dictionary, .collection, .enumerable],
        declare: { type in
            let parts = TableParts()
            return TypeDeclaration(
                constructors: constructors(parts, type),
                properties: [TableParts.count] + parts.parts(keys, values)
                    + TableParts.state(["IsReadOnly", "IsFixedSize", "IsSynchronized", "SyncRoot"]),
                methods: parts.changing + [parts.cloning, parts.contains, parts.copying] + parts.searching + parts.indexing
                    + placed(parts) + [parts.enumerating("System.Collections.SortedList+SortedListEnumerator")])
        })

    private static let keys = TableParts.partType("System.Collections.SortedList+KeyList")
    private static let values = TableParts.partType("System.Collections.SortedList+ValueList")

    private static func constructors(_ parts: TableParts, _ type: NetType) -> [MethodOverload] {
        let empty: (Value) -> TableObject = { comparer in
            let known = comparer.asObject as? ComparerObject
            let table = TableObject(type: type, ignoringCase: known?.ignoresCase ?? false)
            table.order = { a, b in (try? (known?.order ?? NetOrder.compare)(a, b)) ?? 0 }
            return table
        }
        return [
            parts.make("new()") { _ in .object(empty(.null)) },
            parts.make("new(int initialCapacity)") { _ in .object(empty(.null)) },
            parts.make("new(System.Collections.IComparer comparer)") { call in .object(empty(call[0])) },
            parts.make("new(System.Collections.IDictionary d)") { call in
                if call[0].isNull { throw Failure.null("d") }
                let table = empty(.null)
                for pair in try TableParts.table(call[0]).pairs { table.set(pair.key, pair.value) }
                return .object(table)
            },
        ]
    }

    private static func entry(_ call: MethodCall) throws -> (key: Value, value: Value) {
        guard let entry = try TableParts.own(call).entry(at: call.int(0)) else { throw Failure.listIndex() }
        return entry
    }

    private static func placed(_ parts: TableParts) -> [MethodOverload] {
        [
            parts.make("System.Object GetKey(int index)") { call in try entry(call).key },
            parts.make("System.Object GetByIndex(int index)") { call in try entry(call).value },
            parts.make("System.Collections.IList GetKeyList()") { call in
                TableParts.part(keys, try TableParts.own(call).keys)
            },
            parts.make("System.Collections.IList GetValueList()") { call in
                TableParts.part(values, try TableParts.own(call).values)
            },
            parts.make("int IndexOfKey(System.Object key)") { call in
                .number(try TableParts.own(call).keys.firstIndex { NetEquality.equal($0, call[0]) } ?? -1)
            },
            parts.make("int IndexOfValue(System.Object value)") { call in
                .number(try TableParts.own(call).values.firstIndex { NetEquality.equal($0, call[0]) } ?? -1)
            },
            parts.make("void RemoveAt(int index)") { call in
                try TableParts.own(call).remove(try entry(call).key)
                return .nothing
            },
            parts.make("void SetByIndex(int index, System.Object value)") { call in
                _ = try entry(call)
                _ = try TableParts.own(call).setValue(at: call.int(0), call[1])
                return .nothing
            },
        ]
    }
}
