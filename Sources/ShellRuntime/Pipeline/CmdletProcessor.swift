import ShellValues

/// A running cmdlet.
final class CmdletProcessor: CommandProcessor {
    private let cmdlet: any Cmdlet
    private let call: CommandCall
    private let binder: ParameterBinder
    private let engine: Engine

    init(_ cmdlet: any Cmdlet, _ call: CommandCall, _ binder: ParameterBinder) {
        self.cmdlet = cmdlet
        self.call = call
        self.binder = binder
        self.engine = call.engine
        super.init()
        call.pipeline = self
    }

    override var redirectableOutput: Sink? { call.output }
    override func redirectOutput(to sink: Sink) { call.output = sink }

    override var failed: Bool { call.hadErrors }

    override func begin() throws { try run { try cmdlet.begin(call) } }

    override func accept(_ value: Value) throws {
        call.input = value
        try run {
            if try binds(value) { try cmdlet.process(call) }
        }
    }

    /// An object that cannot be bound is an error of its own; the next ones go on.
    private func binds(_ value: Value) throws -> Bool {
        do { return try binder.bindInput(value) } catch let failure as PSFailure {
            if failure.record.errorId == "MissingMandatoryParameter" { throw failure }
            try call.writeError(failure.record)
            return false
        }
    }

    override func processWithoutInput() throws {
        try run {
            try binder.requireMandatory()
            try cmdlet.process(call)
        }
    }

    override func end() throws { try run { try cmdlet.end(call) } }

    override func dispose() {
        cmdlet.dispose(call)
        // The call and this hold each other until here.
        call.pipeline = nil
    }

    /// Errors of the command's own code get its name and place.
    @inline(__always)
    private func run(_ work: () throws -> Void) throws {
        do { try work() } catch let failure as PSFailure {
            try engine.cmdletFailed(failure, call)
        } catch let failure as NetFailure {
            try engine.cmdletFailed(failure.asPSFailure, call)
        }
    }
}
