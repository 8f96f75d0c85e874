import ShellValues

/// A place in a linked list.
final class LinkedNode: NetObject {
    let value: Value
    weak var list: ListObject?
    private let nodeType: NetType

    init(_ value: Value, in list: ListObject?, type: NetType) {
        self.value = value
        self.list = list
        self.nodeType = type
    }

    override var type: NetType { nodeType }
}

/// `LinkedList[T]`: the list holds its nodes' values; a node is found again by its value's place.
enum LinkedListType {
    static let generics: [GenericEntry] = [
        GenericEntry("System.Collections.Generic.LinkedList", 1) { arguments in
            NetType(
                "System.Collections.Generic.LinkedList`1", interfaces: [.collection, .enumerable], arguments: arguments,
                declare: { declaration($0) })
        },
        GenericEntry("System.Collections.Generic.LinkedListNode", 1) { arguments in
            NetType(
                "System.Collections.Generic.LinkedListNode`1", arguments: arguments, declare: { nodeDeclaration($0) })
        },
    ]

    private static func nodeType(_ list: NetType) -> NetType {
        TypeTable.instance(of: "System.Collections.Generic.LinkedListNode", list.arguments)
    }

    private static func node(_ list: ListObject, _ position: Int) -> Value {
        guard list.items.indices.contains(position) else { return .null }
        return .object(LinkedNode(list.items[position], in: list, type: nodeType(list.type)))
    }

    private static func position(_ value: Value) -> Int? {
        guard let node = value.asObject as? LinkedNode, let list = node.list else { return nil }
        return list.items.firstIndex { NetEquality.equal($0, node.value) }
    }

    private static func nodeDeclaration(_ type: NetType) -> TypeDeclaration {
        let step: (Value, Int) -> Value = { target, distance in
            guard let list = (target.asObject as? LinkedNode)?.list, let position = position(target) else { return .null }
            return node(list, position + distance)
        }
        return TypeDeclaration(properties: [
            property("System.Object List") { target in
                (target.asObject as? LinkedNode)?.list.map { .object($0) } ?? .null
            },
            property("System.Object Next") { target in step(target, 1) },
            property("System.Object Previous") { target in step(target, -1) },
            property("System.Object Value") { target in (target.asObject as? LinkedNode)?.value ?? .null },
        ])
    }

    private static func declaration(_ type: NetType) -> TypeDeclaration {
        let parts = ListParts(type.arguments.first ?? .object)
        return TypeDeclaration(
            constructors: [
                parts.make("new()") { _ in .object(ListObject([], type: type)) },
                parts.make("new(System.Collections.Generic.IEnumerable[T] collection)") { call in
                    .object(ListObject(try ListParts.collection(call, 0, "collection"), type: type))
                },
            ],
            properties: [
                ListParts.count,
                property("System.Object First") { target in node(try ListParts.list(target), 0) },
                property("System.Object Last") { target in
                    let list = try ListParts.list(target)
                    return node(list, list.items.count - 1)
                },
            ],
            methods: adding(parts) + removing(parts) + parts.copying.filter { $0.name == "CopyTo" }
                + parts.searching.filter { $0.name == "Contains" }
                + [parts.enumerating("System.Collections.Generic.LinkedList`1+Enumerator")])
    }

    private static func insert(_ call: MethodCall, _ value: Value, at position: Int) throws -> Value {
        let list = try ListParts.own(call)
        list.items.insert(value, at: max(0, min(position, list.items.count)))
        return node(list, position)
    }

    private static func adding(_ parts: ListParts) -> [MethodOverload] {
        let node = "System.Collections.Generic.LinkedListNode[T]"
        return [
            parts.make("\(node) AddFirst(T value)") { call in try insert(call, call[0], at: 0) },
            parts.make("\(node) AddLast(T value)") { call in
                try insert(call, call[0], at: ListParts.own(call).items.count)
            },
            parts.make("\(node) AddAfter(\(node) node, T value)") { call in
                guard let place = position(call[0]) else { throw Failure.null("node") }
                return try insert(call, call[1], at: place + 1)
            },
            parts.make("\(node) AddBefore(\(node) node, T value)") { call in
                guard let place = position(call[0]) else { throw Failure.null("node") }
                return try insert(call, call[1], at: place)
            },
            parts.make("\(node) Find(T value)") { call in
                let list = try ListParts.own(call)
                return Self.node(list, list.items.firstIndex { NetEquality.equal($0, call[0]) } ?? -1)
            },
        ]
    }

    private static func removing(_ parts: ListParts) -> [MethodOverload] {
        [
            parts.make("void Clear()") { call in
                try ListParts.own(call).items.removeAll()
                return .nothing
            },
            parts.make("bool Remove(T value)") { call in
                let list = try ListParts.own(call)
                guard let place = list.items.firstIndex(where: { NetEquality.equal($0, call[0]) }) else { return .bool(false) }
                list.items.remove(at: place)
                return .bool(true)
            },
            parts.make("void RemoveFirst()") { call in
                let list = try ListParts.own(call)
                if list.items.isEmpty { throw Failure.operation("The LinkedList is empty.") }
                list.items.removeFirst()
                return .nothing
            },
            parts.make("void RemoveLast()") { call in
                let list = try ListParts.own(call)
                if list.items.isEmpty { throw Failure.operation("The LinkedList is empty.") }
                list.items.removeLast()
                return .nothing
            },
        ]
    }
}
