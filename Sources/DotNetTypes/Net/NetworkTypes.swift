import ShellValues

/// The types of `System.Net` by name, and small ones.
enum NetworkTypes {
    static let entries: [TypeEntry] = [
        TypeEntry("System.Net.IPAddress") { IPAddressType.type },
        TypeEntry("System.Net.IPEndPoint") { IPAddressType.endPoint },
        TypeEntry("System.Uri") { UriType.type },
        TypeEntry("System.UriBuilder") { UriBuilderType.type },
        TypeEntry("System.Net.WebUtility") { WebText.utility },
        TypeEntry("System.Web.HttpUtility") { WebText.http },
        TypeEntry("System.Collections.Specialized.NameValueCollection") { WebText.nameValues },
        TypeEntry("System.Net.Mail.MailAddress") { mailAddress },
        TypeEntry("System.Net.ServicePointManager") { servicePoints },
    ]

    /// An address of electronic mail, `name <user@host>`.
    static let mailAddress = NetType("System.Net.Mail.MailAddress", accelerator: "mailaddress", declare: { type in
        TypeDeclaration(
            constructors: [
                method("new(string address)") { call in .object(try mail(type, try call.required(0, "address"), nil)) },
                method("new(string address, string displayName)") { call in
                    .object(try mail(type, try call.required(0, "address"), call.text(1)))
                },
            ],
            properties: [
                .field(0, "DisplayName", .string), .field(1, "User", .string), .field(2, "Host", .string),
                .field(3, "Address", .string),
            ])
    })

    private static func mail(_ type: NetType, _ text: String, _ name: String?) throws -> RecordObject {
        let inner = text.split(separator: "<").last.map { $0.prefix { $0 != ">" } } ?? text[...]
        let parts = inner.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !inner.contains(" ") else {
            throw Failure.format("The specified string is not in the form required for an e-mail address.")
        }
        let before = text.contains("<") ? String(text.prefix { $0 != "<" }) : ""
        let shown = TextCutting.trim(name ?? before, [0x20, 0x22], start: true, end: true)
        return MailAddressObject(type, [.string(shown), .string(String(parts[0])), .string(String(parts[1])), .string(String(inner))])
    }

    /// Settings that scripts make and nothing here reads.
    static let servicePoints = NetType("System.Net.ServicePointManager", declare: { _ in
        TypeDeclaration(staticProperties: [
            property("System.Net.SecurityProtocolType SecurityProtocol", set: { _, _ in }) { _ in
                .enumeration(0, "System.Net.SecurityProtocolType")
            },
            property("bool Expect100Continue", set: { _, _ in }) { _ in .bool(true) },
            property("int DefaultConnectionLimit", set: { _, _ in }) { _ in .int(2) },
            property("System.Object ServerCertificateValidationCallback", set: { _, _ in }) { _ in .null },
        ])
    })
}

private final class MailAddressObject: RecordObject {
    override func netText(_ interpreter: (any Interpreter)?) -> String {
        let (name, address) = (field(0).text(nil), field(3).text(nil))
        return name.isEmpty ? address : "\"\(name)\" <\(address)>"
    }
}
