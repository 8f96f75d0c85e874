import ShellRuntime
import ShellValues
import Transcripts

/// Back: takes changes of the workspace back.
enum UndoLabStep {
    private static let to = ParameterSpec(
        "To", .int, position: 0, checks: [.range(.int(0), .int(Int32.max))],
        help: "Takes back what all steps after this one changed; 0 is the start of the session.")
    private static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Writes the steps that were taken back.")

    static let spec = LabCommand.spec(
        "Undo-LabStep", outputs: [StepObjects.step.fullName], shouldProcess: true,
        "Takes back what the last step, or all steps after one, changed in the workspace.",
        "Steps that changed nothing are passed over. Variables keep their values. Redo-LabStep goes forward again.",
        examples: [
            CommandExample("Take the last change back", code: "Undo-LabStep"),
            CommandExample("Go back to where the session began", code: "Undo-LabStep -To 0"),
        ],
        parameters: [to, passThru]
    ) { call, control in
        guard try call.shouldProcess("the workspace") else { return }
        let steps = try control.undo(to: call.int(to))
        try Travel.report(steps, "took back", call, control, passes: call.flag(passThru))
    }
}

/// Forward again.
enum RedoLabStep {
    private static let to = ParameterSpec(
        "To", .int, position: 0, checks: [.range(.int(1), .int(Int32.max))],
        help: "Makes all changes again up to that of this step.")
    private static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Writes the steps that were made again.")

    static let spec = LabCommand.spec(
        "Redo-LabStep", outputs: [StepObjects.step.fullName], shouldProcess: true,
        "Makes a change again that Undo-LabStep took back.",
        "A new change of the workspace ends the way forward.",
        examples: [CommandExample("Undo, then change your mind", code: "Undo-LabStep\nRedo-LabStep")],
        parameters: [to, passThru]
    ) { call, control in
        guard try call.shouldProcess("the workspace") else { return }
        let steps = try control.redo(to: call.int(to))
        try Travel.report(steps, "made again", call, control, passes: call.flag(passThru))
    }
}

/// A branch: the workspace as it was after a step.
enum RestoreLabStep {
    private static let number = ParameterSpec(
        "Number", .int, aliases: ["Id"], position: 0, mandatory: true, byName: true,
        checks: [.range(.int(0), .int(Int32.max))], help: "The step; 0 is the start of the session.")

    static let spec = LabCommand.spec(
        "Restore-LabStep", shouldProcess: true,
        "Makes the workspace what it was after a step, to go on from there.",
        "This is a change like any other: the steps since then stay in the session, and Undo-LabStep takes it back.",
        examples: [CommandExample("Go on from step 3", code: "Restore-LabStep 3")],
        parameters: [number]
    ) { call, control in
        let step = call.int(number) ?? 0
        guard try call.shouldProcess("the workspace after step \(step)") else { return }
        try control.restore(step)
        try Travel.say(["The workspace is what it was after step \(step)."], call)
    }
}

/// Another text for a step, and everything after it again.
enum EditLabStep {
    private static let number = ParameterSpec(
        "Number", .int, aliases: ["Id"], position: 0, mandatory: true, byName: true,
        checks: [.range(.int(1), .int(Int32.max))], help: "The step to change.")
    private static let command = ParameterSpec(
        "Command", .string, position: 1, checks: [.notNullOrEmpty],
        help: "The step's new text. Without it, the text is edited in $EDITOR.")

    static let spec = LabCommand.spec(
        "Edit-LabStep", outputs: [StepObjects.difference.fullName], shouldProcess: true,
        "Changes a step and runs the session again with it.",
        "All steps run again from the start, with the times and random numbers that they had. The workspace and the variables "
            + "are then those of the new course. What steps after the changed one print, write or change otherwise than before is "
            + "written as objects.",
        examples: [
            CommandExample("A mistake in step 2", code: "Edit-LabStep 2 -Command 'New-AzureNetworkSecurityGroup web \"West US\"'")
        ],
        parameters: [number, command]
    ) { call, control in
        let step = call.int(number) ?? 0
        guard control.record(of: step) != nil else { throw SessionRefusal.noStep(step, last: control.lastStep) }
        guard let text = try call.text(command) ?? control.editedText(of: step) else {
            return try Travel.say(["Step \(step) was left as it is."], call)
        }
        guard try call.shouldProcess("step \(step)") else { return }
        let differences = try control.edit(step, command: text)
        for difference in differences { try call.write(StepObjects.make(difference)) }
        let later = differences.filter { $0.step != step }
        let count = Set(later.map(\.step)).count
        try Travel.say([count == 0 ? "No later step has another result." : "Steps with another result after step \(step): \(count)."], call)
    }
}

/// What the commands say.
enum Travel {
    static func report(_ steps: [Int], _ verb: String, _ call: CommandCall, _ control: any SessionControl, passes: Bool) throws {
        let records = steps.compactMap { control.record(of: $0) }
        if passes {
            for record in records { try call.write(StepObjects.make(record, call.engine)) }
            return
        }
        try say(records.map { "Step \($0.number) \(verb): \(firstLine($0.command))" }, call)
    }

    /// On the host, as `Write-Host` writes.
    static func say(_ lines: [String], _ call: CommandCall) throws {
        for line in lines { try call.writeInformation(.string(line + "\n"), tags: ["PSHOST"]) }
    }

    private static func firstLine(_ text: String) -> String {
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        return line == text ? line : line + " …"
    }
}
