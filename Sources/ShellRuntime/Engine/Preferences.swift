import ShellValues

/// The preference variables are ordinary variables; these are their symbols and defaults.
public enum Preferences {
    public static let error = Symbol("ErrorActionPreference")
    public static let warning = Symbol("WarningPreference")
    public static let verbose = Symbol("VerbosePreference")
    public static let debug = Symbol("DebugPreference")
    public static let information = Symbol("InformationPreference")
    public static let progress = Symbol("ProgressPreference")
    public static let whatIf = Symbol("WhatIfPreference")
    public static let confirm = Symbol("ConfirmPreference")
}
