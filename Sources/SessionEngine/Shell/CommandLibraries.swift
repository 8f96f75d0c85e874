import AzureCmdlets
import CoreCmdlets
import PromptCmdlets
import SessionCmdlets
import ShellFormatting
import ShellRuntime
import ShellValues

/// The libraries of commands that make up the shell.
enum CommandLibraries {
    /// Registers every command; declarations are made at first use.
    static func register(in table: CommandTable) {
        CoreCmdlets.register(in: table)
        ScriptingCmdlets.register(in: table)
        AzureModule.register(in: table)
        PromptModule.register(in: table)
        SessionModule.register(in: table)
    }

    /// What the libraries keep in a session.
    static func install(in engine: Engine) {
        CoreCmdlets.install(in: engine)
        PromptModule.install(in: engine)
        FormatService.install(in: engine)
        FormatService.context(engine).views.append(AzureModule.views + PromptModule.views + SessionModule.views)
    }
}
