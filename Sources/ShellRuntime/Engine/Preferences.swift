import ShellValues

/// The preference variables are ordinary variables; these are their symbols and defaults.
public enum Preferences {
    private static let actions: Set<Symbol> = [error, warning, verbose, debug, information, progress]

    /// The type that every assignment to a preference variable is converted to; nil for other names.
    static func type(of symbol: Symbol) -> NetType? {
        if actions.contains(symbol) { return EngineTypes.actionPreference }
        return symbol == confirm ? EngineTypes.confirmImpact : nil
    }

    public static let error = Symbol("ErrorActionPreference")
    public static let warning = Symbol("WarningPreference")
    public static let verbose = Symbol("VerbosePreference")
    public static let debug = Symbol("DebugPreference")
    public static let information = Symbol("InformationPreference")
    public static let progress = Symbol("ProgressPreference")
    public static let whatIf = Symbol("WhatIfPreference")
    public static let confirm = Symbol("ConfirmPreference")
}
