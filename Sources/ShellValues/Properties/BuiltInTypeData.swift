import DotNetPrimitives

/// The members PowerShell's own type data adds to .NET types.
public enum BuiltInTypeData {
    /// Type names with their members, in order.
    public static func all() -> [(typeName: String, member: ExtraMember)] {
        [
            ("System.DateTime", computed("DateTime", dateText)),
            ("System.Guid", computed("Guid") { _, value in .string(value.text(nil)) }),
            ("System.Net.IPAddress", computed("IPAddressToString") { ctx, value in .string(value.text(ctx)) }),
            ("System.Array", ExtraMember("Count", .alias("Length"))),
            ("System.Collections.DictionaryEntry", ExtraMember("Name", .alias("Key"))),
            ("System.Management.Automation.CommandInfo", ExtraMember("Namespace", .alias("ModuleName"))),
        ]
    }

    private static func computed(_ name: String, _ get: @escaping (any Interpreter, Value) throws -> Value) -> ExtraMember {
        ExtraMember(name, .codeProperty(get: get, set: nil), shownType: "ScriptProperty")
    }

    /// Long date and time, or one of them when `DisplayHint` asks for it.
    private static func dateText(_ ctx: any Interpreter, _ value: Value) throws -> Value {
        guard let date = (Conversion.plain(value).asObject as? Box<NetDateTime>)?.value else { return .null }
        let hint = value.asObject?.extras?.member(Symbol("DisplayHint"))
        let wanted = try hint.map { try ExtraMembers.get($0, value, ctx).text(ctx).lowercased() } ?? ""
        return .string(try netResult { () throws(PrimitiveError) -> String in
            switch wanted {
            case "date": try date.text("D")
            case "time": try date.text("T")
            default: try date.text("D") + " " + date.text("T")
            }
        })
    }
}
