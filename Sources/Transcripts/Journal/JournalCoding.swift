import JSONText

/// How headers and steps become members of a line and come back. docs/journal.md describes the format.
enum JournalCoding {
    static func object(_ header: SessionHeader) -> JSONObject {
        var object: JSONObject = [
            "type": .string("header"), "version": .int(header.version), "id": .string(header.id),
            "program": .string(header.program), "start": .string(UTCTime.text(header.start)),
            "offsetMinutes": .int(header.offsetMinutes), "seed": .string(hexadecimal(header.seed)),
            "width": .int(header.width), "height": .int(header.height), "folder": .string(header.folder),
            "home": .string(header.home),
        ]
        object["lab"] = header.lab.map { .string($0) }
        object["title"] = header.title.map { .string($0) }
        return object
    }

    static func header(_ fields: JournalFields) throws(JournalFailure) -> SessionHeader {
        let version = try fields.int("version")
        guard version >= 1, version <= SessionHeader.currentVersion else {
            throw JournalFailure("version \(version) of the format is not known here")
        }
        var header = SessionHeader(
            id: try fields.text("id"), program: try fields.text("program"), start: try fields.ticks("start"),
            offsetMinutes: try fields.int("offsetMinutes"), seed: try fields.bits("seed"), width: try fields.int("width"),
            height: try fields.int("height"), folder: try fields.text("folder"), home: try fields.text("home"),
            lab: fields.object["lab"]?.text, title: fields.object["title"]?.text)
        header.version = version
        return header
    }

    static func object(_ step: SessionStep) -> JSONObject {
        var object: JSONObject = [
            "type": .string("step"), "number": .int(step.number), "prompt": .string(step.prompt),
            "command": .string(step.command), "start": .string(UTCTime.text(step.start)),
            "ticks": .int(step.duration), "seed": .string(hexadecimal(step.seed)), "width": .int(step.width),
            "output": .array(step.output.map { .object([$0.stream.rawValue: .string($0.text)]) }),
        ]
        if step.isSetup { object["setup"] = .bool(true) }
        if step.omittedBytes > 0 { object["omittedBytes"] = .int(step.omittedBytes) }
        if !step.answers.isEmpty { object["answers"] = .array(step.answers.map { .string($0) }) }
        if !step.objects.isEmpty { object["objects"] = .array(step.objects.map { .string($0) }) }
        object["outcome"] = .string(outcome(step.outcome))
        object["workspace"] = .string(step.workspace)
        if !step.changes.isEmpty { object["changes"] = .array(step.changes.map { .string($0) }) }
        object["layout"] = step.layout.map { .object($0) }
        return object
    }

    static func step(_ fields: JournalFields) throws(JournalFailure) -> SessionStep {
        var step = SessionStep(
            number: try fields.int("number"), command: try fields.text("command"), prompt: try fields.text("prompt"),
            start: try fields.ticks("start"), duration: Int64(try fields.int("ticks")), seed: try fields.bits("seed"),
            width: try fields.int("width"), output: try output(fields), outcome: try outcome(try fields.text("outcome")),
            workspace: try fields.text("workspace"))
        step.omittedBytes = fields.object["omittedBytes"]?.int ?? 0
        step.answers = try fields.texts("answers")
        step.objects = try fields.texts("objects")
        step.changes = try fields.texts("changes")
        step.isSetup = fields.object["setup"]?.bool ?? false
        step.layout = fields.object["layout"]?.object
        return step
    }

    private static func output(_ fields: JournalFields) throws(JournalFailure) -> [PrintedText] {
        guard let items = fields.object["output"]?.array else { throw JournalFailure("the list 'output' is missing") }
        var result: [PrintedText] = []
        for item in items {
            for member in item.object?.members ?? [] {
                guard let stream = OutputStream(rawValue: member.name), let text = member.value.text else {
                    throw JournalFailure("'\(member.name)' is no stream with a text")
                }
                result.append(PrintedText(stream, text))
            }
        }
        return result
    }

    private static func outcome(_ outcome: StepOutcome) -> String {
        switch outcome {
        case .completed: "completed"
        case .failed: "failed"
        case .stopped: "stopped"
        case .exited(let code): "exited \(code)"
        }
    }

    private static func outcome(_ text: String) throws(JournalFailure) -> StepOutcome {
        switch text {
        case "completed": return .completed
        case "failed": return .failed
        case "stopped": return .stopped
        default:
            guard text.hasPrefix("exited "), let code = Int32(text.dropFirst(7)) else {
                throw JournalFailure("'\(text)' is no outcome")
            }
            return .exited(code)
        }
    }

    private static func hexadecimal(_ bits: UInt64) -> String {
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
