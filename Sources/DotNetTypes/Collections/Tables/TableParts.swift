import ShellValues

/// Members that several kinds of dictionaries share.
struct TableParts {
    let key: String
    let value: String
    let generics: [String: NetType]

    /// A generic dictionary: `TKey` and `TValue` stand for its types.
    init(_ type: NetType) {
        let (first, second) = (type.arguments.first ?? .object, type.arguments.last ?? .object)
        key = "TKey"
        value = "TValue"
        generics = ["TKey": first, "TValue": second]
    }

    /// A dictionary of objects.
    init() {
        key = "System.Object"
        value = "System.Object"
        generics = [:]
    }

    var isGeneric: Bool { !generics.isEmpty }

    func make(_ signature: String, _ run: @escaping (MethodCall) throws -> Value) -> MethodOverload {
        generic(signature, generics, run)
    }

    static func table(_ value: Value) throws -> TableObject {
        guard let table = value.asObject as? TableObject else { throw Failure.null("dictionary") }
        return table
    }

    static func own(_ call: MethodCall) throws -> TableObject { try table(call.target) }

    static func keyed(_ call: MethodCall, _ index: Int = 0) throws -> Value {
        if call[index].isNull { throw Failure.null("key") }
        return call[index]
    }

    static func duplicate(_ table: TableObject, _ key: Value, isGeneric: Bool) -> NetFailure {
        if isGeneric { return Failure.argument("An item with the same key has already been added. Key: \(key.netString(nil))") }
        let old = table.keys.first {
            HashKey($0, ignoringCase: table.ignoresCase) == HashKey(key, ignoringCase: table.ignoresCase)
        }
        return Failure.argument(
            "Item has already been added. Key in dictionary: '\((old ?? key).netString(nil))'  "
                + "Key being added: '\(key.netString(nil))'")
    }

    /// Keys or values as a live-looking collection of its own type.
    static func part(_ type: NetType, _ items: [Value]) -> Value { .object(ListObject(ContiguousArray(items), type: type)) }

    static func partType(_ name: String, _ arguments: [NetType] = []) -> NetType {
        NetType(
            name, interfaces: [.collection, .enumerable], arguments: arguments,
            declare: { _ in
                TypeDeclaration(
                    properties: [ListParts.count], methods: ListParts().copying.filter { $0.name == "CopyTo" } + [
                        ListParts().enumerating("System.Collections.IEnumerator"),
                    ])
            })
    }

    static var count: PropertyDeclaration { property("int Count") { target in .number(try table(target).count) } }

    static func state(_ names: [String]) -> [PropertyDeclaration] {
        names.map { name in
            if name == "SyncRoot" { return property("System.Object SyncRoot") { target in target } }
            return property("bool \(name)") { _ in .bool(false) }
        }
    }

    /// The `Keys` and `Values` properties with the names of their collections' types.
    func parts(_ keys: NetType, _ values: NetType) -> [PropertyDeclaration] {
        [
            PropertyDeclaration("Keys", keys) { _, target in Self.part(keys, try Self.table(target).keys) },
            PropertyDeclaration("Values", values) { _, target in Self.part(values, try Self.table(target).values) },
        ]
    }

    var indexing: [MethodOverload] {
        let get: (MethodCall) throws -> Value = { [isGeneric] call in
            let key = try Self.keyed(call)
            if let value = try Self.own(call).get(key) { return value }
            if !isGeneric { return .null }
            throw NetFailure(
                ExceptionTypes.keyNotFound, "The given key '\(key.netString(nil))' was not present in the dictionary.")
        }
        let set: (MethodCall) throws -> Value = { call in
            try Self.own(call).set(try Self.keyed(call), call[1])
            return .nothing
        }
        return [
            make("\(value) Item(\(key) key)", get), make("\(value) get_Item(\(key) key)", get),
            make("void set_Item(\(key) key, \(value) value)", set),
        ]
    }

    var changing: [MethodOverload] {
        [
            make("void Add(\(key) key, \(value) value)") { [isGeneric] call in
                let (table, key) = (try Self.own(call), try Self.keyed(call))
                if table.contains(key) { throw Self.duplicate(table, key, isGeneric: isGeneric) }
                table.set(key, call[1])
                return .nothing
            },
            make("void Clear()") { call in
                try Self.own(call).removeAll()
                return .nothing
            },
            make("\(isGeneric ? "bool" : "void") Remove(\(key) key)") { call in
                .bool(try Self.own(call).remove(try Self.keyed(call)))
            },
        ]
    }

    var searching: [MethodOverload] {
        [
            make("bool ContainsKey(\(key) key)") { call in .bool(try Self.own(call).contains(try Self.keyed(call))) },
            make("bool ContainsValue(\(value) value)") { call in
                .bool(try Self.own(call).values.contains { NetEquality.equal($0, call[0]) })
            },
        ]
    }

    var contains: MethodOverload {
        make("bool Contains(\(key) key)") { call in .bool(try Self.own(call).contains(try Self.keyed(call))) }
    }

    var copying: MethodOverload {
        make("void CopyTo(array array, int arrayIndex)") { call in
            let items = try Self.own(call).entryObjects
            try ArrayStatics.copy(ArrayObject(items), 0, ArrayMembers.array(call[0]), call.int(1), items.count, call)
            return .nothing
        }
    }

    var cloning: MethodOverload {
        make("System.Object Clone()") { call in .object(try Self.own(call).copy()) }
    }

    func enumerating(_ name: String) -> MethodOverload {
        let enumerator = EnumeratorTypes.make(name)
        return MethodOverload("GetEnumerator", [], returns: enumerator) { call in
            .object(EnumeratorObject(try Self.own(call).entryObjects, type: enumerator))
        }
    }
}
