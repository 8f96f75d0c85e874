import DotNetTypes
import ShellRuntime
import ShellValues

/// Makes a secure string of plain or exported text.
final class ConvertToSecureString: Cmdlet {
    static let string = ParameterSpec("String", .string, position: 0, mandatory: true, byValue: true)
    static let asPlainText = ParameterSpec("AsPlainText", .switchParameter, position: 1, set: "PlainText")
    static let force = ParameterSpec(
        "Force", .switchParameter, position: 2, set: "PlainText", help: "Does it even where protection would forbid it.")
    static let secureKey = ParameterSpec("SecureKey", CmdletTypes.secureString, position: 1, set: "Secure")
    static let key = ParameterSpec("Key", .byte.arrayType, set: "Open")
    static let spec = CommandSpec(
        "ConvertTo-SecureString", module: "Microsoft.PowerShell.Security",
        className: "Microsoft.PowerShell.Commands.ConvertToSecureStringCommand", defaultSet: "Secure",
        outputTypes: ["System.Security.SecureString"], synopsis: "Makes a secure string of a text.",
        parameters: [string, asPlainText, force, secureKey, key],
        make: { ConvertToSecureString() })
    func process(_ call: CommandCall) throws {
        let text = call.text(Self.string) ?? ""
        if call.flag(Self.asPlainText) { return try call.write(.object(SecretObject(text))) }
        guard let secret = SecretText.decode(text) else {
            throw call.failure(
                "ImportSecureString_InvalidArgument", "The parameter value \"\(text)\" is not a valid encrypted string.",
                category: .InvalidArgument, type: ExceptionTypes.psArgument)
        }
        try call.write(.object(SecretObject(secret)))
    }
}

/// Makes text of a secure string.
final class ConvertFromSecureString: Cmdlet {
    static let secureString = ParameterSpec("SecureString", CmdletTypes.secureString, position: 0, mandatory: true, byValue: true)
    static let asPlainText = ParameterSpec("AsPlainText", .switchParameter, set: "AsPlainText")
    static let secureKey = ParameterSpec("SecureKey", CmdletTypes.secureString, position: 1, set: "Secure")
    static let key = ParameterSpec("Key", .byte.arrayType, set: "Open")
    static let spec = CommandSpec(
        "ConvertFrom-SecureString", module: "Microsoft.PowerShell.Security",
        className: "Microsoft.PowerShell.Commands.ConvertFromSecureStringCommand", defaultSet: "Secure",
        outputTypes: ["System.String"], synopsis: "Makes a text of a secure string, readable only with -AsPlainText.",
        parameters: [secureString, asPlainText, secureKey, key],
        make: { ConvertFromSecureString() })
    func process(_ call: CommandCall) throws {
        guard let secret = call[Self.secureString]?.asObject as? SecretObject else { return }
        try call.write(call.flag(Self.asPlainText) ? secret.secret : SecretText.encode(secret.secret))
    }
}

/// The exported form of secure strings on this platform: UTF-16 in hexadecimal.
enum SecretText {
    static func encode(_ text: String) -> String {
        FileDigests.hex(TextEncoding.unicode.encode(text)).lowercased()
    }

    static func decode(_ text: String) -> String? {
        let digits = Array(text.utf8)
        guard digits.count % 4 == 0 else { return nil }
        var units: [UInt16] = []
        for i in stride(from: 0, to: digits.count, by: 4) {
            guard let low = UInt8(String(decoding: digits[i..<(i + 2)], as: UTF8.self), radix: 16),
                let high = UInt8(String(decoding: digits[(i + 2)..<(i + 4)], as: UTF8.self), radix: 16)
            else { return nil }
            units.append(UInt16(high) << 8 | UInt16(low))
        }
        return String(decoding: units, as: UTF16.self)
    }
}

/// Asks for a user name and password.
final class GetCredential: Cmdlet {
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, position: 0, set: "CredentialSet", checks: [.notNull],
        help: "Accepted for compatibility; the providers here need no credential.")
    static let message = ParameterSpec("Message", .string, set: "MessageSet", checks: [.notNullOrEmpty])
    static let userName = ParameterSpec("UserName", .string, position: 0, set: "MessageSet", checks: [.notNullOrEmpty])
    static let title = ParameterSpec("Title", .string, set: "MessageSet", checks: [.notNullOrEmpty])
    static let spec = CommandSpec(
        "Get-Credential", module: "Microsoft.PowerShell.Security",
        className: "Microsoft.PowerShell.Commands.GetCredentialCommand", defaultSet: "CredentialSet",
        outputTypes: ["System.Management.Automation.PSCredential"], synopsis: "Asks for a user name and a password.",
        parameters: [credential, message, userName, title],
        make: { GetCredential() })
    func process(_ call: CommandCall) throws {
        if let given = call[Self.credential], given.type === CmdletTypes.psCredential { return try call.write(given) }
        let ui = call.engine.ui
        ui.write("\n" + (call.text(Self.title) ?? "PowerShell credential request") + "\n" + (call.text(Self.message) ?? "Enter your credentials.") + "\n")
        guard ui.isInteractive else { throw ReadHost.notInteractive(call) }
        let known = call.text(Self.userName) ?? call.text(Self.credential) ?? ""
        let user = known.isEmpty ? ui.readLine(prompt: "User: ", secret: false) ?? "" : known
        let password = ui.readLine(prompt: "Password for user \(user): ", secret: true) ?? ""
        try call.write(try Credentials.make(user, SecretObject(password), call.engine))
    }
}
