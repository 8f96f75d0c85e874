import ShellRuntime
import ShellValues

/// Members that PowerShell adds to .NET types from the start.
enum BuiltInTypeData {
    static func install(in engine: Engine) {
        add("System.DateTime", "DateTime", engine, dateTime)
        add("System.Guid", "Guid", engine) { _, value in .string(value.netText) }
        add("System.Net.IPAddress", "IPAddressToString", engine) { _, value in .string(value.netText) }
    }

    private static func add(
        _ type: String, _ name: String, _ engine: Engine, _ get: @escaping (any Interpreter, Value) throws -> Value
    ) {
        if engine.typeData.hasMember(Symbol(name), of: type) { return }
        engine.typeData.add(ExtraMember(name, .codeProperty(get: get, set: nil)), to: type)
    }

    /// A date as its `DisplayHint` wants it: the date, the time or both, in the culture's long forms.
    private static func dateTime(_ interpreter: any Interpreter, _ value: Value) throws -> Value {
        let hint = try Members.get(value, Symbol("DisplayHint"), interpreter)
        let format = switch CaseFolding.fold(hint?.text(interpreter) ?? "") {
        case "date": "{0:D}"
        case "time": "{0:T}"
        default: "{0:D} {0:T}"
        }
        return try Operators.format(.string(format), .array([value]), interpreter)
    }
}
