import ShellValues

/// A running cmdlet: one object per call, told of the start, of each piped object, and of the end.
///
/// Parameters bound from the pipeline change between calls of `process`; read them from the call each time.
public protocol Cmdlet: AnyObject {
    /// Before the first piped object; only command-line parameters are bound.
    func begin(_ call: CommandCall) throws
    /// For each piped object, or once when nothing is piped in.
    func process(_ call: CommandCall) throws
    /// After the last piped object.
    func end(_ call: CommandCall) throws
    /// Always, even when the pipeline failed or was stopped.
    func dispose(_ call: CommandCall)
}

extension Cmdlet {
    public func begin(_ call: CommandCall) throws {}
    public func process(_ call: CommandCall) throws {}
    public func end(_ call: CommandCall) throws {}
    public func dispose(_ call: CommandCall) {}
}

/// A cmdlet that is one function called for each piped object.
public final class SimpleCmdlet: Cmdlet {
    private let body: (CommandCall) throws -> Void

    public init(_ body: @escaping (CommandCall) throws -> Void) { self.body = body }

    public func process(_ call: CommandCall) throws { try body(call) }
}
