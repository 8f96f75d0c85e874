import ShellRuntime
import ShellValues

/// How text becomes bytes.
enum TextEncoding: String {
    case ascii, bigEndianUnicode, bigEndianUTF32, latin1, unicode, utf7, utf8, utf8BOM, utf32

    /// The encoding an `-Encoding` argument names; UTF-8 without a mark when none is given.
    static func of(_ value: Value?) -> TextEncoding {
        guard let value, !value.isNull else { return .utf8 }
        if let object = value.asObject as? EncodingObject { return object.encoding }
        return named(value.text(nil)) ?? .utf8
    }

    static func named(_ name: String) -> TextEncoding? {
        switch CaseFolding.fold(name) {
        case "ascii", "us-ascii", "20127": .ascii
        case "bigendianunicode", "utf-16be", "1201": .bigEndianUnicode
        case "bigendianutf32", "utf-32be", "12001": .bigEndianUTF32
        case "ansi", "latin1", "iso-8859-1", "windows-1252", "1252", "28591": .latin1
        case "unicode", "utf-16", "string", "1200": .unicode
        case "utf7", "utf-7": .utf7
        case "utf8", "utf8nobom", "default", "oem", "utf-8", "65001": .utf8
        case "utf8bom": .utf8BOM
        case "utf32", "utf-32", "12000": .utf32
        default: nil
        }
    }

    /// The bytes that announce the encoding at the start of a file.
    var mark: [UInt8] {
        switch self {
        case .utf8BOM: [0xEF, 0xBB, 0xBF]
        case .unicode: [0xFF, 0xFE]
        case .bigEndianUnicode: [0xFE, 0xFF]
        case .utf32: [0xFF, 0xFE, 0, 0]
        case .bigEndianUTF32: [0, 0, 0xFE, 0xFF]
        default: []
        }
    }

    func encode(_ text: String) -> [UInt8] {
        switch self {
        case .utf8, .utf8BOM, .utf7: return Array(text.utf8)
        case .ascii: return text.utf16.map { $0 < 0x80 ? UInt8($0) : 0x3F }
        case .latin1: return text.utf16.map { $0 < 0x100 ? UInt8($0) : 0x3F }
        case .unicode: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .bigEndianUnicode: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .utf32: return text.unicodeScalars.flatMap { wide($0.value).reversed() }
        case .bigEndianUTF32: return text.unicodeScalars.flatMap { wide($0.value) }
        }
    }

    private func wide(_ code: UInt32) -> [UInt8] {
        [UInt8(code >> 24), UInt8(code >> 16 & 0xFF), UInt8(code >> 8 & 0xFF), UInt8(code & 0xFF)]
    }

    /// The text of bytes; a mark at their start decides over `self`.
    func decode(_ bytes: [UInt8]) -> String {
        for other in [TextEncoding.bigEndianUTF32, .utf8BOM, .bigEndianUnicode] where bytes.starts(with: other.mark) {
            return other.plain(bytes[other.mark.count...])
        }
        if bytes.starts(with: TextEncoding.utf32.mark), bytes.count % 4 == 0 { return TextEncoding.utf32.plain(bytes[4...]) }
        if bytes.starts(with: TextEncoding.unicode.mark) { return TextEncoding.unicode.plain(bytes[2...]) }
        return plain(bytes[...])
    }

    private func plain(_ bytes: ArraySlice<UInt8>) -> String {
        switch self {
        case .utf8, .utf8BOM, .utf7: return String(decoding: bytes, as: UTF8.self)
        case .ascii: return String(decoding: bytes.map { $0 < 0x80 ? UInt16($0) : 0xFFFD }, as: UTF16.self)
        case .latin1: return String(decoding: bytes.map { UInt16($0) }, as: UTF16.self)
        case .unicode, .bigEndianUnicode: return String(decoding: units(bytes), as: UTF16.self)
        case .utf32, .bigEndianUTF32: return scalars(bytes)
        }
    }

    private func units(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
        let all = Array(bytes)
        return stride(from: 0, to: all.count - 1, by: 2).map { i in
            self == .unicode ? UInt16(all[i + 1]) << 8 | UInt16(all[i]) : UInt16(all[i]) << 8 | UInt16(all[i + 1])
        }
    }

    private func scalars(_ bytes: ArraySlice<UInt8>) -> String {
        let all = Array(bytes)
        var text = String.UnicodeScalarView()
        for i in stride(from: 0, to: all.count - 3, by: 4) {
            let four = self == .utf32 ? Array(all[i..<(i + 4)].reversed()) : Array(all[i..<(i + 4)])
            let code = four.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
        }
        return String(text)
    }
}

/// An encoding as the value of an `-Encoding` parameter.
final class EncodingObject: NetObject {
    let encoding: TextEncoding
    init(_ encoding: TextEncoding) { self.encoding = encoding }
    override var type: NetType { CmdletTypes.encoding }
    override func netText(_ interpreter: (any Interpreter)?) -> String { "System.Text." + encoding.rawValue }
}

/// Turns names, numbers and .NET encodings into an encoding before an `-Encoding` argument is bound.
struct EncodingTransformation: VariableConstraint {
    func apply(_ value: Value, name: String, interpreter: any Interpreter) throws -> Value {
        if value.asObject is EncodingObject || value.isNull { return value }
        var text = value.text(interpreter)
        if value.asObject != nil, let web = try Members.get(value, Symbol("WebName"), interpreter) { text = web.text(interpreter) }
        if let encoding = TextEncoding.named(text) { return .object(EncodingObject(encoding)) }
        let message = "'\(text)' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')"
        throw PSFailure(
            "ParameterArgumentTransformationError", message, category: .InvalidData, type: ExceptionTypes.argumentTransformationMetadata)
    }
}

extension ParameterSpec {
    /// A parameter whose argument is transformed before it is converted.
    convenience init(
        _ name: String, _ type: NetType, aliases: [String] = [], position: Int? = nil, mandatory: Bool = false, set: String? = nil,
        checks: [ParameterCheck] = [], help: String = "", transform: any VariableConstraint
    ) {
        self.init(name, type, aliases: aliases, position: position, mandatory: mandatory, set: set, checks: checks, help: help)
        transforms = [transform]
    }

    convenience init(
        _ name: String, _ type: NetType, places: [ParameterPlace], checks: [ParameterCheck] = [], help: String = "",
        transform: any VariableConstraint
    ) {
        self.init(name, type, places: places, checks: checks, help: help)
        transforms = [transform]
    }
}
