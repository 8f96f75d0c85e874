import FileGate
import ShellFormatting
import ShellRuntime
import ShellValues

/// `Update-TypeData`: members and default display sets for types.
enum UpdateTypeData {
    private static let dynamic = "DynamicTypeSet"
    static let memberTypes = ["NoteProperty", "AliasProperty", "ScriptProperty", "CodeProperty", "ScriptMethod", "CodeMethod"]

    static let memberType = ParameterSpec(
        "MemberType", .string, set: dynamic, checks: [.notNullOrEmpty, .set(memberTypes)], help: "The kind of the new member.")
    static let memberName = ParameterSpec(
        "MemberName", .string, set: dynamic, checks: [.notNullOrEmpty], help: "The name of the new member.")
    static let value = ParameterSpec("Value", .object, set: dynamic, help: "The value, the name or the script of the member.")
    static let secondValue = ParameterSpec(
        "SecondValue", .object, set: dynamic, checks: [.notNull], help: "The setter of a script property.")
    static let displayProperty = ParameterSpec(
        "DefaultDisplayProperty", .string, set: dynamic, checks: [.notNullOrEmpty], help: "What Format-Wide shows.")
    static let displaySet = ParameterSpec(
        "DefaultDisplayPropertySet", .string.arrayType, set: dynamic, checks: [.notNullOrEmpty],
        help: "What a list or table shows of the type.")
    static let keySet = ParameterSpec(
        "DefaultKeyPropertySet", .string.arrayType, set: dynamic, checks: [.notNullOrEmpty], help: "What sorting and grouping use.")
    static let typeName = ParameterSpec(
        "TypeName", .object, position: 0, mandatory: true, byValue: true, byName: true, set: dynamic,
        checks: [.notNullOrEmpty], help: "The type to extend.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Replaces what is there.")
    static let appendPath = ParameterSpec(
        "AppendPath", .string.arrayType, aliases: ["PSPath", "Path"], position: 0, byValue: true, byName: true,
        set: "FileSet", checks: [.notNull], help: "Files of type data.")
    static let prependPath = ParameterSpec(
        "PrependPath", .string.arrayType, set: "FileSet", checks: [.notNull], help: "Files of type data that go first.")

    @Sendable static func spec() -> CommandSpec {
        CommandSpec(
            "Update-TypeData", module: "Microsoft.PowerShell.Utility",
            className: "Microsoft.PowerShell.Commands.UpdateTypeDataCommand", defaultSet: "FileSet", shouldProcess: true,
            synopsis: "Adds members and default display properties to types.",
            parameters: [
                memberType, memberName, value, secondValue, displayProperty, displaySet, keySet, typeName, force,
                appendPath, prependPath,
            ],
            make: { SimpleCmdlet { try run($0) } })
    }

    private static func run(_ call: CommandCall) throws {
        if call.parameterSetName == "FileSet" {
            for path in call.texts(prependPath) { try missing(path, "TypesPrependPathException", call) }
            for path in call.texts(appendPath) { try missing(path, "TypesAppendPathException", call) }
            return
        }
        let type = TypeDataNames.name(call[typeName])
        guard try call.shouldProcess(type, "Update TypeData") else { return }
        try TypeDataUpdate(call: call, type: type).run()
    }

    private static func missing(_ name: String, _ id: String, _ call: CommandCall) throws {
        let path = Paths.absolute(name, in: call.engine.host.currentFolder)
        try call.writeError(
            id, FileGate.pathNotFound(path), category: .InvalidOperation, target: .string(name),
            type: ExceptionTypes.itemNotFound)
    }
}

/// One update of one type.
private struct TypeDataUpdate {
    let call: CommandCall
    let type: String

    private var isForced: Bool { call.flag(UpdateTypeData.force) }
    private var table: TypeDataTable { call.engine.typeData }

    func run() throws {
        guard let member = try member() else { return }
        let names = call.texts(UpdateTypeData.displaySet)
        let others = call.isBound(UpdateTypeData.displayProperty) || call.isBound(UpdateTypeData.keySet)
        if member.isEmpty, names.isEmpty, !others {
            return try refuse("TypeDataEmpty", "No member is specified for the update on type \"\(type)\".")
        }
        for new in member where try mayAdd(new.name, exists: table.hasMember(new.symbol, of: type)) { table.add(new, to: type) }
        if !names.isEmpty, try mayAdd("DefaultDisplayPropertySet", exists: table.ownDefaultDisplay(of: type) != nil) {
            table.setDefaultDisplay(names, of: type)
        }
    }

    private func mayAdd(_ name: String, exists: Bool) throws -> Bool {
        if !exists || isForced { return true }
        try call.writeError(
            "TypesDynamicUpdateException", "Error in TypeData \"\(type)\": The member \(name) is already present.",
            category: .InvalidOperation, type: ExceptionTypes.runtime)
        return false
    }

    private func refuse(_ id: String, _ message: String) throws {
        try call.writeError(id, message, category: .InvalidOperation)
    }

    /// The member asked for (none or one); nil after an error.
    private func member() throws -> [ExtraMember]? {
        guard let kind = call.text(UpdateTypeData.memberType) else {
            let stray = [UpdateTypeData.memberName, UpdateTypeData.value, UpdateTypeData.secondValue]
            if !stray.contains(where: call.isBound) { return [] }
            try refuse(
                "MemberTypeIsMissing",
                "The MemberName, Value, and SecondValue parameters cannot be specified without the MemberType parameter.")
            return nil
        }
        guard let name = call.text(UpdateTypeData.memberName) else { return try required("MemberName", "MemberNameShouldBeSpecified", kind) }
        guard let value = call[UpdateTypeData.value] else { return try required("Value", "ValueShouldBeSpecified", kind) }
        return try made(CaseFolding.fold(kind), name, value).map { [ExtraMember(name, $0)] }
    }

    private func required(_ parameter: String, _ id: String, _ kind: String) throws -> [ExtraMember]? {
        let known = UpdateTypeData.memberTypes.first { CaseFolding.equal($0, kind) } ?? kind
        try refuse(
            id, "The \(parameter) parameter is required for the type \"\(known)\". Please specify the \(parameter) parameter.")
        return nil
    }

    private func made(_ kind: String, _ name: String, _ value: Value) throws -> ExtraMember.Kind? {
        switch kind {
        case "noteproperty": return .note(value)
        case "aliasproperty": return .alias(value.text(call.engine))
        case "scriptproperty":
            let setter = try call[UpdateTypeData.secondValue].map(block)
            return .scriptProperty(get: try block(value), set: setter)
        case "scriptmethod": return .scriptMethod(try block(value))
        default:
            try refuse("TypesDynamicUpdateException", "Code members cannot be added here.")
            return nil
        }
    }

    private func block(_ value: Value) throws -> ScriptBlockObject {
        let converted = try Conversion.convert(value, to: .scriptBlock, call.engine)
        guard let block = converted.asObject as? ScriptBlockObject else { throw call.failure("InvalidScriptBlock", "") }
        return block
    }
}

/// Names of types as arguments give them.
enum TypeDataNames {
    /// The full name of a type, or the text itself.
    static func name(_ value: Value?) -> String {
        if let type = value?.asObject as? NetType { return type.fullName }
        return value?.text(nil) ?? ""
    }
}
