import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Measures how long a block takes.
final class MeasureCommand: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, byValue: true, help: "The object to work on; usually it comes through the pipeline.")
    static let expression = ParameterSpec("Expression", .scriptBlock, position: 0, mandatory: true)
    static let spec = CommandSpec(
        "Measure-Command", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.MeasureCommandCommand", outputTypes: ["System.TimeSpan"],
        synopsis: "Measures how long a script block takes. What the block writes is dropped.",
        parameters: [inputObject, expression],
        make: { MeasureCommand() })
    private var elapsed: UInt64 = 0

    func process(_ call: CommandCall) throws {
        guard let block = call[Self.expression]?.asObject as? ScriptBlockObject else { return }
        let runner = try call.engine.runner(block)
        let start = call.engine.host.monotonicNanoseconds()
        try runner.run(call[Self.inputObject] ?? .null, into: NullSink())
        elapsed &+= call.engine.host.monotonicNanoseconds() &- start
    }

    func end(_ call: CommandCall) throws {
        try call.write(.object(Box(NetTimeSpan(ticks: Int64(truncatingIfNeeded: elapsed / 100)), type: .timeSpan)))
    }
}
