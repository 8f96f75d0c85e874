import ShellValues

/// `List[T]`, `Collection[T]`, `ReadOnlyCollection[T]` and their like.
enum ListTypes {
    static let generics: [GenericEntry] = [
        GenericEntry("System.Collections.Generic.List", 1) { make("System.Collections.Generic.List`1", $0) { list($0) } },
        GenericEntry("System.Collections.ObjectModel.Collection", 1) {
            make("System.Collections.ObjectModel.Collection`1", $0) { collection($0) }
        },
        GenericEntry("System.Collections.ObjectModel.ObservableCollection", 1) {
            make("System.Collections.ObjectModel.ObservableCollection`1", $0) { collection($0) }
        },
        GenericEntry("System.Collections.ObjectModel.ReadOnlyCollection", 1) {
            make("System.Collections.ObjectModel.ReadOnlyCollection`1", $0) { readOnly($0) }
        },
    ]

    static func make(
        _ name: String, _ arguments: [NetType], _ declare: @escaping @Sendable (NetType) -> TypeDeclaration
    ) -> NetType {
        NetType(
            name, interfaces: [.list, .collection, .enumerable], arguments: arguments, declare: { type in declare(type) })
    }

    /// `List[element]`.
    static func list(of element: NetType) -> NetType {
        TypeTable.instance(of: "System.Collections.Generic.List", [element])
    }

    private static func element(_ type: NetType) -> NetType { type.arguments.first ?? .object }

    private static func list(_ type: NetType) -> TypeDeclaration {
        let parts = ListParts(element(type))
        let more = parts.ordering + parts.finding + parts.copying + extras(parts)
        return TypeDeclaration(
            constructors: constructors(type, parts), properties: [capacity, ListParts.count],
            methods: adding(parts) + parts.inserting + parts.removing + parts.searching + parts.indexing + more)
    }

    /// Room is counted as .NET grows it: doubled from four.
    private static var capacity: PropertyDeclaration {
        property("int Capacity", set: { _, _ in }) { target in
            let list = try ListParts.list(target)
            if let room = list.extras?.member(Symbol("Capacity")), case .note(let value) = room.kind { return value }
            let count = list.items.count
            var room = count == 0 ? 0 : 4
            while room < count { room *= 2 }
            return .number(room)
        }
    }

    private static func constructors(_ type: NetType, _ parts: ListParts) -> [MethodOverload] {
        [
            parts.make("new()") { _ in .object(ListObject([], type: type)) },
            parts.make("new(int capacity)") { call in
                if call.int(0) < 0 { throw Failure.range("Non-negative number required.", "capacity") }
                return .object(ListObject([], type: type))
            },
            parts.make("new(System.Collections.Generic.IEnumerable[T] collection)") { call in
                .object(ListObject(try ListParts.collection(call, 0, "collection"), type: type))
            },
        ]
    }

    private static func adding(_ parts: ListParts) -> [MethodOverload] {
        [
            parts.make("void Add(T item)") { call in
                let list = try ListParts.own(call)
                list.items.append(call[0])
                return ListParts.changed(list)
            },
        ]
    }

    private static func extras(_ parts: ListParts) -> [MethodOverload] {
        [
            parts.make("System.Collections.Generic.List[T] GetRange(int index, int count)") { call in
                let list = try ListParts.own(call)
                let range = try ArrayStatics.range(call, 0, list.items.count)
                return .object(ListObject(ContiguousArray(list.items[range]), type: list.type))
            },
            parts.make("System.Collections.Generic.List[T] Slice(int start, int length)") { call in
                let list = try ListParts.own(call)
                let range = try ArrayStatics.range(call, 0, list.items.count)
                return .object(ListObject(ContiguousArray(list.items[range]), type: list.type))
            },
            parts.make("System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly()") { call in
                let list = try ListParts.own(call)
                let type = TypeTable.instance(
                    of: "System.Collections.ObjectModel.ReadOnlyCollection", [list.elementType])
                return .object(ListObject(list.items, type: type))
            },
            parts.make("void Sort(System.Comparison[T] comparison)") { call in
                let list = try ListParts.own(call)
                try NetOrder.sort(&list.items, by: NetOrder.comparison(call[0], call.interpreter))
                return ListParts.changed(list)
            },
            parts.make("int EnsureCapacity(int capacity)") { call in call[0] },
            parts.make("void TrimExcess()") { _ in .nothing },
            parts.enumerating("System.Collections.Generic.List`1+Enumerator"),
        ]
    }

    private static func collection(_ type: NetType) -> TypeDeclaration {
        let parts = ListParts(element(type))
        let constructors = [
            parts.make("new()") { _ in .object(ListObject([], type: type)) },
            parts.make("new(System.Collections.Generic.IList[T] list)") { call in
                .object(ListObject(try ListParts.collection(call, 0, "list"), type: type))
            },
        ]
        let kept = ["RemoveRange", "LastIndexOf", "BinarySearch", "AddRange", "InsertRange"]
        let methods = adding(parts) + parts.inserting + parts.removing + parts.searching + parts.indexing + parts.copying
        return TypeDeclaration(
            constructors: constructors, properties: [ListParts.count],
            methods: methods.filter { !kept.contains($0.name) }
                + [parts.enumerating("System.Collections.Generic.List`1+Enumerator")])
    }

    private static func readOnly(_ type: NetType) -> TypeDeclaration {
        let parts = ListParts(element(type))
        let refuse: (MethodCall) throws -> Value = { _ in throw Failure.notSupported("Collection is read-only.") }
        let constructor = parts.make("new(System.Collections.Generic.IList[T] list)") { call in
            .object(ListObject(try ListParts.collection(call, 0, "list"), type: type))
        }
        return TypeDeclaration(
            constructors: [constructor], properties: [ListParts.count],
            methods: parts.searching.filter { ["Contains", "IndexOf"].contains($0.name) } + [
                parts.make("void Add(T value)", refuse), parts.make("void Clear()", refuse),
                parts.make("bool Remove(T value)", refuse), parts.make("T Item(int index)") { call in
                    try ListParts.own(call).items[ListParts.index(call)]
                },
                parts.make("void CopyTo(T[] array, int index)") { call in
                    let items = try ListParts.own(call).items
                    try ArrayStatics.copy(ArrayObject(items), 0, ArrayMembers.array(call[0]), call.int(1), items.count, call)
                    return .nothing
                },
            ])
    }
}
