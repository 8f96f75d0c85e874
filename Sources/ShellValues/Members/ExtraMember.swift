/// A member that PowerShell adds to an instance or, through type data, to a type.
public final class ExtraMember: NetObject {
    public enum Kind {
        case note(Value)
        case alias(String)
        case scriptProperty(get: ScriptBlockObject?, set: ScriptBlockObject?)
        case scriptMethod(ScriptBlockObject)
        /// A property computed by native code, as PowerShell's own code properties and type data.
        case codeProperty(get: (any Interpreter, Value) throws -> Value, set: ((any Interpreter, Value, Value) throws -> Void)?)
        case codeMethod((any Interpreter, Value, [Value]) throws -> Value)
        case propertySet([String])
    }

    public let name: String
    public let symbol: Symbol
    public var kind: Kind
    public var isHidden: Bool
    /// What built-in members pass for, when it is not what they are made of.
    private let shownType: String?

    public init(_ name: String, _ kind: Kind, hidden: Bool = false, shownType: String? = nil) {
        self.shownType = shownType
        self.name = name
        self.symbol = Symbol(name)
        self.kind = kind
        self.isHidden = hidden
    }

    /// The word `Get-Member` and `MemberType` show.
    public var memberType: String {
        if let shownType { return shownType }
        return ownType
    }

    private var ownType: String {
        switch kind {
        case .note: "NoteProperty"
        case .alias: "AliasProperty"
        case .scriptProperty: "ScriptProperty"
        case .scriptMethod: "ScriptMethod"
        case .codeProperty: "CodeProperty"
        case .codeMethod: "CodeMethod"
        case .propertySet: "PropertySet"
        }
    }

    public var isProperty: Bool {
        switch kind {
        case .note, .alias, .scriptProperty, .codeProperty: true
        default: false
        }
    }
}
