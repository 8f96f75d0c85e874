import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Lists commands.
final class GetCommand: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string.arrayType, position: 0, byValue: true, byName: true, set: "AllCommandSet", checks: [.notNullOrEmpty],
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let verb = ParameterSpec("Verb", .string.arrayType, byName: true, set: "CmdletSet")
    static let noun = ParameterSpec("Noun", .string.arrayType, byName: true, set: "CmdletSet")
    static let module = ParameterSpec("Module", .string.arrayType, aliases: ["PSSnapin"], byName: true)
    static let excludeModule = ParameterSpec("ExcludeModule", .string.arrayType)
    static let fullyQualifiedModule = ParameterSpec(
        "FullyQualifiedModule", CmdletTypes.moduleSpecification.arrayType, byName: true)
    static let commandType = ParameterSpec(
        "CommandType", CmdletTypes.commandTypes, aliases: ["Type"], byName: true, set: "AllCommandSet")
    static let totalCount = ParameterSpec("TotalCount", .int, byName: true)
    static let syntax = ParameterSpec("Syntax", .switchParameter, byName: true)
    static let showCommandInfo = ParameterSpec("ShowCommandInfo", .switchParameter)
    static let argumentList = ParameterSpec(
        "ArgumentList", .object.arrayType, aliases: ["Args"], position: 1, rest: true,
        checks: [.allowNull, .allowEmptyCollection])
    static let all = ParameterSpec("All", .switchParameter, byName: true)
    static let listImported = ParameterSpec("ListImported", .switchParameter, byName: true)
    static let parameterName = ParameterSpec("ParameterName", .string.arrayType, checks: [.notNullOrEmpty])
    static let parameterType = ParameterSpec("ParameterType", CmdletTypes.psTypeName.arrayType, checks: [.notNullOrEmpty])
    static let useFuzzyMatching = ParameterSpec("UseFuzzyMatching", .switchParameter, set: "AllCommandSet")
    static let fuzzyMinimumDistance = ParameterSpec("FuzzyMinimumDistance", .uint, set: "AllCommandSet")
    static let useAbbreviationExpansion = ParameterSpec(
        "UseAbbreviationExpansion", .switchParameter, byName: true, set: "AllCommandSet")
    static let spec = CommandSpec(
        "Get-Command", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.GetCommandCommand",
        aliases: ["gcm"], defaultSet: "CmdletSet",
        outputTypes: ["System.Management.Automation.AliasInfo", "System.Management.Automation.ApplicationInfo",
            "System.Management.Automation.FunctionInfo", "System.Management.Automation.CmdletInfo",
            "System.Management.Automation.ExternalScriptInfo", "System.Management.Automation.FilterInfo", "System.String",
            "System.Management.Automation.PSObject"],
        synopsis: "Lists the commands of the session, or shows the syntax of some.",
        parameters: [
            name, verb, noun, module, excludeModule, fullyQualifiedModule, commandType, totalCount, syntax, showCommandInfo,
            argumentList, all, listImported, parameterName, parameterType, useFuzzyMatching, fuzzyMinimumDistance,
            useAbbreviationExpansion,
        ],
        make: { GetCommand() })
    private var found: [CommandEntry] = []
    private var hadNames = false

    func process(_ call: CommandCall) throws {
        let names = call.texts(Self.name)
        if names.isEmpty { return }
        hadNames = true
        for name in names { try find(name, call) }
    }

    private func find(_ name: String, _ call: CommandCall) throws {
        let pattern = NamePattern(name)
        let matching = pattern.isLiteral
            ? CommandEntry.named(pattern.literal, all: call.flag(Self.all), call.engine)
            : CommandEntry.all(call.engine).filter { pattern.matches($0.name) }
        let wanted = matching.filter { isWanted($0, call) }
        if wanted.isEmpty, pattern.isLiteral { return try notFound(name, call) }
        found += pattern.isLiteral ? wanted : wanted.sorted(by: CommandEntry.isBefore)
    }

    private func notFound(_ name: String, _ call: CommandCall) throws {
        try call.writeError(
            "CommandNotFoundException",
            "The term '\(name)' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.",
            category: .ObjectNotFound, target: .string(name), type: ExceptionTypes.commandNotFound)
    }

    private func isWanted(_ entry: CommandEntry, _ call: CommandCall) -> Bool {
        if let types = call[Self.commandType], !matchesKind(entry.kind, types.text(call.engine)) { return false }
        let verbs = call.texts(Self.verb).map { NamePattern($0) }
        let nouns = call.texts(Self.noun).map { NamePattern($0) }
        let modules = call.texts(Self.module).map { NamePattern($0) }
        if !NamePattern.any(verbs, match: entry.verb, empty: true) || !NamePattern.any(nouns, match: entry.noun, empty: true) { return false }
        if !verbs.isEmpty || !nouns.isEmpty, entry.kind == "Alias" { return false }
        if !NamePattern.any(modules, match: entry.module, empty: true) { return false }
        let parameters = call.texts(Self.parameterName).map { NamePattern($0) }
        return parameters.isEmpty || entry.parameterNames(call.engine).contains { NamePattern.any(parameters, match: $0) }
    }

    private func matchesKind(_ kind: String, _ wanted: String) -> Bool {
        let words = CaseFolding.fold(wanted).split(separator: ",").map { String($0.filter { $0 != " " }) }
        return words.contains("all") || words.contains(CaseFolding.fold(kind))
    }

    func end(_ call: CommandCall) throws {
        if !hadNames {
            found = CommandEntry.all(call.engine).filter { isWanted($0, call) && ($0.kind != "Alias" || call.isBound(Self.commandType) || !isFiltered(call)) }
            found.sort(by: CommandEntry.isBefore)
        }
        let limit = call.int(Self.totalCount).flatMap { $0 >= 0 ? $0 : nil } ?? Int.max
        for entry in found.prefix(limit) { try emit(entry, call) }
    }

    private func isFiltered(_ call: CommandCall) -> Bool { call.isBound(Self.verb) || call.isBound(Self.noun) }

    private func emit(_ entry: CommandEntry, _ call: CommandCall) throws {
        if call.flag(Self.syntax) { return try call.write(entry.syntax(call.engine)) }
        try call.write(.object(entry.object))
    }
}
