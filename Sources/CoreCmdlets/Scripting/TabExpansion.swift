import ShellCompletion
import ShellRuntime
import ShellValues

/// `TabExpansion2`: what may stand at a cursor, as `CommandCompletion` objects.
enum TabExpansion {
    private static let input = ParameterSpec("inputScript", .string, position: 0, mandatory: true, help: "The text.")
    private static let cursor = ParameterSpec("cursorColumn", .int, position: 1, help: "The place of the cursor, from zero; the end when left out.")
    private static let options = ParameterSpec("options", .hashtable, position: 2, help: "Accepted.")

    static let spec = CommandSpec(
        "TabExpansion2", module: "", className: "TabExpansion2", outputTypes: ["System.Management.Automation.CommandCompletion"],
        synopsis: "Gives the completions at a place of a text.", parameters: [input, cursor, options],
        make: { SimpleCmdlet { call in
            let text = call.text(input) ?? ""
            let outcome = CompletionEngine(call.engine).complete(text, cursor: call.int(cursor) ?? text.utf16.count)
            try call.write(object(outcome))
        } })

    static let resultType = NetType(
        "System.Management.Automation.CompletionResultType", kind: .enumeration, base: .enumType, declare: { _ in
            TypeDeclaration(enumeration: EnumDeclaration([
                ("Text", 0), ("History", 1), ("Command", 2), ("ProviderItem", 3), ("ProviderContainer", 4), ("Property", 5),
                ("Method", 6), ("ParameterName", 7), ("ParameterValue", 8), ("Variable", 9), ("Namespace", 10), ("Type", 11),
                ("Keyword", 12), ("DynamicKeyword", 13),
            ]))
        })
    private static let completionType = record(
        "System.Management.Automation.CommandCompletion",
        [("CurrentMatchIndex", .int), ("ReplacementIndex", .int), ("ReplacementLength", .int), ("CompletionMatches", .object)])
    private static let matchType = record(
        "System.Management.Automation.CompletionResult",
        [("CompletionText", .string), ("ListItemText", .string), ("ResultType", resultType), ("ToolTip", .string)])

    private static func record(_ name: String, _ fields: [(String, NetType)]) -> NetType {
        let names = fields.map(\.0)
        let types = fields.map(\.1)
        return NetType(name, declare: { _ in
            TypeDeclaration(properties: zip(names, types).enumerated().map { .field($0, $1.0, $1.1) })
        })
    }

    private static func object(_ outcome: CompletionOutcome) -> Value {
        let matches = outcome.items.map { item -> Value in
            let kind = EnumObject.named(item.kind.rawValue, resultType).map { Value.object($0) } ?? .null
            return .object(RecordObject(matchType, [.string(item.text), .string(item.list), kind, .string(item.toolTip)]))
        }
        return .object(
            RecordObject(
                completionType,
                [
                    .int(-1), .int(Int32(clamping: outcome.start)), .int(Int32(clamping: outcome.length)),
                    .object(ListObject(ContiguousArray(matches))),
                ]))
    }
}
