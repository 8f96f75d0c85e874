import ShellValues

/// Attaches the members of the engine's own types. Only registers closures.
extension EngineTypes {
    public static func install() { _ = installed }

    private static let installed: Bool = {
        MemberSource.install(NetType.scriptBlock.fullName) { _ in ScriptBlockMembers.declaration }
        MemberSource.install(scriptCmdlet.fullName) { _ in ScriptCmdletMembers.declaration }
        MemberSource.install(commandInfo.fullName) { _ in CommandInfoMembers.declaration }
        MemberSource.install(aliasInfo.fullName) { _ in CommandInfoMembers.alias }
        MemberSource.install(functionInfo.fullName) { _ in CommandInfoMembers.function }
        MemberSource.install(externalScriptInfo.fullName) { _ in CommandInfoMembers.script }
        return true
    }()

    private static let byName: [String: NetType] = {
        var table: [String: NetType] = [:]
        for type in all {
            table[CaseFolding.fold(type.fullName)] = type
            table[CaseFolding.fold(type.name)] = type
        }
        return table
    }()

    /// A type of the engine by full name or by the name without its namespace.
    public static func find(_ name: String) -> NetType? {
        let folded = CaseFolding.fold(name)
        return byName[folded.hasPrefix("system.") ? folded : folded.hasPrefix("management.automation.") ? "system." + folded : folded]
    }

    /// The engine's types by name, for type literals.
    public static let all: [NetType] = [
        commandInfo, cmdletInfo, functionInfo, filterInfo, aliasInfo, externalScriptInfo, scriptCmdlet, pathInfo,
        actionPreference, confirmImpact, MessageRecord.warningType, MessageRecord.verboseType, MessageRecord.debugType,
        InformationRecord.recordType, ParseErrorObject.errorType, ExtentObject.extentType, LanguageTypes.parser,
    ]
}

/// The engine behind an `Interpreter`.
func engine(_ interpreter: any Interpreter) throws -> Engine {
    if let engine = interpreter as? Engine { return engine }
    throw NetFailure(ExceptionTypes.invalidOperation, "There is no engine to run this.")
}
