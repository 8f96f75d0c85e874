import ShellValues

/// What formatting sees of an object: its type names and its properties.
enum ObjectView {
    /// Type names, nearest first.
    static func typeNames(_ value: Value) -> [String] {
        if case .object(let object) = value, let names: [String] = object.extras?.typeNames { return names }
        return value.type?.chain.map(\.displayFullName) ?? []
    }

    /// The nearest type name.
    static func typeName(_ value: Value) -> String {
        if case .object(let object) = value, let names: [String] = object.extras?.typeNames { return names.first ?? "" }
        return value.type?.displayFullName ?? ""
    }

    /// Names of the visible properties in PowerShell's order.
    static func propertyNames(_ value: Value, _ context: FormatContext) -> [String] {
        if case .object(let custom as CustomObject) = value, custom.extras == nil { return Array(custom.layout.names) }
        if case .object(let entry as EntryObject) = value, entry.extras == nil { return entryNames(entry) }
        var names: [String] = []
        if case .object(let custom as CustomObject) = value { names = Array(custom.layout.names) }
        for member: ExtraMember in value.asObject?.extras?.members ?? [] where member.isProperty && !member.isHidden {
            names.append(member.name)
        }
        for type: NetType in value.type?.chain ?? [] {
            for property: PropertyDeclaration in type.members.declaration.properties where !property.isHidden {
                if !names.contains(property.name) { names.append(property.name) }
            }
        }
        return names
    }

    /// The value of a property; nil when there is none of that name.
    static func get(_ value: Value, _ name: Symbol, _ context: FormatContext) throws -> Value? {
        if case .object(let custom as CustomObject) = value, let found: Value = custom.get(name) { return found }
        if case .object(let entry as EntryObject) = value, let found: Value = part(entry, name) { return found }
        for type: NetType in value.type?.chain ?? [] {
            if let property: PropertyDeclaration = type.members.properties[name] {
                return try property.get(context.interpreter, value)
            }
        }
        return nil
    }

    // MARK: Dictionary entries

    private static let keyName = Symbol("Key")
    private static let valueName = Symbol("Value")
    private static let nameName = Symbol("Name")

    private static func entryNames(_ entry: EntryObject) -> [String] {
        entry.type === NetType.dictionaryEntry ? ["Name", "Key", "Value"] : ["Key", "Value"]
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
