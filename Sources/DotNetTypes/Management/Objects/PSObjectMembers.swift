import ShellValues

/// `System.Management.Automation.PSObject` as scripts make it: an empty custom object, or the object given.
enum PSObjectMembers {
    static func install() {
        MemberSource.install("System.Management.Automation.PSObject") { _ in declaration }
        MemberSource.install("System.Management.Automation.PSCustomObject") { _ in TypeDeclaration() }
    }

    private static var declaration: TypeDeclaration {
        let same: (MethodCall) throws -> Value = { call in call[0] }
        return TypeDeclaration(
            constructors: [
                method("new()") { _ in .object(CustomObject()) },
                method("new(System.Object obj)") { call in
                    if call[0].isNull { throw Failure.null("obj") }
                    return call[0]
                },
            ],
            staticMethods: [method("psobject AsPSObject(System.Object obj)", same)])
    }
}
