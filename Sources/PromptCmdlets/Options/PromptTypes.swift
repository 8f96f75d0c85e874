import DotNetTypes
import ShellRuntime
import ShellValues

/// The .NET types of the prompt's objects and parameters.
enum PromptTypes {
    static let textSet = TypeTable.instance(of: "System.Collections.Generic.HashSet", [.string])
    static let historyHandler = TypeTable.instance(of: "System.Func", [.string, .object])
    static let commandNode = NetType("System.Management.Automation.Language.CommandAst")
    static let validationHandler = TypeTable.instance(of: "System.Action", [commandNode])

    static let options = NetType(
        "Microsoft.PowerShell.PSConsoleReadLineOptions",
        declare: { _ in
            TypeDeclaration(properties: PromptOptionMembers.all)
        })

    static let consoleKey =
        TypeTable.find("System.ConsoleKey") ?? NetType("System.ConsoleKey", kind: .enumeration, base: .enumType)
    static let consoleModifiers =
        TypeTable.find("System.ConsoleModifiers")
        ?? NetType("System.ConsoleModifiers", kind: .enumeration, base: .enumType)

    /// All types that scripts can name.
    static let all: [NetType] = [
        EditMode.netType, ViModeStyle.netType, ViMode.netType, BellStyle.netType, HistorySaveStyle.netType,
        PredictionSource.netType, PredictionViewStyle.netType, AddToHistoryOption.netType, options, KeyHandler.type,
        KeyHandler.groupType, KeyObject.type, ConsoleReadLineType.type,
    ]
}
