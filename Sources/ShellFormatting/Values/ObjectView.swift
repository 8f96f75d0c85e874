import ShellValues

/// What formatting sees of an object: its type names and its properties.
enum ObjectView {
    /// Type names, nearest first.
    static func typeNames(_ value: Value) -> [String] { TypeNames.of(value) }

    /// The nearest type name.
    static func typeName(_ value: Value) -> String {
        if case .object(let object) = value, let names: [String] = object.extras?.typeNames { return names.first ?? "" }
        return value.type?.displayFullName ?? ""
    }

    /// Names of the visible properties in PowerShell's order: what was added to the instance and to its type, then what
    /// the type declares. `declaredFirst` puts what was added to the type last, as when an object is shown unasked.
    static func propertyNames(_ value: Value, _ context: FormatContext, declaredFirst: Bool = false) -> [String] {
        if case .object(let entry as EntryObject) = value, entry.extras == nil { return entryNames(entry, declaredFirst) }
        var names = NameList()
        if case .object(let object) = value { addInstance(object, to: &names) }
        if declaredFirst { addDeclared(value, to: &names) }
        for member: ExtraMember in context.interpreter.typeDataMembers(typeNames(value)) where member.isProperty {
            names.add(member.name, hidden: member.isHidden)
        }
        if !declaredFirst { addDeclared(value, to: &names) }
        return names.visible
    }

    private static func addDeclared(_ value: Value, to names: inout NameList) {
        for type: NetType in base(value).type?.chain ?? [] {
            for property: PropertyDeclaration in type.members.declaration.properties {
                names.add(property.name, hidden: property.isHidden)
            }
        }
    }

    /// Whether the type itself declares a visible property.
    static func hasDeclaredProperties(_ value: Value) -> Bool {
        var type: NetType? = value.type
        while let known: NetType = type {
            if known.members.declaration.properties.contains(where: { !$0.isHidden }) { return true }
            type = known.base
        }
        return false
    }

    private static func addInstance(_ object: NetObject, to names: inout NameList) {
        if let custom = object as? CustomObject {
            for name: String in custom.layout.names { names.add(name, hidden: false) }
        }
        for member: ExtraMember in object.extras?.members ?? [] where member.isProperty {
            names.add(member.name, hidden: member.isHidden)
        }
    }

    private static func base(_ value: Value) -> Value {
        if case .object(let wrapped as WrappedValue) = value { return wrapped.base }
        return value
    }

    /// Names without doubles, the first one kept.
    private struct NameList {
        private(set) var visible: [String] = []
        private var known: Set<String> = []

        mutating func add(_ name: String, hidden: Bool) {
            if known.insert(CaseFolding.fold(name)).inserted, !hidden { visible.append(name) }
        }
    }

    /// A property that exists but is not listed.
    static func hidden(_ target: Value, _ name: String, _ context: FormatContext) -> [ValueSource] {
        let listed: [PropertyView] = Properties.list(target, context.interpreter)
        guard let found: PropertyView = listed.first(where: { CaseFolding.equal($0.name, name) }) else { return [] }
        return [.property(found.name, Symbol(found.name))]
    }

    /// The value of a property; nil when there is none of that name.
    static func get(_ value: Value, _ name: Symbol, _ context: FormatContext) throws -> Value? {
        if case .object(let custom as CustomObject) = value, let found: Value = custom.get(name) { return found }
        if case .object(let entry as EntryObject) = value, let found: Value = part(entry, name) { return found }
        return try Members.get(value, name, context.interpreter)
    }

    // MARK: Dictionary entries

    private static let keyName = Symbol("Key")
    private static let valueName = Symbol("Value")
    private static let nameName = Symbol("Name")

    private static func entryNames(_ entry: EntryObject, _ declaredFirst: Bool) -> [String] {
        if entry.type !== NetType.dictionaryEntry { return ["Key", "Value"] }
        return declaredFirst ? ["Key", "Value", "Name"] : ["Name", "Key", "Value"]
    }

    private static func part(_ entry: EntryObject, _ name: Symbol) -> Value? {
        switch name {
        case keyName: entry.key
        case valueName: entry.value
        case nameName: entry.type === NetType.dictionaryEntry ? entry.key : nil
        default: nil
        }
    }
}
