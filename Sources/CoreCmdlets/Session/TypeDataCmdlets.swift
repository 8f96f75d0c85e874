import ShellRuntime
import ShellValues

/// Adds members to a type.
final class UpdateTypeData: Cmdlet {
    static let memberType = ParameterSpec(
        "MemberType", CmdletTypes.psMemberTypes, set: "DynamicTypeSet",
        checks: [.notNullOrEmpty, .set(["NoteProperty", "AliasProperty", "ScriptProperty", "CodeProperty",
            "ScriptMethod", "CodeMethod"])])
    static let memberName = ParameterSpec("MemberName", .string, set: "DynamicTypeSet", checks: [.notNullOrEmpty])
    static let value = ParameterSpec("Value", .object, set: "DynamicTypeSet", help: "The value to store.")
    static let secondValue = ParameterSpec("SecondValue", .object, set: "DynamicTypeSet", checks: [.notNull])
    static let typeConverter = ParameterSpec("TypeConverter", .reflectionType, set: "DynamicTypeSet", checks: [.notNull])
    static let typeAdapter = ParameterSpec("TypeAdapter", .reflectionType, set: "DynamicTypeSet", checks: [.notNull])
    static let serializationMethod = ParameterSpec(
        "SerializationMethod", .string, set: "DynamicTypeSet", checks: [.notNullOrEmpty])
    static let targetTypeForDeserialization = ParameterSpec(
        "TargetTypeForDeserialization", .reflectionType, set: "DynamicTypeSet", checks: [.notNull])
    static let serializationDepth = ParameterSpec(
        "SerializationDepth", .int, set: "DynamicTypeSet", checks: [.notNull, .range(.int(0), .int(2147483647))])
    static let defaultDisplayProperty = ParameterSpec(
        "DefaultDisplayProperty", .string, set: "DynamicTypeSet", checks: [.notNullOrEmpty])
    static let inheritPropertySerializationSet = ParameterSpec(
        "InheritPropertySerializationSet", .bool, set: "DynamicTypeSet", checks: [.notNull])
    static let stringSerializationSource = ParameterSpec(
        "StringSerializationSource", .string, set: "DynamicTypeSet", checks: [.notNullOrEmpty])
    static let defaultDisplayPropertySet = ParameterSpec(
        "DefaultDisplayPropertySet", .string.arrayType, set: "DynamicTypeSet", checks: [.notNullOrEmpty])
    static let defaultKeyPropertySet = ParameterSpec(
        "DefaultKeyPropertySet", .string.arrayType, set: "DynamicTypeSet", checks: [.notNullOrEmpty])
    static let propertySerializationSet = ParameterSpec(
        "PropertySerializationSet", .string.arrayType, set: "DynamicTypeSet", checks: [.notNullOrEmpty])
    static let typeName = ParameterSpec(
        "TypeName", .string, mandatory: true, byValue: true, set: "DynamicTypeSet", checks: [.notNullOrEmpty])
    static let force = ParameterSpec(
        "Force", .switchParameter, places: [.init("DynamicTypeSet"), .init("TypeDataSet")],
        help: "Does it even where protection would forbid it.")
    static let typeData = ParameterSpec(
        "TypeData", CmdletTypes.typeData.arrayType, position: 0, mandatory: true, byValue: true, byName: true,
        set: "TypeDataSet")
    static let appendPath = ParameterSpec(
        "AppendPath", .string.arrayType, aliases: ["PSPath", "Path"], position: 0, byValue: true, byName: true, set: "FileSet",
        checks: [.notNull])
    static let prependPath = ParameterSpec("PrependPath", .string.arrayType, set: "FileSet", checks: [.notNull])
    static let spec = CommandSpec(
        "Update-TypeData", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.UpdateTypeDataCommand", defaultSet: "FileSet", shouldProcess: true,
        synopsis: "Adds members or a default display to all objects of a type.",
        parameters: [
            memberType, memberName, value, secondValue, typeConverter, typeAdapter, serializationMethod,
            targetTypeForDeserialization, serializationDepth, defaultDisplayProperty, inheritPropertySerializationSet,
            stringSerializationSource, defaultDisplayPropertySet, defaultKeyPropertySet, propertySerializationSet, typeName,
            force, typeData, appendPath, prependPath,
        ],
        make: { UpdateTypeData() })
    func process(_ call: CommandCall) throws {
        guard let typeName = call.text(Self.typeName) else { return }
        guard try call.shouldProcess("TypeName: \(typeName)", "Update TypeData") else { return }
        let name = (call[Self.typeName]?.asObject as? NetType)?.fullName ?? typeName
        if call.isBound(Self.defaultDisplayPropertySet) {
            call.engine.typeData.setDefaultDisplay(call.texts(Self.defaultDisplayPropertySet), of: name)
        }
        guard let member = try member(call) else { return }
        if !call.flag(Self.force), call.engine.typeData.hasMember(member.symbol, of: name) {
            return try call.writeError(
                "TypesDynamicUpdateException", "Error in TypeData \"\(name)\": The member \(member.name) is already present.",
                category: .InvalidOperation, type: ExceptionTypes.runtime)
        }
        call.engine.typeData.add(member, to: name)
    }

