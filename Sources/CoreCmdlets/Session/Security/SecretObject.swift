import DotNetTypes
import ShellRuntime
import ShellValues

/// A secure string as the cmdlets make and read it.
typealias SecretObject = SecureText

extension SecureText {
    var secret: String { text }
}

/// A user name with its password (`PSCredential`).
enum Credentials {
    static func make(_ user: String, _ password: SecretObject, _ engine: Engine) throws -> Value {
        try Members.construct(CmdletTypes.psCredential, [.string(user), .object(password)], engine)
    }
}
