import ShellValues

extension BuiltInViews {
    private static let entry = ["System.Collections.DictionaryEntry"]
    private static let group = ["Microsoft.PowerShell.Commands.GroupInfo"]
    private static let bareGroup = ["Microsoft.PowerShell.Commands.GroupInfoNoElement"]

    /// Dictionary entries, groups, members, matches and other results of the commands that work on collections.
    static let collections: [ViewDefinition] = [
        .table("Dictionary", types: entry, [.property("Name", width: 30), .property("Value")]),
        .list("System.Collections.DictionaryEntry", types: entry, properties: ["Name", "Value"]),
        .table(
            "Microsoft.PowerShell.Commands.GroupInfoNoElement", types: bareGroup,
            [ViewColumn("Count", .property("Count"), width: 5, alignment: .right), .property("Name", width: 25)]),
        .list(
            "Microsoft.PowerShell.Commands.GroupInfoNoElement", types: bareGroup, properties: ["Name", "Count", "Values"]),
        .table(
            "Microsoft.PowerShell.Commands.GroupInfo", types: group,
            [
                ViewColumn("Count", .property("Count"), width: 5, alignment: .right), .property("Name", width: 25),
                .property("Group"),
            ]),
        .list(
            "Microsoft.PowerShell.Commands.GroupInfo", types: group, properties: ["Name", "Count", "Group", "Values"]),
        .table(
            "Microsoft.PowerShell.Commands.MemberDefinition", types: ["Microsoft.PowerShell.Commands.MemberDefinition"],
            group: ViewGroup(.property("TypeName")), autoSize: true,
            [
                ViewColumn("Name", .property("Name")), ViewColumn("MemberType", .property("MemberType")),
                ViewColumn("Definition", .property("Definition")),
            ]),
        .custom(
            "MatchInfo", types: ["Microsoft.PowerShell.Commands.MatchInfo"],
            [.value(.native { value, context in .string(value.netText(context)) }, format: nil)]),
        .table(
            "System.Management.Automation.PSMethod", types: ["System.Management.Automation.PSMethod"], wraps: true,
            [ViewColumn("OverloadDefinitions", .native(overloads))]),
    ]

    /// The overloads of a method, one on a line.
    private static let overloads: @Sendable (Value, FormatContext) throws -> Value = { value, context in
        guard let found: Value = try ObjectView.get(value, Symbol("OverloadDefinitions"), context) else { return .null }
        let items: ContiguousArray<Value> = DisplayText.elements(found) ?? [found]
        return .string(items.map { $0.text(context.interpreter) + "\n" }.joined())
    }
}

extension Value {
    /// `ToString()` of the object.
    func netText(_ context: FormatContext) -> String {
        asObject?.netText(context.interpreter) ?? text(context.interpreter)
    }
}