    private func member(_ call: CommandCall) throws -> ExtraMember? {
        guard let name = call.text(Self.memberName) else { return nil }
        let value = call[Self.value] ?? .null
        let block = value.asObject as? ScriptBlockObject
        switch CaseFolding.fold(call.text(Self.memberType) ?? "") {
        case "noteproperty": return ExtraMember(name, .note(value))
        case "aliasproperty": return ExtraMember(name, .alias(value.text(call.engine)))
        case "scriptproperty":
            return ExtraMember(name, .scriptProperty(get: block, set: call[Self.secondValue]?.asObject as? ScriptBlockObject))
        case "scriptmethod":
            guard let block else { return nil }
            return ExtraMember(name, .scriptMethod(block))
        default:
            throw call.failure(
                "CannotUpdateMemberType", "The member type is not supported here.", category: .InvalidArgument,
                type: ExceptionTypes.psArgument)
        }
    }
}

/// Lists what was added to types.
final class GetTypeData: Cmdlet {
    static let typeName = ParameterSpec("TypeName", .string.arrayType, position: 0, byValue: true, checks: [.notNullOrEmpty])
    static let spec = CommandSpec(
        "Get-TypeData", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetTypeDataCommand",
        outputTypes: ["System.Management.Automation.PSObject"], synopsis: "Lists the members added to types.",
        parameters: [typeName],
        make: { GetTypeData() })
    func process(_ call: CommandCall) throws {
        let names = call.isBound(Self.typeName) ? call.texts(Self.typeName) : []
        for name in names {
            let members = call.engine.typeData.members([name])
            if members.isEmpty { continue }
            let table = TableObject()
            for member in members { table.set(.string(member.name), .object(member)) }
            try call.write(.object(CustomObject(
                [("TypeName", .string(name)), ("Members", .object(table))],
                typeNames: ["System.Management.Automation.Runspaces.TypeData", "System.Object"])))
        }
    }
}

/// Removes what was added to a type.
final class RemoveTypeData: Cmdlet {
    static let typeName = ParameterSpec(
        "TypeName", .string, position: 0, mandatory: true, byValue: true, byName: true, set: "RemoveTypeSet",
        checks: [.notNullOrEmpty])
    static let path = ParameterSpec(
        "Path", .string.arrayType, mandatory: true, set: "RemoveFileSet", checks: [.notNullOrEmpty],
        help: "Paths of the items; wildcards are allowed.")
    static let typeData = ParameterSpec(
        "TypeData", CmdletTypes.typeData, mandatory: true, byValue: true, set: "RemoveTypeDataSet")
    static let spec = CommandSpec(
        "Remove-TypeData", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.RemoveTypeDataCommand", defaultSet: "RemoveTypeDataSet", shouldProcess: true,
        synopsis: "Removes the members added to a type.",
        parameters: [typeName, path, typeData],
        make: { RemoveTypeData() })
    func process(_ call: CommandCall) throws {
        guard let name = call.text(Self.typeName) else { return }
        let members = call.engine.typeData.members([name])
        if members.isEmpty {
            return try call.writeError(
                "TypesDynamicRemoveException",
                "Error in TypeData \"\(name)\": The type \"\(name)\" was not found. The type name value must be the full name of the type. Verify the type name and run the command again.",
                category: .InvalidOperation, type: ExceptionTypes.runtime)
        }
        guard try call.shouldProcess("TypeName: \(name)", "Remove TypeData") else { return }
        for member in members { call.engine.typeData.removeMember(member.symbol, of: name) }
    }
}

/// Reads a data file.
final class ImportPowerShellDataFile: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, set: "ByPath", checks: [.notNullOrEmpty],
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], position: 0, mandatory: true, byName: true,
        set: "ByLiteralPath", checks: [.notNullOrEmpty], help: "Paths taken as they are, without wildcards.")
    static let skipLimitCheck = ParameterSpec("SkipLimitCheck", .switchParameter)
    static let spec = CommandSpec(
        "Import-PowerShellDataFile", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand", defaultSet: "ByPath",
        synopsis: "Reads the hashtable in a .psd1 file.",
        parameters: [path, literalPath, skipLimitCheck],
        make: { ImportPowerShellDataFile() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            let file = DrivePath.absolute(path, call.engine)
            guard let text = TextFiles.read(file, .utf8) else {
                try call.writeError(
                    "PathNotFound", "Cannot find path '\(path)' because it does not exist.", category: .InvalidArgument,
                    target: .string(path), type: ExceptionTypes.argument)
                continue
            }
            try call.engine.evaluate("data { " + text + "\n}", into: call.output)
        }
    }
}
