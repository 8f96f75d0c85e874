import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Entries of the session's history as objects.
enum HistoryObjects {
    static let type = NetType("Microsoft.PowerShell.Commands.HistoryInfo", declare: { _ in
        TypeDeclaration(properties: [
            .readOnlyField(0, "Id", .long), .readOnlyField(1, "CommandLine", .string), .readOnlyField(2, "ExecutionStatus", .object),
            .readOnlyField(3, "StartExecutionTime", .dateTime), .readOnlyField(4, "EndExecutionTime", .dateTime),
            .readOnlyField(5, "Duration", .timeSpan),
        ])
    })

    static func make(_ entry: HistoryEntry, _ engine: Engine) -> Value {
        let clock = SessionClock(engine.host)
        func date(_ ticks: Int64) -> Value {
            (try? NetDateTime(ticks: ticks, kind: .utc)).map { .object(Box(clock.local($0), type: .dateTime)) } ?? .null
        }
        return .object(RecordObject(type, [
            .long(Int64(entry.id)), .string(entry.text), .string(entry.succeeded ? "Completed" : "Failed"), date(entry.startTicks),
            date(entry.endTicks), .object(Box(NetTimeSpan(ticks: entry.endTicks &- entry.startTicks), type: .timeSpan)),
        ]))
    }

    static func missing(_ id: Int64, _ call: CommandCall, _ prefix: String = "GetHistory") throws {
        try call.writeError(
            prefix + "NoHistoryForId", "Cannot locate the history for Id \(id).", category: .ObjectNotFound, target: .long(id),
            type: ExceptionTypes.argument)
    }

    static func ids(_ values: [Value]) -> [Int64] {
        values.compactMap { value in
            switch value {
            case .long(let id): id
            case .int(let id): Int64(id)
            default: nil
            }
        }
    }
}

/// Lists the lines entered.
final class GetHistory: Cmdlet {
    static let id = ParameterSpec(
        "Id", .long.arrayType, position: 0, byValue: true, checks: [.range(.long(1), .long(9223372036854775807))])
    static let count = ParameterSpec("Count", .int, position: 1, checks: [.range(.int(0), .int(32767))], help: "How many.")
    static let spec = CommandSpec(
        "Get-History", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.GetHistoryCommand",
        aliases: ["ghy", "h", "history"], outputTypes: ["Microsoft.PowerShell.Commands.HistoryInfo"],
        synopsis: "Lists the lines entered in this session.",
        parameters: [id, count],
        make: { GetHistory() })
    func process(_ call: CommandCall) throws {
        let history = call.engine.history
        if call.isBound(Self.id) {
            for id in HistoryObjects.ids(call.list(Self.id)) {
                guard let position = history.firstIndex(where: { $0.id == id }) else {
                    try HistoryObjects.missing(id, call)
                    continue
                }
                let count = call.int(Self.count) ?? 1
                for entry in history[...position].suffix(max(1, count)) { try call.write(HistoryObjects.make(entry, call.engine)) }
            }
            return
        }
        for entry in history.suffix(call.int(Self.count) ?? Int.max) { try call.write(HistoryObjects.make(entry, call.engine)) }
    }
}

