import CoreCmdlets
import ShellFormatting
import ShellRuntime

/// The libraries of commands that make up the shell.
enum CommandLibraries {
    /// Registers every command; declarations are made at first use.
    static func register(in table: CommandTable) {
    }

    /// What the libraries keep in a session.
    static func install(in engine: Engine) {
    }
}
