import DotNetTypes
import ShellValues

/// Members of variables as objects (`PSVariable`).
enum VariableMembers {
    static func install() {
        MemberSource.install(NetType.psVariable.fullName) { _ in declaration }
    }

    private static var declaration: TypeDeclaration {
        TypeDeclaration(properties: [
            text("Name") { $0.name },
            PropertyDeclaration(
                "Description", .string,
                set: { interpreter, target, value in (target.asObject as? Variable)?.description = value.text(interpreter) },
                get: { _, target in .string((target.asObject as? Variable)?.description ?? "") }),
            PropertyDeclaration(
                "Value", .object, set: { interpreter, target, value in try set(target, value, interpreter) },
                get: { _, target in (target.asObject as? Variable)?.value ?? .null }),
            text("Visibility") { $0.visibility },
            PropertyDeclaration("Module", .object) { _, _ in .null },
            text("ModuleName") { _ in "" },
            PropertyDeclaration(
                "Options", CmdletTypes.scopedItemOptions,
                set: { interpreter, target, value in
                    let bits = try Conversion.convert(value, to: CmdletTypes.scopedItemOptions, interpreter)
                    (target.asObject as? Variable)?.options = VariableOptions(
                        rawValue: Int(truncatingIfNeeded: (bits.asObject as? EnumObject)?.raw ?? 0))
                },
                get: { _, target in
                    let bits = Int64((target.asObject as? Variable)?.options.rawValue ?? 0)
                    return .object(EnumObject(bits, type: CmdletTypes.scopedItemOptions))
                }),
            PropertyDeclaration("Attributes", .object) { _, _ in .array([]) },
        ])
    }

    private static func text(_ name: String, _ get: @escaping (Variable) -> String) -> PropertyDeclaration {
        PropertyDeclaration(name, .string) { _, target in .string((target.asObject as? Variable).map(get) ?? "") }
    }

    private static func set(_ target: Value, _ value: Value, _ interpreter: any Interpreter) throws {
        guard let variable = target.asObject as? Variable else { return }
        if variable.options.contains(.readOnly) || variable.options.contains(.constant) {
            throw PSFailure(
                "VariableNotWritable", "Cannot overwrite variable \(variable.name) because it is read-only or constant.",
                category: .WriteError, target: .string(variable.name), type: ExceptionTypes.sessionStateUnauthorizedAccess)
        }
        var value = value
        for constraint in variable.constraints {
            value = try constraint.apply(value, name: variable.name, interpreter: interpreter)
        }
        variable.value = value
    }
}
