import ShellValues

/// The types of exceptions, reflection and PowerShell itself by name.
enum ManagementCatalog {
    static let entries: [TypeEntry] =
        ExceptionMembers.more.map { type in TypeEntry(type.fullName) { type } }
        + PSObjectTypes.all.map { type in TypeEntry(type.fullName) { type } } + [
            TypeEntry("System.Management.Automation.ErrorDetails") { ErrorRecordMembers.detailsType },
            TypeEntry("System.Management.Automation.WildcardPattern") { WildcardPatternType.type },
            TypeEntry("System.Management.Automation.PSCredential") { CredentialTypes.credential },
            TypeEntry("System.Net.NetworkCredential") { CredentialTypes.network },
            TypeEntry("System.Security.SecureString") { SecureStringType.type },
            TypeEntry("System.Runtime.InteropServices.Marshal") { SecureStringType.marshal },
            TypeEntry("System.Reflection.Assembly") { MemberInfos.assemblyType },
            TypeEntry("System.Reflection.MethodInfo") { MemberInfos.methodType },
            TypeEntry("System.Reflection.PropertyInfo") { MemberInfos.propertyType },
            TypeEntry("System.Reflection.FieldInfo") { MemberInfos.fieldType },
            TypeEntry("System.Management.Automation.Language.NullString") { NullStringType.type },
            TypeEntry("System.DBNull") { NullStringType.dbNull },
        ]

    static func install() {
        ExceptionMembers.install()
        ErrorRecordMembers.install()
        InvocationInfoMembers.install()
        VariableMembers.install()
        PSObjectMembers.install()
        TypeObjectMembers.install()
    }
}
