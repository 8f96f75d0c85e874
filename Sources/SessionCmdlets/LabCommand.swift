import ShellRuntime
import ShellValues

/// What the declarations and bodies of these commands share.
enum LabCommand {
    private static let own = "This command exists only in this practice range; Azure and PowerShell have none of that name."

    static func spec(
        _ name: String, set: String? = nil, outputs: [String] = [], shouldProcess: Bool = false, _ synopsis: String,
        _ description: String = "", examples: [CommandExample] = [], parameters: [ParameterSpec],
        run: @escaping @Sendable (CommandCall, any SessionControl) throws -> Void
    ) -> CommandSpec {
        CommandSpec(
            name, module: "Sallyport", className: "Sallyport." + name.split(separator: "-").joined() + "Command",
            defaultSet: set, outputTypes: outputs, shouldProcess: shouldProcess, synopsis: synopsis,
            description: description.isEmpty ? own : description + " " + own, examples: examples, notes: own,
            parameters: parameters, make: { SimpleCmdlet { try perform($0, run) } })
    }

    private static func perform(_ call: CommandCall, _ run: (CommandCall, any SessionControl) throws -> Void) throws {
        guard let control = call.engine.services[SessionModule.serviceName] as? any SessionControl else {
            throw call.failure(
                "NoSession", "Steps are counted in a session at the prompt only; a script or document runs as a whole.",
                category: .InvalidOperation, type: ExceptionTypes.invalidOperation)
        }
        do {
            try run(call, control)
        } catch let refusal as SessionRefusal {
            throw call.failure(
                refusal.id, refusal.message, category: .InvalidOperation, type: ExceptionTypes.invalidOperation)
        }
    }

    /// The steps with these numbers; a number without a step becomes an error.
    static func records(_ numbers: [Int], _ call: CommandCall, _ control: any SessionControl) throws -> [StepRecord] {
        var found: [StepRecord] = []
        for number in numbers {
            if let record = control.record(of: number) { found.append(record) } else { try missing(number, call, control) }
        }
        return found
    }

    static func missing(_ number: Int, _ call: CommandCall, _ control: any SessionControl) throws {
        try call.writeError(
            "StepNotFound", missingText(number, control.lastStep), category: .ObjectNotFound, target: .int(Int32(clamping: number)),
            type: ExceptionTypes.argument)
    }

    static func missingText(_ number: Int, _ last: Int) -> String {
        last == 0
            ? "There is no step \(number): no step has ended yet." : "There is no step \(number): the session has the steps 1 to \(last)."
    }
}

extension SessionRefusal {
    /// A number that no step has.
    public static func noStep(_ number: Int, last: Int) -> SessionRefusal {
        SessionRefusal("StepNotFound", LabCommand.missingText(number, last))
    }
}
