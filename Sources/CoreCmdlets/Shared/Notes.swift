import ShellValues

/// Note properties on any object.
enum Notes {
    /// An object that can carry members: primitives are wrapped, other objects are themselves.
    static func carrier(_ value: Value) -> Value {
        switch value {
        case .object, .null, .nothing, .unset, .variable: value
        default: .object(WrappedValue(value))
        }
    }

    /// Adds or replaces a note.
    static func add(_ name: String, _ value: Value, to target: Value) {
        guard let object = target.asObject else { return }
        if let custom = object as? CustomObject { return custom.add(name, value) }
        let extras = object.extras ?? InstanceExtras()
        extras.members.removeAll { $0.symbol == Symbol(name) }
        extras.members.append(ExtraMember(name, .note(value)))
        object.extras = extras
    }
}
