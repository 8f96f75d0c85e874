import ShellRuntime
import ShellValues

/// What is known of a value without running anything: its type, and names it has beside it.
struct Shape {
    var type: NetType?
    /// Further types it may have.
    var others: [NetType] = []
    /// Keys of a hashtable or properties of a custom object, in order.
    var names: [String] = []
    /// A type expression: static members are meant.
    var isStatic = false
    /// A class the text defines, by name.
    var userType: String?
    /// The value itself, when a variable of the session holds it.
    var value: Value?

    /// An object whose properties a script gave it.
    var isCustom: Bool { !names.isEmpty && (type === NetType.psObject || type === NetType.object) }

    static func of(_ type: NetType?) -> Shape? { type.map { Shape(type: $0) } }
}

/// The names of a shape's members.
struct MemberNames {
    var properties: [String] = []
    var methods: [String] = []

    static func of(_ shape: Shape, _ engine: Engine) -> MemberNames {
        var names = MemberNames()
        names.properties = shape.names
        if let value = shape.value, !value.isNull {
            names.properties += Properties.list(value, engine).filter { !$0.isHidden }.map(\.name)
            if let table = value.asObject as? TableObject { names.properties += table.keys.map { $0.text(engine) } }
        }
        for type in [shape.type].compactMap({ $0 }) + shape.others { names.add(type, shape, engine) }
        return names
    }

    private mutating func add(_ type: NetType, _ shape: Shape, _ engine: Engine) {
        var current: NetType? = type
        while let here = current {
            let declared = here.members.declaration
            if shape.isStatic {
                properties += declared.staticProperties.filter { !$0.isHidden }.map(\.name)
                methods += declared.staticMethods.map(\.name)
                if let enumeration = declared.enumeration { properties += enumeration.names }
            } else {
                properties += declared.properties.filter { !$0.isHidden }.map(\.name)
                methods += declared.methods.map(\.name)
            }
            current = here.base
        }
        if !shape.isStatic { properties += engine.typeDataMembers(type.chain.map(\.fullName)).filter(\.isProperty).map(\.name) }
    }
}
