import ShellValues

/// A secret text. It lives in memory as plain text: the practice range guards nothing.
public final class SecureText: NetObject {
    public var text: String
    public var isReadOnly: Bool

    public init(_ text: String, readOnly: Bool = false) {
        self.text = text
        self.isReadOnly = readOnly
    }

    public override var type: NetType { SecureStringType.type }
}

/// `System.Security.SecureString`.
public enum SecureStringType {
    public static let type = NetType("System.Security.SecureString", accelerator: "securestring", declare: { _ in
        TypeDeclaration(
            constructors: [method("new()") { _ in .object(SecureText("")) }],
            properties: [property("int Length") { target in .number(try own(target).text.utf16.count) }],
            methods: changing + [
                method("bool IsReadOnly()") { call in .bool(try own(call.target).isReadOnly) },
                method("void MakeReadOnly()") { call in
                    try own(call.target).isReadOnly = true
                    return .nothing
                },
                method("securestring Copy()") { call in .object(SecureText(try own(call.target).text)) },
                method("void Dispose()") { _ in .nothing },
            ])
    })

    private static func own(_ value: Value) throws -> SecureText {
        guard let secret = value.asObject as? SecureText else { throw Failure.null("value") }
        return secret
    }

    private static func writable(_ call: MethodCall) throws -> SecureText {
        let secret = try own(call.target)
        if secret.isReadOnly { throw Failure.operation("Instance is read-only.") }
        return secret
    }

    private static func replace(_ call: MethodCall, _ removed: Int, _ added: String) throws -> Value {
        let secret = try writable(call)
        let count = secret.text.utf16.count
        guard call.int(0) >= 0, call.int(0) + removed <= count else { throw Failure.listIndex() }
        secret.text = secret.text.units(0, call.int(0)) + added + secret.text.units(call.int(0) + removed, count)
        return .nothing
    }

    private static var changing: [MethodOverload] {
        [
            method("void AppendChar(char c)") { call in
                try writable(call).text += call.text(0)
                return .nothing
            },
            method("void InsertAt(int index, char c)") { call in try replace(call, 0, call.text(1)) },
            method("void SetAt(int index, char c)") { call in try replace(call, 1, call.text(1)) },
            method("void RemoveAt(int index)") { call in try replace(call, 1, "") },
            method("void Clear()") { call in
                try writable(call).text = ""
                return .nothing
            },
        ]
    }

    /// Reading a secret back the way scripts do: a pointer is a number that names the text.
    static let marshal = NetType("System.Runtime.InteropServices.Marshal", declare: { _ in
        let toPointer: (MethodCall) throws -> Value = { call in
            .object(PointerObject((call[0].asObject as? SecureText)?.text ?? ""))
        }
        let toText: (MethodCall) throws -> Value = { call in .text((call[0].asObject as? PointerObject)?.text) }
        let free: (MethodCall) throws -> Value = { _ in .nothing }
        return TypeDeclaration(
            staticMethods: ["SecureStringToBSTR", "SecureStringToGlobalAllocUnicode", "SecureStringToCoTaskMemUnicode"].map {
                method("System.IntPtr \($0)(securestring s)", toPointer)
            } + ["PtrToStringAuto", "PtrToStringBSTR", "PtrToStringUni"].map {
                method("string \($0)(System.IntPtr ptr)", toText)
            } + ["ZeroFreeBSTR", "FreeBSTR", "ZeroFreeGlobalAllocUnicode", "ZeroFreeCoTaskMemUnicode"].map {
                method("void \($0)(System.IntPtr s)", free)
            })
    })
}

/// An unmanaged text that a pointer stands for.
final class PointerObject: NetObject {
    let text: String
    init(_ text: String) { self.text = text }
    override var type: NetType { TypeTable.opaque("System.IntPtr") }
    override func netText(_ interpreter: (any Interpreter)?) -> String { "140737352343552" }
}
