import DotNetPrimitives
import ShellValues

/// A text encoding as an object.
public final class EncodingObject: NetObject {
    public let encoding: TextEncoding
    /// Whether files get the encoding's mark at their start.
    public let writesMark: Bool
    private let encodingType: NetType

    init(_ encoding: TextEncoding, writesMark: Bool, type: NetType) {
        self.encoding = encoding
        self.writesMark = writesMark
        self.encodingType = type
    }

    public override var type: NetType { encodingType }
    public override func isEqual(to other: NetObject) -> Bool {
        (other as? EncodingObject).map { $0.encoding == encoding && $0.writesMark == writesMark } ?? false
    }
    public override var hashKey: HashKey { .boxed(AnyHashable(encoding)) }
}

/// `System.Text.Encoding` and its kinds.
enum EncodingTypes {
    static let type = NetType("System.Text.Encoding", declare: { _ in
        TypeDeclaration(
            properties: properties, methods: encoding + decoding, staticProperties: instances, staticMethods: finding)
    })

    private static func kind(_ name: String, _ encoding: TextEncoding, marks: Bool) -> NetType {
        NetType("System.Text." + name, base: type, declare: { type in
            let make: (Bool) -> Value = { .object(EncodingObject(encoding, writesMark: $0, type: type)) }
            return TypeDeclaration(constructors: [
                method("new()") { _ in make(marks) },
                method("new(bool encoderShouldEmitUTF8Identifier)") { call in make(call.bool(0)) },
                method("new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)") { call in make(call.bool(0)) },
            ])
        })
    }

    static let utf8Type = kind("UTF8Encoding", .utf8, marks: false)
    static let unicodeType = kind("UnicodeEncoding", .utf16LittleEndian, marks: true)
    static let asciiType = kind("ASCIIEncoding", .ascii, marks: false)
    static let utf32Type = kind("UTF32Encoding", .utf32LittleEndian, marks: true)
    static let latin1Type = kind("Latin1Encoding", .latin1, marks: false)
    private static let utf8Sealed = NetType("System.Text.UTF8Encoding+UTF8EncodingSealed", base: utf8Type)
    private static let asciiSealed = NetType("System.Text.ASCIIEncoding+ASCIIEncodingSealed", base: asciiType)
    private static let latin1Sealed = NetType("System.Text.Latin1Encoding+Latin1EncodingSealed", base: latin1Type)

    static func object(_ encoding: TextEncoding, marks: Bool? = nil) -> EncodingObject {
        switch encoding {
        case .ascii: EncodingObject(encoding, writesMark: false, type: asciiSealed)
        case .latin1: EncodingObject(encoding, writesMark: false, type: latin1Sealed)
        case .utf8: EncodingObject(encoding, writesMark: marks ?? true, type: utf8Sealed)
        case .utf32LittleEndian: EncodingObject(encoding, writesMark: marks ?? true, type: utf32Type)
        default: EncodingObject(encoding, writesMark: marks ?? true, type: unicodeType)
        }
    }

    static func of(_ value: Value) -> TextEncoding { (value.asObject as? EncodingObject)?.encoding ?? .utf8 }

    private static func instance(_ name: String, _ encoding: TextEncoding, marks: Bool? = nil) -> PropertyDeclaration {
        constant("System.Text.Encoding \(name)", .object(object(encoding, marks: marks)))
    }

    private static var instances: [PropertyDeclaration] {
        [
            instance("Default", .utf8, marks: false), instance("ASCII", .ascii), instance("Latin1", .latin1),
            instance("Unicode", .utf16LittleEndian), instance("BigEndianUnicode", .utf16BigEndian), instance("UTF8", .utf8),
            instance("UTF32", .utf32LittleEndian),
        ]
    }

