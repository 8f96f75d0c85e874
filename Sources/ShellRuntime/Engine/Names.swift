import ShellValues

/// Symbols of the automatic variables.
enum Names {
    static let underscore = Symbol("_")
    static let psItem = Symbol("PSItem")
    static let args = Symbol("args")
    static let input = Symbol("input")
    static let this = Symbol("this")
    static let myInvocation = Symbol("MyInvocation")
    static let boundParameters = Symbol("PSBoundParameters")
    static let psCmdlet = Symbol("PSCmdlet")
    static let scriptRoot = Symbol("PSScriptRoot")
    static let commandPath = Symbol("PSCommandPath")
    static let success = Symbol("?")
    static let error = Symbol("Error")
    static let `true` = Symbol("true")
    static let `false` = Symbol("false")
    static let null = Symbol("null")
    static let pwd = Symbol("PWD")
    static let matches = Symbol("Matches")
    static let foreach = Symbol("foreach")
    static let `switch` = Symbol("switch")
    static let lastExitCode = Symbol("LASTEXITCODE")
    static let ofs = Symbol("OFS")
    static let dollarDollar = Symbol("$")
    static let caret = Symbol("^")
    static let constants: Set<Symbol> = [`true`, `false`, null, success, error]
}
