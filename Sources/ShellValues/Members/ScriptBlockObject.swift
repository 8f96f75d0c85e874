/// A script block as a value. The runtime's subclass carries the compiled code.
open class ScriptBlockObject: NetObject {
    /// The text between the braces.
    open var source: String { "" }
    public override init() {}
    open override var type: NetType { .scriptBlock }
    open override func netText(_ interpreter: (any Interpreter)?) -> String { source }
}

/// A `[ref]`: reads and writes a place.
public final class ReferenceObject: NetObject {
    public let get: () throws -> Value
    public let set: (Value) throws -> Void

    public init(get: @escaping () throws -> Value, set: @escaping (Value) throws -> Void) {
        self.get = get
        self.set = set
    }

    public override var type: NetType { .psReference }
}
