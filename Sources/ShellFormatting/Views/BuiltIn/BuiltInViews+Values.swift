import ShellValues

extension BuiltInViews {
    private static let timeSpan = ["System.TimeSpan"]

    /// Dates, spans, versions and other single values.
    static let values: [ViewDefinition] = [
        .list(
            "System.TimeSpan", types: timeSpan,
            properties: [
                "Days", "Hours", "Minutes", "Seconds", "Milliseconds", "Ticks", "TotalDays", "TotalHours",
                "TotalMinutes", "TotalSeconds", "TotalMilliseconds",
            ]),
        .table(
            "System.TimeSpan", types: timeSpan,
            ["Days", "Hours", "Minutes", "Seconds", "Milliseconds"].map { .property($0) }),
        .wide("System.TimeSpan", types: timeSpan, .property("TotalMilliseconds")),
        .custom("DateTime", types: ["System.DateTime"], [.value(.property("DateTime"), format: nil)]),
        .table(
            "System.Version", types: ["System.Version"],
            [
                .property("Major", width: 6), .property("Minor", width: 6), .property("Build", width: 6),
                .property("Revision", width: 8),
            ]),
        .table(
            "System.Management.Automation.SemanticVersion", types: ["System.Management.Automation.SemanticVersion"],
            [
                .property("Major", width: 6), .property("Minor", width: 6), .property("Patch", width: 6),
                .property("PreReleaseLabel", width: 15), .property("BuildLabel", width: 11),
            ]),
        .table("System.Guid", types: ["System.Guid"], [.property("Guid")]),
        .table(
            "System.Globalization.CultureInfo", types: ["System.Globalization.CultureInfo"],
            [.property("LCID", width: 16), .property("Name", width: 16), .property("DisplayName")]),
        .table(
            "System.RuntimeType", types: ["System.RuntimeType"],
            [
                ViewColumn("IsPublic", .property("IsPublic"), width: 8),
                ViewColumn("IsSerial", .property("IsSerializable"), width: 8),
                .property("Name", width: 40), .property("BaseType"),
            ]),
        .custom(
            "ScriptBlock", types: ["System.Management.Automation.ScriptBlock"], outOfBand: true,
            [.value(.native { value, context in .string(value.text(context.interpreter)) }, format: nil)]),
        .table(
            "System.Net.NetworkCredential", types: ["System.Net.NetworkCredential"],
            [
                ViewColumn("UserName", .property("UserName"), width: 50),
                ViewColumn("Domain", .property("Domain"), width: 50),
            ]),
    ]
}
