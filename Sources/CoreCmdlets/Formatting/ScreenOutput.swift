import ShellFormatting
public import ShellRuntime
public import ShellValues

/// The screen as the end of a pipeline: what `Out-Default` does, without a command call for each object.
public final class ScreenOutput: Sink {
    private let session: FormatSession

    public init(_ engine: Engine) { session = engine.screenSession() }

    public override func accept(_ value: Value) throws { try session.accept(value) }

    /// Writes what is still held back; to be called when the script or line has ended.
    public func close() throws { try session.end() }
}
