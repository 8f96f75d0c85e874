/// The types of PowerShell's reflection: `PSObject`, `PSNoteProperty`, collections of members.
public enum PSObjectTypes {
    private static let prefix = "System.Management.Automation."

    static let view = NetType(prefix + "PSObject", declare: { _ in PSObjectDeclarations.view })
    static let collection = NetType(
        prefix + "PSMemberInfoIntegratingCollection`1", interfaces: [.enumerable], arguments: [memberInfo],
        declare: { _ in PSObjectDeclarations.collection })
    static let memberInfo = NetType(prefix + "PSMemberInfo", declare: { _ in PSMemberDeclarations.member })
    static let propertyInfo = NetType(prefix + "PSPropertyInfo", base: memberInfo, declare: { _ in PSMemberDeclarations.property })
    static let methodInfo = NetType(prefix + "PSMethodInfo", base: memberInfo, declare: { _ in PSMemberDeclarations.methods })

    static let note = NetType(prefix + "PSNoteProperty", base: propertyInfo, declare: { _ in PSMemberDeclarations.note })
    static let property = NetType(prefix + "PSProperty", base: propertyInfo)
    static let alias = NetType(prefix + "PSAliasProperty", base: propertyInfo, declare: { _ in PSMemberDeclarations.alias })
    static let scriptProperty = NetType(
        prefix + "PSScriptProperty", base: propertyInfo, declare: { _ in PSMemberDeclarations.scriptProperty })
    static let codeProperty = NetType(prefix + "PSCodeProperty", base: propertyInfo)
    static let scriptMethod = NetType(prefix + "PSScriptMethod", base: methodInfo, declare: { _ in PSMemberDeclarations.scriptMethod })
    static let codeMethod = NetType(prefix + "PSCodeMethod", base: methodInfo)
    static let method = NetType(prefix + "PSMethod", base: methodInfo)

    /// All of them that scripts can name, for the type table.
    public static let all: [NetType] = [
        memberInfo, propertyInfo, methodInfo, note, property, alias, scriptProperty, codeProperty, scriptMethod, codeMethod, method,
    ]

    static func member(_ kind: String) -> NetType {
        switch kind {
        case "NoteProperty": note
        case "AliasProperty": alias
        case "ScriptProperty": scriptProperty
        case "CodeProperty": codeProperty
        case "ScriptMethod": scriptMethod
        case "CodeMethod": codeMethod
        case "Method": method
        default: property
        }
    }
}
