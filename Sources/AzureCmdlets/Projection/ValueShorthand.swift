import ShellValues

extension Value {
    /// A text; null for none.
    static func text(_ text: String?) -> Value { text.map { .string($0) } ?? .null }

    /// A generic list.
    static func list(_ items: [Value], of type: NetType) -> Value {
        .object(ListObject(ContiguousArray(items), type: Generics.list(type)))
    }

    /// A list class of its own name.
    static func list(_ items: [Value], as type: NetType) -> Value {
        .object(ListObject(ContiguousArray(items), type: type))
    }

    static func texts(_ texts: [String]) -> Value { .list(texts.map { .string($0) }, of: .string) }

    static func record(_ type: RecordType, _ values: [Value]) -> Value { .object(type.make(values)) }
}
