import ShellValues

/// One property of a declared class.
struct Field: Sendable {
    let name: String
    private let makeType: @Sendable () -> NetType
    /// What a new object has there.
    let initial: @Sendable () -> Value

    init(
        _ name: String, _ type: @escaping @autoclosure @Sendable () -> NetType,
        initial: @escaping @autoclosure @Sendable () -> Value = .null
    ) {
        self.name = name
        makeType = type
        self.initial = initial
    }

    var type: NetType { makeType() }

    static func text(_ name: String) -> Field { Field(name, .string) }
    static func flag(_ name: String) -> Field { Field(name, .bool, initial: .bool(false)) }
    static func number(_ name: String) -> Field { Field(name, .int, initial: .int(0)) }
    static func texts(_ names: String...) -> [Field] { names.map { .text($0) } }
}

/// A class whose objects are `RecordObject`s: the base's fields first, its own behind them. A field that the base has
/// already may be declared again; it then comes with the class's own properties.
struct RecordType: Sendable {
    let type: NetType
    /// All fields, the base's first.
    let fields: [Field]

    init(
        _ fullName: String, base: RecordType? = nil,
        interfaces: @escaping @autoclosure @Sendable () -> [NetType] = [], _ own: [Field],
        methods: @escaping @Sendable () -> [MethodOverload] = { [] }
    ) {
        let inherited = base?.fields ?? []
        let all = inherited + own.filter { field in !inherited.contains { $0.name == field.name } }
        fields = all
        type = NetType(
            fullName, base: base?.type ?? .object, interfaces: interfaces(),
            declare: { type in
                TypeDeclaration(
                    constructors: [Self.constructor(type, all)],
                    properties: own.compactMap { field in
                        all.firstIndex { $0.name == field.name }.map { .field($0, field.name, field.type) }
                    },
                    methods: methods())
            })
    }

    /// An object of the class.
    func make(_ values: [Value]) -> RecordObject {
        var values = ContiguousArray(values)
        for field in fields.dropFirst(values.count) { values.append(field.initial()) }
        return RecordObject(type, values)
    }

    private static func constructor(_ type: NetType, _ fields: [Field]) -> MethodOverload {
        MethodOverload("new", returns: type) { _ in
            .object(RecordObject(type, ContiguousArray(fields.map { $0.initial() })))
        }
    }
}
