import ShellRuntime
import ShellValues

/// `Remove-TypeData`: forgets what was added to types.
enum RemoveTypeData {
    static let typeName = ParameterSpec(
        "TypeName", .object, position: 0, mandatory: true, byValue: true, byName: true, set: "RemoveTypeSet",
        checks: [.notNullOrEmpty], help: "The type.")
    static let typeData = ParameterSpec(
        "TypeData", TypeDataObjects.typeData, mandatory: true, byValue: true, set: "RemoveTypeDataSet",
        help: "What Get-TypeData answered.")

    @Sendable static func spec() -> CommandSpec {
        CommandSpec(
            "Remove-TypeData", module: "Microsoft.PowerShell.Utility",
            className: "Microsoft.PowerShell.Commands.RemoveTypeDataCommand", defaultSet: "RemoveTypeDataSet",
            shouldProcess: true, synopsis: "Removes members and display sets from types.", parameters: [typeName, typeData],
            make: { SimpleCmdlet { try run($0) } })
    }

    private static func run(_ call: CommandCall) throws {
        let given = (call[typeData]?.asObject as? RecordObject)?.field(0) ?? call[typeName]
        let type = TypeDataNames.name(given)
        guard try call.shouldProcess(type, "Remove TypeData") else { return }
        if call.engine.typeData.remove(type) { return }
        try call.writeError(
            "TypesDynamicRemoveException",
            "Error in TypeData \"\(type)\": The type \"\(type)\" was not found. The type name value must be the full name of the type."
                + " Verify the type name and run the command again.",
            category: .InvalidOperation, type: ExceptionTypes.runtime)
    }
}
