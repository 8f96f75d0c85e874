import ShellValues

/// `System.Collections.ArrayList` and `StringCollection`.
enum ArrayListMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        let parts = ListParts()
        let methods = [add(parts)] + parts.inserting + parts.removing + parts.searching + parts.indexing
        return TypeDeclaration(
            constructors: constructors(parts, type), properties: [capacity, ListParts.count] + ListParts.state,
            methods: methods + parts.ordering + copying(parts), staticMethods: statics(parts))
    }

    private static var capacity: PropertyDeclaration {
        property("int Capacity", set: { _, _ in }) { target in
            let count = try ListParts.list(target).items.count
            var room = count == 0 ? 0 : 4
            while room < count { room *= 2 }
            return .number(room)
        }
    }

    private static func constructors(_ parts: ListParts, _ type: NetType) -> [MethodOverload] {
        [
            parts.make("new()") { _ in .object(ListObject([], type: type)) },
            parts.make("new(int capacity)") { call in
                if call.int(0) < 0 { throw Failure.negative("capacity", call.int(0)) }
                return .object(ListObject([], type: type))
            },
            parts.make("new(System.Collections.ICollection c)") { call in
                .object(ListObject(try ListParts.collection(call, 0, "c"), type: type))
            },
        ]
    }

    private static func add(_ parts: ListParts) -> MethodOverload {
        parts.make("int Add(\(parts.element) value)") { call in
            let list = try ListParts.own(call)
            list.items.append(call[0])
            _ = ListParts.changed(list)
            return .number(list.items.count - 1)
        }
    }

    private static func copying(_ parts: ListParts) -> [MethodOverload] {
        parts.copying + [
            parts.make("array ToArray(type type)") { call in
                guard let type = call[0].asObject as? NetType else { throw Failure.null("type") }
                let items = try ListParts.own(call).items.map { try ArrayStatics.fit($0, type, call) }
                return .object(ArrayObject(ContiguousArray(items), elementType: type))
            },
            parts.make("System.Object Clone()") { call in
                let list = try ListParts.own(call)
                return .object(ListObject(list.items, type: list.type))
            },
            parts.make("System.Collections.ArrayList GetRange(int index, int count)") { call in
                let list = try ListParts.own(call)
                let range = try ArrayStatics.range(call, 0, list.items.count)
                return .object(ListObject(ContiguousArray(list.items[range]), type: list.type))
            },
            parts.make("void SetRange(int index, System.Collections.ICollection c)") { call in
                let list = try ListParts.own(call)
                let fresh = try ListParts.collection(call, 1, "c")
                guard call.int(0) >= 0, call.int(0) <= list.items.count - fresh.count else { throw Failure.listIndex() }
                list.items.replaceSubrange(call.int(0)..<(call.int(0) + fresh.count), with: fresh)
                return ListParts.changed(list)
            },
            parts.make("void TrimToSize()") { _ in .nothing },
            parts.enumerating("System.Collections.ArrayList+ArrayListEnumeratorSimple"),
        ]
    }

    private static func statics(_ parts: ListParts) -> [MethodOverload] {
        [
            parts.make("System.Collections.ArrayList Adapter(System.Collections.IList list)") { call in
                .object(ListObject(try call.items(0)))
            },
            parts.make("System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)") { call in call[0] },
        ]
    }

    static let stringCollection = NetType(
        "System.Collections.Specialized.StringCollection", interfaces: [.list, .collection, .enumerable],
        declare: { type in
            let parts = ListParts(.string)
            let methods = [add(parts)] + parts.removing + parts.searching + parts.indexing + parts.copying
            return TypeDeclaration(
                constructors: [parts.make("new()") { _ in .object(ListObject([], type: type)) }],
                properties: [ListParts.count] + ListParts.state,
                methods: methods + [
                    parts.make("void AddRange(string[] value)") { call in
                        let list = try ListParts.own(call)
                        list.items.append(contentsOf: try ListParts.collection(call, 0, "value"))
                        return ListParts.changed(list)
                    },
                ])
        })
}