/// Runs a line again.
final class InvokeHistory: Cmdlet {
    static let id = ParameterSpec("Id", .string, position: 0, byName: true)
    static let spec = CommandSpec(
        "Invoke-History", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.InvokeHistoryCommand",
        aliases: ["ihy", "r"], shouldProcess: true, synopsis: "Runs a line of the history again.",
        parameters: [id],
        make: { InvokeHistory() })
    func process(_ call: CommandCall) throws {
        let history = call.engine.history
        let entry: HistoryEntry?
        if let text = call.text(Self.id), !text.isEmpty {
            if let id = Int64(text) {
                entry = history.first { $0.id == id }
                if entry == nil {
                    throw call.failure(
                        "InvokeHistoryNoHistoryForId", "Cannot locate the history for Id \(id).", category: .ObjectNotFound,
                        target: .long(id), type: ExceptionTypes.argument)
                }
            } else {
                entry = history.last { $0.text.hasPrefix(text) }
                if entry == nil {
                    throw call.failure(
                        "InvokeHistoryNoHistoryForCommandline", "Cannot locate the history for command line \(text).",
                        category: .ObjectNotFound, target: .string(text), type: ExceptionTypes.argument)
                }
            }
        } else {
            entry = history.last
        }
        guard let entry else {
            throw call.failure(
                "InvokeHistoryNoLastHistoryEntryFound", "Cannot locate most recent history.", category: .InvalidOperation,
                type: ExceptionTypes.invalidOperation)
        }
        guard try call.shouldProcess(entry.text) else { return }
        call.engine.ui.write(entry.text + "\n")
        call.engine.historyLine = entry.text
        try call.engine.evaluate(entry.text, into: call.output)
    }
}

/// Forgets lines.
final class ClearHistory: Cmdlet {
    static let id = ParameterSpec(
        "Id", .int.arrayType, position: 0, set: "IDParameter", checks: [.range(.int(1), .int(2147483647))])
    static let commandLine = ParameterSpec(
        "CommandLine", .string.arrayType, set: "CommandLineParameter", checks: [.notNullOrEmpty])
    static let count = ParameterSpec("Count", .int, position: 1, checks: [.range(.int(1), .int(2147483647))], help: "How many.")
    static let newest = ParameterSpec("Newest", .switchParameter)
    static let spec = CommandSpec(
        "Clear-History", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.ClearHistoryCommand",
        aliases: ["clhy"], defaultSet: "IDParameter", shouldProcess: true, synopsis: "Removes lines from the history.",
        parameters: [id, commandLine, count, newest],
        make: { ClearHistory() })
    func process(_ call: CommandCall) throws {
        let engine = call.engine
        guard try call.shouldProcess("the history", "Clear history") else { return }
        if call.isBound(Self.id) {
            for id in HistoryObjects.ids(call.list(Self.id)) {
                if !engine.history.contains(where: { $0.id == id }) { try HistoryObjects.missing(id, call) }
                engine.history.removeAll { $0.id == id }
            }
            return
        }
        if call.isBound(Self.commandLine) {
            let patterns = call.texts(Self.commandLine).map { NamePattern($0) }
            engine.history.removeAll { NamePattern.any(patterns, match: $0.text) }
            return
        }
        guard let count = call.int(Self.count) else {
            engine.history.removeAll()
            return
        }
        if call.flag(Self.newest) { engine.history.removeLast(min(count, engine.history.count)) } else {
            engine.history.removeFirst(min(count, engine.history.count))
        }
    }
}

/// Adds lines.
final class AddHistory: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject.arrayType, position: 0, byValue: true,
        help: "The object to work on; usually it comes through the pipeline.")
    static let passthru = ParameterSpec("Passthru", .switchParameter)
    static let spec = CommandSpec(
        "Add-History", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.AddHistoryCommand",
        outputTypes: ["Microsoft.PowerShell.Commands.HistoryInfo"], synopsis: "Adds lines to the history.",
        parameters: [inputObject, passthru],
        make: { AddHistory() })
    func process(_ call: CommandCall) throws {
        for value in call.list(Self.inputObject) where !value.isNull {
            guard let text = try Members.get(value, Symbol("CommandLine"), call.engine), !text.isNull else {
                try call.writeError(
                    "AddHistoryInvalidInput", "Cannot add history because the input object has a format that is not valid.",
                    category: .InvalidData, target: value, type: ExceptionTypes.io)
                continue
            }
            let now = call.engine.host.utcTicks()
            let entry = HistoryEntry(
                id: (call.engine.history.last?.id ?? 0) + 1, text: text.text(call.engine), startTicks: now, endTicks: now, succeeded: true)
            call.engine.history.append(entry)
            if call.flag(Self.passthru) { try call.write(HistoryObjects.make(entry, call.engine)) }
        }
    }
}
