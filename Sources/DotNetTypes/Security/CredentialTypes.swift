import ShellValues

/// A user name with a secret.
public final class CredentialObject: NetObject {
    public let userName: String
    public let password: SecureText

    public init(_ userName: String, _ password: SecureText) {
        self.userName = userName
        self.password = password
    }

    public override var type: NetType { CredentialTypes.credential }
}

/// `PSCredential` and `NetworkCredential`.
public enum CredentialTypes {
    public static let credential = NetType(
        "System.Management.Automation.PSCredential", accelerator: "pscredential",
        declare: { _ in
            TypeDeclaration(
                constructors: [
                    method("new(string userName, securestring password)") { call in
                        let name = call.text(0)
                        if name.isEmpty {
                            throw NetFailure(
                                ExceptionTypes.psArgument,
                                "Cannot process argument because the value of argument \"userName\" is not valid. Change the "
                                    + "value of the \"userName\" argument and run the operation again.")
                        }
                        guard let secret = call[1].asObject as? SecureText else { throw Failure.null("password") }
                        return .object(CredentialObject(name, secret))
                    },
                ],
                properties: [
                    property("string UserName") { target in .text((target.asObject as? CredentialObject)?.userName) },
                    property("securestring Password") { target in
                        (target.asObject as? CredentialObject).map { .object($0.password) } ?? .null
                    },
                ],
                methods: [
                    method("System.Net.NetworkCredential GetNetworkCredential()") { call in
                        guard let own = call.target.asObject as? CredentialObject else { return .null }
                        return networkCredential(own)
                    },
                ],
                staticProperties: [constant("pscredential Empty", .object(CredentialObject("", SecureText(""))))])
        })

    /// `domain\user` and `user@domain` come apart.
    private static func networkCredential(_ own: CredentialObject) -> Value {
        let parts = own.userName.split(separator: "\\", maxSplits: 1).map(String.init)
        let (domain, user) = parts.count == 2 ? (parts[0], parts[1]) : ("", own.userName)
        return make(user, own.password.text, domain)
    }

    private static func make(_ user: String, _ password: String, _ domain: String) -> Value {
        .object(RecordObject(network, [.string(user), .string(password), .string(domain)]))
    }

    static let network = NetType("System.Net.NetworkCredential", declare: { _ in
        let secret: (MethodCall, Int) -> String = { call, index in
            (call[index].asObject as? SecureText)?.text ?? call.text(index)
        }
        return TypeDeclaration(
            constructors: [
                method("new()") { _ in make("", "", "") },
                method("new(string userName, string password)") { call in make(call.text(0), call.text(1), "") },
                method("new(string userName, string password, string domain)") { call in
                    make(call.text(0), call.text(1), call.text(2))
                },
                method("new(string userName, securestring password)") { call in make(call.text(0), secret(call, 1), "") },
                method("new(string userName, securestring password, string domain)") { call in
                    make(call.text(0), secret(call, 1), call.text(2))
                },
            ],
            properties: [
                .field(0, "UserName", .string), .field(1, "Password", .string),
                property("securestring SecurePassword") { target in
                    .object(SecureText((target.asObject as? RecordObject)?.field(1).text(nil) ?? ""))
                },
                .field(2, "Domain", .string),
            ])
    })
}
