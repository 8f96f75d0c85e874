/// A variable with identity: one that is constrained, read-only, referenced by `[ref]`, or was handed out as an object.
/// Plain variables are bare values in their slots and become one of these when it is needed.
public final class Variable: NetObject {
    public let name: String
    public var value: Value
    public var options: VariableOptions = []
    public var description: String = ""
    /// What an assignment must pass through, in order of application: conversions and validation attributes.
    public var constraints: [any VariableConstraint] = []
    public var visibility: String = "Public"

    public init(name: String, value: Value) {
        self.name = name
        self.value = value
    }

    public override var type: NetType { NetType.psVariable }
}

public struct VariableOptions: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let readOnly = VariableOptions(rawValue: 1)
    public static let constant = VariableOptions(rawValue: 2)
    public static let isPrivate = VariableOptions(rawValue: 4)
    public static let allScope = VariableOptions(rawValue: 8)
}

/// A conversion or check that every assignment to a constrained variable passes through.
public protocol VariableConstraint {
    /// Answers the value to store, or throws.
    func apply(_ value: Value, name: String, interpreter: any Interpreter) throws -> Value
}
