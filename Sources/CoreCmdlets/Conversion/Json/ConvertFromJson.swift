import ShellRuntime
import ShellValues

/// Makes objects of JSON text.
final class ConvertFromJson: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .string, position: 0, mandatory: true, byValue: true, checks: [.allowEmptyString],
        help: "The object to work on; usually it comes through the pipeline.")
    static let asHashtable = ParameterSpec("AsHashtable", .switchParameter)
    static let depth = ParameterSpec("Depth", .int, checks: [.rangeKind("NonNegative")], help: "How many levels deep to go.")
    static let noEnumerate = ParameterSpec("NoEnumerate", .switchParameter)
    static let dateKind = ParameterSpec("DateKind", CmdletTypes.jsonDateKind)
    static let spec = CommandSpec(
        "ConvertFrom-Json", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.ConvertFromJsonCommand", synopsis: "Makes objects of JSON text.",
        description: "Objects become custom objects, or hashtables with -AsHashtable; texts that spell a date become dates.",
        parameters: [inputObject, asHashtable, depth, noEnumerate, dateKind],
        make: { ConvertFromJson() })
    private var lines: [String] = []

    func process(_ call: CommandCall) throws {
        lines.append(call.text(Self.inputObject) ?? "")
    }

    /// Several lines are one document, unless the first is one by itself.
    func end(_ call: CommandCall) throws {
        if lines.count > 1, let first = try? read(lines[0], call) {
            try emit(first, call)
            for line in lines.dropFirst() { try convert(line, call) }
        } else if !lines.isEmpty {
            try convert(lines.joined(separator: "\n"), call)
        }
    }

    private func convert(_ text: String, _ call: CommandCall) throws {
        do {
            if let value = try read(text, call) { try emit(value, call) }
        } catch let failure as JsonFailure {
            let text = "Conversion from JSON failed with error: " + failure.message
            throw call.failure("System.ArgumentException", text, category: .NotSpecified, type: ExceptionTypes.argument)
        } catch let failure as JsonKeyFailure {
            throw keyFailure(failure, call)
        }
    }

    private func read(_ text: String, _ call: CommandCall) throws -> Value? {
        let dates = JsonDates(kind: call.text(Self.dateKind) ?? "Default", host: call.engine.host)
        let factory = JsonFactory(asHashtable: call.flag(Self.asHashtable), dates: dates)
        var reader = JsonReader(text, maxDepth: min(call.int(Self.depth) ?? 1024, 1024), factory: factory)
        return try reader.readDocument()
    }

    private func emit(_ value: Value?, _ call: CommandCall) throws {
        guard let value else { return }
        if call.flag(Self.noEnumerate) { try call.write(value) } else { try call.writeAll(value.isNull ? .null : value) }
    }

    private func keyFailure(_ failure: JsonKeyFailure, _ call: CommandCall) -> PSFailure {
        switch failure {
        case .empty:
            call.failure(
                "EmptyKeyInJsonString",
                "The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.",
                category: .InvalidOperation, type: ExceptionTypes.invalidOperation)
        case .reserved(let name):
            call.failure(
                "PSObjectMembersMembersAddReservedName", "The member name \"\(name)\" is reserved.", category: .NotSpecified,
                type: ExceptionTypes.extendedTypeSystem)
        case .differentCase(let first, let second):
            call.failure(
                "KeysWithDifferentCasingInJsonString",
                "Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '\(first)' was '\(second)'.",
                category: .InvalidOperation, type: ExceptionTypes.invalidOperation)
        }
    }
}
