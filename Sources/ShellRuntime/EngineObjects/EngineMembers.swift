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
