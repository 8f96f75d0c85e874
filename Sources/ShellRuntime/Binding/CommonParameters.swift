import ShellValues

/// The parameters that every cmdlet and advanced function has.
public enum CommonParameters {
    public static let verbose = ParameterSpec("Verbose", .switchParameter, aliases: ["vb"])
    public static let debug = ParameterSpec("Debug", .switchParameter, aliases: ["db"])
    public static let errorAction = ParameterSpec("ErrorAction", EngineTypes.actionPreference, aliases: ["ea"])
    public static let warningAction = ParameterSpec("WarningAction", EngineTypes.actionPreference, aliases: ["wa"])
    public static let informationAction = ParameterSpec("InformationAction", EngineTypes.actionPreference, aliases: ["infa"])
    public static let progressAction = ParameterSpec("ProgressAction", EngineTypes.actionPreference, aliases: ["proga"])
    public static let errorVariable = ParameterSpec("ErrorVariable", .string, aliases: ["ev"])
    public static let warningVariable = ParameterSpec("WarningVariable", .string, aliases: ["wv"])
    public static let informationVariable = ParameterSpec("InformationVariable", .string, aliases: ["iv"])
    public static let outVariable = ParameterSpec("OutVariable", .string, aliases: ["ov"])
    public static let outBuffer = ParameterSpec("OutBuffer", .int, aliases: ["ob"])
    public static let pipelineVariable = ParameterSpec("PipelineVariable", .string, aliases: ["pv"])
    public static let whatIf = ParameterSpec("WhatIf", .switchParameter, aliases: ["wi"])
    public static let confirm = ParameterSpec("Confirm", .switchParameter, aliases: ["cf"])

    /// In PowerShell's order.
    public static let always: [ParameterSpec] = [
        verbose, debug, errorAction, warningAction, informationAction, progressAction, errorVariable, warningVariable,
        informationVariable, outVariable, outBuffer, pipelineVariable,
    ]
    public static let shouldProcess: [ParameterSpec] = [whatIf, confirm]

    /// Takes a bound common parameter into the call's preferences; false when the name is not a common one.
    static func apply(_ symbol: Symbol, _ value: Value, to preferences: inout CallPreferences, _ engine: Engine) -> Bool {
        switch symbol {
        case verbose.symbol: preferences.verbose = Conversion.truth(value) ? .continue : .silentlyContinue
        case debug.symbol: preferences.debug = Conversion.truth(value) ? .continue : .silentlyContinue
        case errorAction.symbol: preferences.error = action(value)
        case warningAction.symbol: preferences.warning = action(value)
        case informationAction.symbol: preferences.information = action(value)
        case progressAction.symbol: preferences.progress = action(value)
        case errorVariable.symbol: preferences.errorVariable = value.text(engine)
        case warningVariable.symbol: preferences.warningVariable = value.text(engine)
        case informationVariable.symbol: preferences.informationVariable = value.text(engine)
        case outVariable.symbol: preferences.outVariable = value.text(engine)
        case pipelineVariable.symbol: preferences.pipelineVariable = value.text(engine)
        case whatIf.symbol: preferences.whatIf = Conversion.truth(value)
        case confirm.symbol: preferences.confirm = Conversion.truth(value)
        case outBuffer.symbol: break
        default: return false
        }
        return true
    }

    private static func action(_ value: Value) -> ActionPreference? {
        guard let object = value.asObject as? EnumObject else { return nil }
        return ActionPreference(rawValue: Int(truncatingIfNeeded: object.raw))
    }
}
