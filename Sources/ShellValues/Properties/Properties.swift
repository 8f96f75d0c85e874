/// A property as PowerShell sees it on an object, whatever it comes from.
public struct PropertyView {
    public let name: String
    /// `NoteProperty`, `Property`, `ScriptProperty`, `AliasProperty`, `CodeProperty`, `ParameterizedProperty`.
    public let memberType: String
    /// Name of the value's or declared type, as `Get-Member` shows it.
    public let typeName: String
    public let isSettable: Bool
    /// Left out of `Select-Object *` and `Get-Member` without `-Force`.
    public let isHidden: Bool
    private let getter: () throws -> Value

    public init(_ name: String, memberType: String, typeName: String, settable: Bool, hidden: Bool = false, get: @escaping () throws -> Value) {
        self.name = name
        self.memberType = memberType
        self.typeName = typeName
        self.isSettable = settable
        self.isHidden = hidden
        self.getter = get
    }

    public func get() throws -> Value { try getter() }
}

/// A method as `Get-Member` lists it.
public struct MethodView {
    public let name: String
    /// `Method`, `ScriptMethod`, `CodeMethod`.
    public let memberType: String
    /// One text for each overload: `string Trim()`.
    public let definitions: [String]
}

/// The properties and methods of any object.
public enum Properties {
    /// Every property PowerShell sees, in its order.
    public static func list(_ value: Value, _ ctx: any Interpreter) -> [PropertyView] {
        var views: [PropertyView] = []
        if case .object(let custom as CustomObject) = value {
            for (name, item) in custom.pairs {
                views.append(PropertyView(name, memberType: "NoteProperty", typeName: item.type?.displayName ?? "object", settable: true) { item })
            }
        }
        return views
    }

    /// Every method, in order of name.
    public static func methods(_ value: Value, _ ctx: any Interpreter) -> [MethodView] { [] }
}
