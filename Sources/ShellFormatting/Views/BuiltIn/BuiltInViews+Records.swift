import ShellValues

extension BuiltInViews {
    private static let text: [ControlItem] = [
        .value(.native { value, context in .string(value.netText(context)) }, format: nil)
    ]

    /// Records of the message streams: always by themselves.
    static let records: [ViewDefinition] = [
        .custom("WarningRecord", types: ["System.Management.Automation.WarningRecord"], outOfBand: true, text),
        .custom("VerboseRecord", types: ["System.Management.Automation.VerboseRecord"], outOfBand: true, text),
        .custom("DebugRecord", types: ["System.Management.Automation.DebugRecord"], outOfBand: true, text),
        .custom("InformationRecord", types: ["System.Management.Automation.InformationRecord"], outOfBand: true, text),
    ]
}
