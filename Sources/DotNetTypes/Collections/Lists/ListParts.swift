import ShellValues

/// Members that several kinds of lists share. `element` is the short name of the element type in signatures.
struct ListParts {
    let element: String
    let generics: [String: NetType]

    /// Members of a generic list: `T` stands for the element type.
    init(_ type: NetType) {
        element = "T"
        generics = ["T": type]
    }

    /// Members of a list of objects.
    init() {
        element = "System.Object"
        generics = [:]
    }

    var isGeneric: Bool { !generics.isEmpty }

    func make(_ signature: String, _ run: @escaping (MethodCall) throws -> Value) -> MethodOverload {
        generic(signature, generics, run)
    }

    static func list(_ value: Value) throws -> ListObject {
        guard let list = value.asObject as? ListObject else { throw Failure.null("list") }
        return list
    }

    static func own(_ call: MethodCall) throws -> ListObject { try list(call.target) }

    /// Counts a change and answers nothing.
    static func changed(_ list: ListObject) -> Value {
        list.version &+= 1
        return .nothing
    }

    static var count: PropertyDeclaration {
        property("int Count") { target in .number(try list(target).items.count) }
    }

    static var state: [PropertyDeclaration] {
        [
            property("bool IsFixedSize") { _ in .bool(false) }, property("bool IsReadOnly") { _ in .bool(false) },
            property("bool IsSynchronized") { _ in .bool(false) }, property("System.Object SyncRoot") { target in target },
        ]
    }

    /// Index checks: below the count, or up to it for insertions.
    static func index(_ call: MethodCall, _ argument: Int = 0) throws -> Int {
        let (index, count) = (call.int(argument), try own(call).items.count)
        guard index >= 0, index < count else { throw Failure.listIndex() }
        return index
    }

    static func place(_ call: MethodCall, isGeneric: Bool) throws -> Int {
        let (index, count) = (call.int(0), try own(call).items.count)
        guard index >= 0, index <= count else {
            let text = isGeneric ? "Index must be within the bounds of the List." : Bounds.indexAtMostSize
            throw Failure.range(text, "index")
        }
        return index
    }

    /// The elements of a collection argument, which must not be null.
    static func collection(_ call: MethodCall, _ index: Int, _ name: String) throws -> ContiguousArray<Value> {
        if call[index].isNull { throw Failure.null(name) }
        return try call.items(index)
    }

    var indexing: [MethodOverload] {
        let get: (MethodCall) throws -> Value = { call in try Self.own(call).items[Self.index(call)] }
        let set: (MethodCall) throws -> Value = { call in
            let list = try Self.own(call)
            list.items[try Self.index(call)] = call[1]
            return Self.changed(list)
        }
        return [
            make("\(element) Item(int index)", get), make("\(element) get_Item(int index)", get),
            make("void set_Item(int index, \(element) value)", set),
        ]
    }

    var searching: [MethodOverload] {
        [
            make("bool Contains(\(element) item)") { call in
                .bool(try Self.own(call).items.contains { NetEquality.equal($0, call[0]) })
            },
            make("int IndexOf(\(element) item)") { call in try Self.find(call) },
            make("int IndexOf(\(element) item, int index)") { call in try Self.find(call) },
            make("int IndexOf(\(element) item, int index, int count)") { call in try Self.find(call) },
            make("int LastIndexOf(\(element) item)") { call in
                .number(try Self.own(call).items.lastIndex { NetEquality.equal($0, call[0]) } ?? -1)
            },
            make("int BinarySearch(\(element) item)") { call in
                .number(try ArrayStatics.binary(try Self.own(call).items, call[0], NetOrder.compare))
            },
        ]
    }

    private static func find(_ call: MethodCall) throws -> Value {
        let items = try own(call).items
        let start = call.arguments.count > 1 ? call.int(1) : 0
        guard start >= 0, start <= items.count else { throw Failure.range(Bounds.indexAtMostSize, "index") }
        let end = call.arguments.count > 2 ? start + call.int(2) : items.count
        guard end >= start, end <= items.count else { throw Failure.range(Bounds.countInside, "count") }
        return .number(items[start..<end].firstIndex { NetEquality.equal($0, call[0]) } ?? -1)
    }

