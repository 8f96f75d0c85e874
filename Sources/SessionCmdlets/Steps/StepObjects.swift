import DotNetPrimitives
import ShellFormatting
import ShellRuntime
import ShellValues
import Transcripts

/// Steps and their changes as objects.
enum StepObjects {
    static let step = NetType("Sallyport.LabStep", declare: { _ in
        TypeDeclaration(properties: [
            .field(0, "Number", .int), .field(1, "CommandLine", .string), .field(2, "Outcome", .string),
            .field(3, "Start", .dateTime), .field(4, "Duration", .timeSpan),
            .field(5, "Changes", NetType.string.arrayType), .field(6, "IsUndone", .bool),
        ])
    })

    static let change = NetType("Sallyport.LabStepChange", declare: { _ in
        TypeDeclaration(properties: [
            .field(0, "Step", .int), .field(1, "Kind", .string), .field(2, "What", .string),
            .field(3, "Name", .string), .field(4, "Property", .string), .field(5, "Old", .string),
            .field(6, "New", .string),
        ])
    })

    static let difference = NetType("Sallyport.LabStepDifference", declare: { _ in
        TypeDeclaration(properties: [
            .field(0, "Step", .int), .field(1, "CommandLine", .string), .field(2, "Aspect", .string),
            .field(3, "Was", .string), .field(4, "Is", .string),
        ])
    })

    static let types: [NetType] = [step, change, difference]

    static func make(_ record: StepRecord, _ engine: Engine) -> Value {
        .object(RecordObject(step, [
            .int(Int32(clamping: record.number)), .string(record.command), .string(record.outcome.text), date(record.start, engine),
            .object(Box(NetTimeSpan(ticks: record.duration), type: .timeSpan)),
            .object(ArrayObject(strings: record.changes)), .bool(record.isUndone),
        ]))
    }

    private static func date(_ ticks: Int64, _ engine: Engine) -> Value {
        let local = ticks &+ Int64(engine.host.offsetMinutes(ticks)) &* 600_000_000
        guard let date = try? NetDateTime(ticks: local, kind: .local) else { return .null }
        return .object(Box(date, type: .dateTime))
    }

    static func make(_ found: StepDifference) -> Value {
        .object(RecordObject(difference, [
            .int(Int32(clamping: found.step)), .string(found.command), .string(found.aspect.rawValue),
            .string(found.expected.joined(separator: "\n")), .string(found.actual.joined(separator: "\n")),
        ]))
    }
}

extension StepOutcome {
    /// As `Get-History` would say it.
    var text: String {
        switch self {
        case .completed: "Completed"
        case .failed: "Failed"
        case .stopped: "Stopped"
        case .exited(let code): "Exited \(code)"
        }
    }
}

enum StepViews {
    static let all: [ViewDefinition] = [steps, changes, differences]

    private static let steps = ViewDefinition.table(
        StepObjects.step.fullName, types: [StepObjects.step.fullName], wraps: false,
        [
            ViewColumn("Number", .property("Number"), width: 6, alignment: .right),
            ViewColumn("Outcome", .property("Outcome"), width: 10),
            ViewColumn("Changes", .script("$_.Changes.Count"), width: 7, alignment: .right),
            ViewColumn("Undone", .script("if ($_.IsUndone) { 'undone' }"), width: 6),
            ViewColumn("CommandLine", .property("CommandLine")),
        ])

    private static let changes = ViewDefinition.table(
        StepObjects.change.fullName, types: [StepObjects.change.fullName], wraps: true,
        [
            ViewColumn("Step", .property("Step"), width: 4, alignment: .right),
            ViewColumn("Kind", .property("Kind"), width: 8), ViewColumn("What", .property("What"), width: 16),
            ViewColumn("Name", .property("Name")), ViewColumn("Property", .property("Property"), width: 12),
            ViewColumn("Old", .property("Old")), ViewColumn("New", .property("New")),
        ])

    private static let differences = ViewDefinition.list(
        StepObjects.difference.fullName, types: [StepObjects.difference.fullName],
        properties: ["Step", "CommandLine", "Aspect", "Was", "Is"])
}
