import ShellValues

/// Queues and stacks. A queue's front and a stack's top are at the start of the list.
enum QueueTypes {
    static let queue = NetType(
        "System.Collections.Queue", interfaces: [.collection, .enumerable],
        declare: { declaration($0, ListParts(), isStack: false) })
    static let stack = NetType(
        "System.Collections.Stack", interfaces: [.collection, .enumerable],
        declare: { declaration($0, ListParts(), isStack: true) })

    static let generics: [GenericEntry] = [
        GenericEntry("System.Collections.Generic.Queue", 1) { make("System.Collections.Generic.Queue`1", $0, false) },
        GenericEntry("System.Collections.Generic.Stack", 1) { make("System.Collections.Generic.Stack`1", $0, true) },
        GenericEntry("System.Collections.Concurrent.ConcurrentQueue", 1) {
            make("System.Collections.Concurrent.ConcurrentQueue`1", $0, false)
        },
        GenericEntry("System.Collections.Concurrent.ConcurrentStack", 1) {
            make("System.Collections.Concurrent.ConcurrentStack`1", $0, true)
        },
    ]

    private static func make(_ name: String, _ arguments: [NetType], _ isStack: Bool) -> NetType {
        NetType(
            name, interfaces: [.collection, .enumerable], arguments: arguments,
            declare: { declaration($0, ListParts($0.arguments.first ?? .object), isStack: isStack) })
    }

    private static func declaration(_ type: NetType, _ parts: ListParts, isStack: Bool) -> TypeDeclaration {
        let state = parts.isGeneric ? [] : ListParts.state.filter { $0.name.hasSuffix("Synchronized") || $0.name == "SyncRoot" }
        return TypeDeclaration(
            constructors: constructors(type, parts, isStack), properties: [ListParts.count] + state,
            methods: (isStack ? stackMethods(parts) : queueMethods(parts)) + common(parts, isStack))
    }

    private static func constructors(_ type: NetType, _ parts: ListParts, _ isStack: Bool) -> [MethodOverload] {
        let collection = parts.isGeneric ? "System.Collections.Generic.IEnumerable[T] collection" : "System.Collections.ICollection col"
        return [
            parts.make("new()") { _ in .object(ListObject([], type: type)) },
            parts.make("new(int capacity)") { call in
                if call.int(0) < 0 { throw Failure.range("Non-negative number required.", "capacity") }
                return .object(ListObject([], type: type))
            },
            parts.make("new(\(collection))") { call in
                let items = try ListParts.collection(call, 0, "collection")
                return .object(ListObject(isStack ? ContiguousArray(items.reversed()) : items, type: type))
            },
        ]
    }

    private static func first(_ call: MethodCall, _ text: String) throws -> Value {
        guard let first = try ListParts.own(call).items.first else { throw Failure.operation(text) }
        return first
    }

    private static func take(_ call: MethodCall, _ text: String) throws -> Value {
        let value = try first(call, text)
        let list = try ListParts.own(call)
        list.items.removeFirst()
        _ = ListParts.changed(list)
        return value
    }

    private static func queueMethods(_ parts: ListParts) -> [MethodOverload] {
        [
            parts.make("void Enqueue(\(parts.element) obj)") { call in
                let list = try ListParts.own(call)
                list.items.append(call[0])
                return ListParts.changed(list)
            },
            parts.make("\(parts.element) Dequeue()") { call in try take(call, "Queue empty.") },
            parts.make("\(parts.element) Peek()") { call in try first(call, "Queue empty.") },
        ] + (parts.isGeneric ? [attempt(parts, "TryDequeue", removes: true), attempt(parts, "TryPeek", removes: false)] : [])
    }

    private static func stackMethods(_ parts: ListParts) -> [MethodOverload] {
        [
            parts.make("void Push(\(parts.element) obj)") { call in
                let list = try ListParts.own(call)
                list.items.insert(call[0], at: 0)
                return ListParts.changed(list)
            },
            parts.make("\(parts.element) Pop()") { call in try take(call, "Stack empty.") },
            parts.make("\(parts.element) Peek()") { call in try first(call, "Stack empty.") },
        ] + (parts.isGeneric ? [attempt(parts, "TryPop", removes: true), attempt(parts, "TryPeek", removes: false)] : [])
    }

    private static func attempt(_ parts: ListParts, _ name: String, removes: Bool) -> MethodOverload {
        let blank = ArrayStatics.blank(parts.generics["T"] ?? .object)
        return parts.make("bool \(name)(ref T result)") { call in
            let list = try ListParts.own(call)
            guard let first = list.items.first else {
                try call.assign(0, blank)
                return .bool(false)
            }
            if removes { list.items.removeFirst() }
            try call.assign(0, first)
            return .bool(true)
        }
    }

    private static func common(_ parts: ListParts, _ isStack: Bool) -> [MethodOverload] {
        let name = parts.isGeneric ? "System.Collections.Generic." : "System.Collections."
        let kind = (isStack ? "Stack" : "Queue") + (parts.isGeneric ? "`1+Enumerator" : isStack ? "+StackEnumerator" : "+QueueEnumerator")
        let kept = parts.copying + parts.searching.filter { $0.name == "Contains" } + parts.removing.filter { $0.name == "Clear" }
        return kept + [
            parts.make("System.Object Clone()") { call in
                let list = try ListParts.own(call)
                return .object(ListObject(list.items, type: list.type))
            },
            parts.make("void TrimExcess()") { _ in .nothing }, parts.make("void TrimToSize()") { _ in .nothing },
            parts.enumerating(name + kind),
        ]
    }
}