    var inserting: [MethodOverload] {
        let collection = isGeneric ? "System.Collections.Generic.IEnumerable[T] collection" : "System.Collections.ICollection c"
        let name = isGeneric ? "collection" : "c"
        let generic = isGeneric
        return [
            make("void AddRange(\(collection))") { call in
                let list = try Self.own(call)
                list.items.append(contentsOf: try Self.collection(call, 0, name))
                return Self.changed(list)
            },
            make("void Insert(int index, \(element) item)") { call in
                let list = try Self.own(call)
                list.items.insert(call[1], at: try Self.place(call, isGeneric: generic))
                return Self.changed(list)
            },
            make("void InsertRange(int index, \(collection))") { call in
                let list = try Self.own(call)
                let place = try Self.place(call, isGeneric: generic)
                list.items.insert(contentsOf: try Self.collection(call, 1, name), at: place)
                return Self.changed(list)
            },
        ]
    }

    var removing: [MethodOverload] {
        [
            make("\(isGeneric ? "bool" : "void") Remove(\(element) item)") { call in
                let list = try Self.own(call)
                guard let place = list.items.firstIndex(where: { NetEquality.equal($0, call[0]) }) else { return .bool(false) }
                list.items.remove(at: place)
                _ = Self.changed(list)
                return .bool(true)
            },
            make("void RemoveAt(int index)") { call in
                let list = try Self.own(call)
                list.items.remove(at: try Self.index(call))
                return Self.changed(list)
            },
            make("void RemoveRange(int index, int count)") { call in
                let list = try Self.own(call)
                list.items.removeSubrange(try ArrayStatics.range(call, 0, list.items.count))
                return Self.changed(list)
            },
            make("void Clear()") { call in
                let list = try Self.own(call)
                list.items.removeAll()
                list.index = list.index == nil ? nil : [:]
                return Self.changed(list)
            },
        ]
    }

    var ordering: [MethodOverload] {
        let comparer = isGeneric ? "System.Collections.Generic.IComparer[T] comparer" : "System.Collections.IComparer comparer"
        return [
            make("void Reverse()") { call in
                let list = try Self.own(call)
                list.items.reverse()
                return Self.changed(list)
            },
            make("void Reverse(int index, int count)") { call in
                let list = try Self.own(call)
                let range = try ArrayStatics.range(call, 0, list.items.count)
                list.items.replaceSubrange(range, with: list.items[range].reversed())
                return Self.changed(list)
            },
            make("void Sort()") { call in try Self.sort(call, NetOrder.compare) },
            make("void Sort(\(comparer))") { call in try Self.sort(call, NetOrder.comparison(call[0], call.interpreter)) },
            make("void Sort(int index, int count, \(comparer))") { call in
                let list = try Self.own(call)
                let range = try ArrayStatics.range(call, 0, list.items.count)
                var part = ContiguousArray(list.items[range])
                try NetOrder.sort(&part, by: NetOrder.comparison(call[2], call.interpreter))
                list.items.replaceSubrange(range, with: part)
                return Self.changed(list)
            },
        ]
    }

    private static func sort(_ call: MethodCall, _ order: (Value, Value) throws -> Int) throws -> Value {
        let list = try own(call)
        try NetOrder.sort(&list.items, by: order)
        return changed(list)
    }

    /// `ToArray` and `CopyTo`, for every kind of collection.
    var copying: [MethodOverload] {
        let elementType = generics["T"] ?? .object
        return [
            make("\(element)[] ToArray()") { call in
                .object(ArrayObject(try Self.own(call).items, elementType: elementType))
            },
            make("void CopyTo(array array)") { call in try Self.copy(call, to: 0) },
            make("void CopyTo(array array, int arrayIndex)") { call in try Self.copy(call, to: call.int(1)) },
        ]
    }

    private static func copy(_ call: MethodCall, to start: Int) throws -> Value {
        let items = try own(call).items
        let source = ArrayObject(items)
        try ArrayStatics.copy(source, 0, try ArrayMembers.array(call[0]), start, items.count, call)
        return .nothing
    }

    /// `GetEnumerator` under an enumerator type of this name.
    func enumerating(_ name: String) -> MethodOverload {
        let enumerator = EnumeratorTypes.make(name)
        return MethodOverload("GetEnumerator", [], returns: enumerator) { call in
            .object(EnumeratorObject(try Self.own(call).items, type: enumerator))
        }
    }
}
