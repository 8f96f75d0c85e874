import FileGate
import ShellRuntime
import ShellValues

/// Shows bytes in hexadecimal.
final class FormatHex: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, set: "Path", checks: [.notNullOrEmpty],
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, set: "LiteralPath",
        checks: [.notNullOrEmpty], help: "Paths taken as they are, without wildcards.")
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, mandatory: true, byValue: true, set: "ByInputObject",
        help: "The object to work on; usually it comes through the pipeline.")
    static let encoding = ParameterSpec(
        "Encoding", CmdletTypes.encoding, set: "ByInputObject", checks: [.notNullOrEmpty],
        help: "How text is turned into bytes and back; utf8NoBOM unless stated.", transform: EncodingTransformation())
    static let count = ParameterSpec("Count", .long, checks: [.rangeKind("NonNegative")], help: "How many.")
    static let offset = ParameterSpec("Offset", .long, checks: [.rangeKind("NonNegative")])
    static let raw = ParameterSpec("Raw", .switchParameter, set: "ByInputObject", help: "Gives the whole as one text.")
    static let spec = CommandSpec(
        "Format-Hex", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.FormatHex",
        aliases: ["fhx"], outputTypes: ["Microsoft.PowerShell.Commands.ByteCollection"],
        synopsis: "Shows a file or other input as hexadecimal bytes.",
        parameters: [path, literalPath, inputObject, encoding, count, offset, raw],
        make: { FormatHex() })
    private var numbers: [UInt8] = []
    private var label = ""

    func process(_ call: CommandCall) throws {
        if call.isBound(Self.path) || call.isBound(Self.literalPath) { return try showFiles(call) }
        for value in call.list(Self.inputObject) { try take(value, call) }
    }

    private func showFiles(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for file in try FileArguments.existing(path, literal: literal, call) {
                guard let bytes = FileBytes.read(file) else {
                    try call.writeError(
                        "FileNotFound", FileGate.pathNotFound(file), category: .ObjectNotFound,
                        target: .string(path), type: ExceptionTypes.itemNotFound)
                    continue
                }
                try show(bytes, label: file, path: file, call)
            }
        }
    }

    private func take(_ value: Value, _ call: CommandCall) throws {
        switch value {
        case .string(let text):
            try flush(call)
            try show(TextEncoding.of(call[Self.encoding]).encode(text), label: name(value), path: nil, call)
        case .object(let file as FileObject):
            try show(FileBytes.read(file.path) ?? [], label: file.path, path: file.path, call)
        default:
            label = name(value)
            numbers += FormatHex.bytes(value)
        }
    }

    private func name(_ value: Value) -> String {
        guard let type = value.type else { return "" }
        return "\(type.name) (\(type.fullName))"
    }

    /// The bytes of a number, lowest first.
    static func bytes(_ value: Value) -> [UInt8] {
        func low(_ bits: UInt64, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) } }
        switch value {
        case .byte(let n): return [n]
        case .sbyte(let n): return [UInt8(bitPattern: n)]
        case .bool(let flag): return low(flag ? 1 : 0, 4)
        case .char(let n): return low(UInt64(n), 2)
        case .short(let n): return low(UInt64(UInt16(bitPattern: n)), 2)
        case .ushort(let n): return low(UInt64(n), 2)
        case .int(let n): return low(UInt64(UInt32(bitPattern: n)), 4)
        case .uint(let n): return low(UInt64(n), 4)
        case .long(let n): return low(UInt64(bitPattern: n), 8)
        case .ulong(let n): return low(n, 8)
        case .float(let n): return low(UInt64(n.bitPattern), 4)
        case .double(let n): return low(n.bitPattern, 8)
        default: return []
        }
    }

    private func flush(_ call: CommandCall) throws {
        if numbers.isEmpty { return }
        let bytes = numbers
        numbers = []
        try show(bytes, label: label, path: nil, call)
    }

    func end(_ call: CommandCall) throws { try flush(call) }

    private func show(_ bytes: [UInt8], label: String, path: String?, _ call: CommandCall) throws {
        let start = max(0, call.int(Self.offset) ?? 0)
        let count = call.int(Self.count) ?? bytes.count
        let shown = Array(bytes.dropFirst(start).prefix(count))
        let identity = String(UInt32(truncatingIfNeeded: call.engine.host.randomBits()), radix: 16, uppercase: true)
        let full = path == nil ? "\(label) <\(String(repeating: "0", count: max(0, 8 - identity.count)) + identity)>" : label
        for position in stride(from: 0, to: shown.count, by: 16) {
            let row = Array(shown[position..<min(position + 16, shown.count)])
            try call.write(.object(HexRow.make(row, offset: UInt64(path == nil ? position : start + position), label: full, path: path)))
        }
    }
}

/// One row of sixteen bytes (`ByteCollection`).
enum HexRow {
    static let type = NetType("Microsoft.PowerShell.Commands.ByteCollection", declare: { _ in
        TypeDeclaration(properties: [
            .readOnlyField(0, "Offset64", .ulong), .readOnlyField(1, "Offset", .uint), .readOnlyField(2, "Bytes", NetType.byte.arrayType),
            .readOnlyField(3, "Path", .string), .readOnlyField(4, "HexOffset", .string), .readOnlyField(5, "HexBytes", .string),
            .readOnlyField(6, "Ascii", .string), .readOnlyField(7, "Label", .string),
        ])
    })

    static func make(_ bytes: [UInt8], offset: UInt64, label: String, path: String?) -> NetObject {
        RecordObject(type, [
            .ulong(offset), .uint(UInt32(truncatingIfNeeded: offset)),
            .object(ArrayObject(ContiguousArray(bytes.map { .byte($0) }), elementType: .byte)), path.map { .string($0) } ?? .null,
            .string(hex(offset, 16)), .string(bytes.map { hex(UInt64($0), 2) }.joined(separator: " ")), .string(ascii(bytes)),
            .string(label),
        ])
    }

    private static func hex(_ number: UInt64, _ width: Int) -> String {
        let text = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    private static func ascii(_ bytes: [UInt8]) -> String {
        String(String.UnicodeScalarView(bytes.map { byte in
            if byte == 0 { return " " }
            return byte >= 0x20 && byte < 0x7F || byte >= 0xA1 ? Unicode.Scalar(byte) : "\u{FFFD}"
        }))
    }
}
