import AzureModel
import ShellRuntime
import ShellValues

/// Shows the steps of the session.
enum GetLabStep {
    private static let number = ParameterSpec(
        "Number", NetType.int.arrayType, aliases: ["Id"], position: 0, byValue: true, byName: true,
        help: "The steps to show. Without it, all are.")
    private static let last = ParameterSpec(
        "Last", .int, checks: [.range(.int(1), .int(Int32.max))], help: "Shows so many steps, the newest ones.")
    private static let changed = ParameterSpec(
        "Changed", .switchParameter, help: "Writes what the steps changed in the workspace instead of the steps.")

    static let spec = LabCommand.spec(
        "Get-LabStep", outputs: [StepObjects.step.fullName, StepObjects.change.fullName],
        "Shows the steps of this session, or what they changed in the workspace.",
        "A step is one command entered at the prompt; the prompt shows its number.",
        examples: [
            CommandExample("What the last step changed", code: "Get-LabStep -Last 1 -Changed"),
            CommandExample("Steps that failed", code: "Get-LabStep | Where-Object Outcome -eq Failed"),
        ],
        parameters: [number, last, changed]
    ) { call, control in
        var records: [StepRecord]
        if call.isBound(number) {
            let numbers = call.list(number).compactMap { if case .int(let value) = $0 { Int(value) } else { nil } }
            records = try LabCommand.records(numbers, call, control)
        } else {
            records = control.lastStep == 0 ? [] : (1...control.lastStep).compactMap { control.record(of: $0) }
        }
        if let count = call.int(last) { records = records.suffix(count) }
        for record in records {
            if call.flag(changed) { try writeChanges(record, call, control) } else { try call.write(StepObjects.make(record, call.engine)) }
        }
    }

    private static func text(_ text: String?) -> Value { text.map { .string($0) } ?? .null }

    private static func writeChanges(_ record: StepRecord, _ call: CommandCall, _ control: any SessionControl) throws {
        guard let before = control.workspace(afterStep: record.number - 1),
            let after = control.workspace(afterStep: record.number)
        else { return }
        for change in WorkspaceComparison.changes(from: before, to: after) {
            try call.write(.object(RecordObject(StepObjects.change, [
                .int(Int32(clamping: record.number)), .string(change.kind.rawValue), .string(change.subject.rawValue), .string(change.name),
                text(change.property), text(change.old), text(change.new),
            ])))
        }
    }
}
