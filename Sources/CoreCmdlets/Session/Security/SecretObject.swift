import ShellRuntime
import ShellValues

/// A secure string: a text that is not shown by accident.
final class SecretObject: NetObject {
    let secret: String
    init(_ secret: String) { self.secret = secret }

    override var type: NetType { CmdletTypes.secureString }
    override func netText(_ interpreter: (any Interpreter)?) -> String { "System.Security.SecureString" }
}

/// A user name with its password (`PSCredential`).
enum Credentials {
    static func make(_ user: String, _ password: SecretObject, _ engine: Engine) throws -> Value {
        try Members.construct(CmdletTypes.psCredential, [.string(user), .object(password)], engine)
    }
}
