import DotNetTypes
import ShellRuntime

/// The commands of the language itself: objects, output, variables, conversion, files, time, discovery, session.
public enum CoreCmdlets {
    /// Registers all commands and their built-in aliases. Declarations are made at first use.
    public static func register(in table: CommandTable) {
        for list in lists {
            for entry in list { table.register(entry.name, entry.spec) }
        }
        FormattingCommands.register(in: table)
        for alias in BuiltInAliases.all { table.registerAlias(alias.name, for: alias.command) }
    }

    /// What a session needs beside the commands: aliases, and the types of results by name.
    public static func install(in engine: Engine) {
        BuiltInAliases.define(in: engine)
        VariableMembers.install()
        TypeTable.add([
            GroupTypes.group, GroupTypes.withoutElements, MeasureTypes.generic, MeasureTypes.text, MemberLine.type,
            MatchObject.matchType, FileTypes.file, FileTypes.folder, FileTypes.base, HexRow.type, JsonFactory.hashtableType,
        ])
    }

    private static let lists = [
        ConversionCmdlets.all,
        DiscoveryCmdlets.all,
        FileCmdlets.all,
        ObjectCmdlets.all,
        OutputCmdlets.all,
        SessionCmdlets.all,
        TimeCmdlets.all,
        VariableCmdlets.all,
    ]
}
