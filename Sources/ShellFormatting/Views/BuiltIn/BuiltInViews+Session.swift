import ShellValues

extension BuiltInViews {
    private static let history = ["Microsoft.PowerShell.Commands.HistoryInfo"]
    private static let feature = ["System.Management.Automation.ExperimentalFeature"]

    /// Variables, history and other parts of the session.
    static let session: [ViewDefinition] = [
        .table(
            "Variable", types: ["System.Management.Automation.PSVariable"], [.property("Name", width: 30), .property("Value")]),
        .table(
            "history", types: history,
            [
                .property("Id", width: 4, alignment: .right),
                ViewColumn("Duration", .native(duration), width: 12, alignment: .right), .property("CommandLine"),
            ]),
        .wide("history", types: history, .property("CommandLine")),
        .table(
            "TypeData", types: ["System.Management.Automation.Runspaces.TypeData"],
            [ViewColumn("TypeName", .property("TypeName")), ViewColumn("Members", .property("Members"))]),
        .table(
            "ExperimentalFeature", types: feature,
            [
                .property("Name", width: 35, alignment: .left), .property("Enabled", width: 7, alignment: .right),
                .property("Source", width: 35, alignment: .left), .property("Description", alignment: .left),
            ]),
        .list("ExperimentalFeature", types: feature, properties: ["Name", "Enabled", "Source", "Description"]),
        .table("process", types: ["System.Diagnostics.Process"], processColumns),
        .wide("process", types: ["System.Diagnostics.Process"], .property("ProcessName")),
    ]

    private static let processColumns: [ViewColumn] = [
        ViewColumn("NPM(K)", .script("[long]($_.NPM / 1024)"), width: 7, alignment: .right),
        ViewColumn("PM(M)", .script("'{0:N2}' -f [float]($_.PM / 1MB)"), width: 8, alignment: .right),
        ViewColumn("WS(M)", .script("'{0:N2}' -f [float]($_.WS / 1MB)"), width: 10, alignment: .right),
        ViewColumn("CPU(s)", .script("'{0:N2}' -f [float]($_.CPU)"), width: 10, alignment: .right),
        .property("Id", width: 7, alignment: .right), .property("SI", width: 3, alignment: .right),
        .property("ProcessName"),
    ]

    /// A time span as short as it can be, with milliseconds.
    private static let duration: @Sendable (Value, FormatContext) throws -> Value = { value, context in
        guard let span: Value = try ObjectView.get(value, Symbol("Duration"), context) else { return .null }
        let hours: Double = number(try ObjectView.get(span, Symbol("TotalHours"), context))
        let minutes: Double = number(try ObjectView.get(span, Symbol("TotalMinutes"), context))
        let format: String
        if hours >= 1 {
            format = "{0:h\\:mm\\:ss\\.fff}"
        } else {
            format = minutes >= 1 ? "{0:m\\:ss\\.fff}" : "{0:s\\.fff}"
        }
        return .string(try context.applyFormat(format, span))
    }

    private static func number(_ value: Value?) -> Double {
        if case .double(let number)? = value { return number }
        return 0
    }
}