    /// Web name, description and code page of each encoding.
    private static func facts(_ value: Value) -> (name: String, title: String, page: Int) {
        switch of(value) {
        case .ascii: ("us-ascii", "US-ASCII", 20127)
        case .latin1: ("iso-8859-1", "Western European (ISO)", 28591)
        case .utf16LittleEndian: ("utf-16", "Unicode", 1200)
        case .utf16BigEndian: ("utf-16BE", "Unicode (Big-Endian)", 1201)
        case .utf32LittleEndian: ("utf-32", "Unicode (UTF-32)", 12000)
        default: ("utf-8", "Unicode (UTF-8)", 65001)
        }
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("string BodyName") { target in .string(facts(target).name) },
            property("string EncodingName") { target in .string(facts(target).title) },
            property("string HeaderName") { target in .string(facts(target).name) },
            property("string WebName") { target in .string(facts(target).name) },
            property("bool IsSingleByte") { target in .bool([.ascii, .latin1].contains(of(target))) },
            property("bool IsReadOnly") { _ in .bool(true) },
            property("int CodePage") { target in .number(facts(target).page) },
        ]
    }

    private static func text(_ call: MethodCall, _ index: Int, _ name: String) throws -> String {
        if call[index].isNull { throw Failure.null(name) }
        if let text = call[index].bare.asString { return text }
        let units = try call.items(index).map { UInt16(truncatingIfNeeded: $0.integer ?? 0) }
        return String(decoding: units, as: UTF16.self)
    }

    private static var encoding: [MethodOverload] {
        let count: (MethodCall) throws -> Value = { call in
            .number(of(call.target).encode(try text(call, 0, "chars")).count)
        }
        return [
            method("byte[] GetPreamble()") { call in
                let marks = (call.target.asObject as? EncodingObject)?.writesMark ?? false
                return .bytes(marks ? of(call.target).byteOrderMark : [])
            },
            method("int GetByteCount(char[] chars)", count), method("int GetByteCount(string s)", count),
            method("byte[] GetBytes(char[] chars)") { call in .bytes(of(call.target).encode(try text(call, 0, "chars"))) },
            method("byte[] GetBytes(string s)") { call in .bytes(of(call.target).encode(try text(call, 0, "s"))) },
            method("byte[] GetBytes(string s, int index, int count)") { call in
                .bytes(of(call.target).encode(try text(call, 0, "s").units(call.int(1), call.int(2))))
            },
        ]
    }

    private static func bytes(_ call: MethodCall) throws -> [UInt8] {
        if call[0].isNull { throw Failure.null("bytes") }
        let all = call[0].byteArray
        return call.arguments.count > 2 ? Array(all[try ArrayStatics.range(call, 1, all.count)]) : all
    }

    private static var decoding: [MethodOverload] {
        let decoded: (MethodCall) throws -> Value = { call in .string(of(call.target).decode(try bytes(call))) }
        let chars: (MethodCall) throws -> Value = { call in
            StringMembers.charArray(of(call.target).decode(try bytes(call)))
        }
        return [
            method("string GetString(byte[] bytes)", decoded),
            method("string GetString(byte[] bytes, int index, int count)", decoded),
            method("char[] GetChars(byte[] bytes)", chars),
            method("char[] GetChars(byte[] bytes, int index, int count)", chars),
            method("int GetCharCount(byte[] bytes)") { call in
                .number(of(call.target).decode(try bytes(call)).utf16.count)
            },
        ]
    }

    private static let names: [String: TextEncoding] = [
        "utf-8": .utf8, "utf8": .utf8, "65001": .utf8, "us-ascii": .ascii, "ascii": .ascii, "20127": .ascii,
        "iso-8859-1": .latin1, "latin1": .latin1, "28591": .latin1, "utf-16": .utf16LittleEndian, "unicode": .utf16LittleEndian, "1200": .utf16LittleEndian,
        "utf-16be": .utf16BigEndian, "1201": .utf16BigEndian, "unicodefffe": .utf16BigEndian, "utf-32": .utf32LittleEndian,
        "12000": .utf32LittleEndian,
    ]

    private static var finding: [MethodOverload] {
        [
            method("System.Text.Encoding GetEncoding(int codepage)") { call in
                guard let found = names[String(call.int(0))] else {
                    throw Failure.notSupported("No data is available for encoding \(call.int(0)). For information on "
                        + "defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.")
                }
                return .object(object(found))
            },
            method("System.Text.Encoding GetEncoding(string name)") { call in
                guard let found = names[call.text(0).lowercased()] else {
                    throw Failure.argument(
                        "'\(call.text(0))' is not a supported encoding name. For information on defining a custom "
                            + "encoding, see the documentation for the Encoding.RegisterProvider method.", "name")
                }
                return .object(object(found))
            },
            method(
                "byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)"
            ) { call in .bytes(of(call[1]).encode(of(call[0]).decode(call[2].byteArray))) },
        ]
    }
}
