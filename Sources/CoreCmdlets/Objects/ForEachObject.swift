import ShellRuntime
import ShellValues

/// Runs blocks, reads a property or calls a method for each object.
final class ForEachObject: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject,
        places: [.init("ScriptBlockSet", byValue: true), .init("PropertyAndMethodSet", byValue: true),
            .init("ParallelParameterSet", byValue: true)],
        help: "The object to work on; usually it comes through the pipeline.")
    static let beginParameter = ParameterSpec("Begin", .scriptBlock, set: "ScriptBlockSet")
    static let processParameter = ParameterSpec(
        "Process", .scriptBlock.arrayType, position: 0, mandatory: true, set: "ScriptBlockSet",
        checks: [.allowNull, .allowEmptyCollection])
    static let endParameter = ParameterSpec("End", .scriptBlock, set: "ScriptBlockSet")
    static let remainingScripts = ParameterSpec(
        "RemainingScripts", .scriptBlock.arrayType, rest: true, set: "ScriptBlockSet",
        checks: [.allowNull, .allowEmptyCollection])
    static let memberName = ParameterSpec(
        "MemberName", .string, position: 0, mandatory: true, set: "PropertyAndMethodSet", checks: [.notNullOrEmpty])
    static let argumentList = ParameterSpec(
        "ArgumentList", .object.arrayType, aliases: ["Args"], rest: true, set: "PropertyAndMethodSet")
    static let parallel = ParameterSpec("Parallel", .scriptBlock, mandatory: true, set: "ParallelParameterSet")
    static let throttleLimit = ParameterSpec(
        "ThrottleLimit", .int, set: "ParallelParameterSet", checks: [.range(.int(1), .int(2147483647))])
    static let timeoutSeconds = ParameterSpec(
        "TimeoutSeconds", .int, set: "ParallelParameterSet", checks: [.range(.int(0), .int(2147483))])
    static let asJob = ParameterSpec("AsJob", .switchParameter, set: "ParallelParameterSet")
    static let useNewRunspace = ParameterSpec("UseNewRunspace", .switchParameter, set: "ParallelParameterSet")
    static let spec = CommandSpec(
        "ForEach-Object", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.ForEachObjectCommand",
        aliases: ["%", "foreach"], defaultSet: "ScriptBlockSet", shouldProcess: true,
        synopsis: "Does something for each object that comes down the pipeline.",
        description: "Give script blocks in which $_ is the object, or the name of a property to read or a method to call.",
        parameters: [
            inputObject, beginParameter, processParameter, endParameter, remainingScripts, memberName, argumentList,
            parallel, throttleLimit, timeoutSeconds, asJob, useNewRunspace,
        ],
        make: { ForEachObject() })
    private var runners: [BlockRunner] = []
    private var endRunner: BlockRunner?
    private var member: MemberCall?

    func begin(_ call: CommandCall) throws {
        if call.isBound(Self.parallel) { throw notBuilt(call) }
        if call.isBound(Self.memberName) {
            member = MemberCall(call)
            return
        }
        try prepareBlocks(call)
    }

    private func notBuilt(_ call: CommandCall) -> PSFailure {
        call.failure(
            "ParallelNotSupported", "ForEach-Object -Parallel is not available in this shell; leave out -Parallel to run the block in turn.",
            category: .NotImplemented, type: ExceptionTypes.psNotSupported)
    }

    /// The first of several blocks begins; the last of three or more ends, unless `-End` was given.
    private func prepareBlocks(_ call: CommandCall) throws {
        var blocks: [ScriptBlockObject?] = []
        if call.isBound(Self.beginParameter) { blocks.append(block(call[Self.beginParameter])) }
        for parameter in [Self.processParameter, Self.remainingScripts] {
            blocks += call.list(parameter).map { $0.asObject as? ScriptBlockObject }
        }
        var last = block(call[Self.endParameter])
        let first = blocks.count > 1 ? blocks.removeFirst() : nil
        if !call.isBound(Self.endParameter), blocks.count > 1 { last = blocks.removeLast() }
        runners = try blocks.compactMap { try $0.map { try call.engine.runner($0) } }
        endRunner = try last.map { try call.engine.runner($0) }
        if let first { try call.engine.runner(first).run(.null, into: call.output) }
    }

    private func block(_ value: Value?) -> ScriptBlockObject? { value?.asObject as? ScriptBlockObject }

    func process(_ call: CommandCall) throws {
        if case .nothing = call.input, call.expectsInput { return }
        let input = call[Self.inputObject] ?? .null
        if let member { return try member.process(input, call) }
        for runner in runners { try runner.run(input, into: call.output) }
    }

    func end(_ call: CommandCall) throws {
        if let endRunner { try endRunner.run(.null, into: call.output) }
    }
}
