/// How a value is laid out as text.
public struct JSONLayout: Sendable {
    /// Blanks a level; nil writes one line.
    public var indent: Int?
    public var sortsNames = false
    /// Between items and between name and value on one line.
    public var itemSeparator = ","
    public var nameSeparator = ":"
    /// Whether the character DEL is escaped; JSON does not ask for it, terminals are safer with it.
    public var escapesDelete = true

    public init(
        indent: Int? = nil, sortsNames: Bool = false, itemSeparator: String = ",", nameSeparator: String = ":", escapesDelete: Bool = true
    ) {
        self.escapesDelete = escapesDelete
        self.indent = indent
        self.sortsNames = sortsNames
        self.itemSeparator = itemSeparator
        self.nameSeparator = nameSeparator
    }

    /// `{"a":1,"b":[2]}`
    public static let compact = JSONLayout()
    /// `{"a": 1, "b": [2]}`
    public static let spaced = JSONLayout(itemSeparator: ", ", nameSeparator: ": ")
    /// As Jupyter writes a notebook: a blank a level, names sorted.
    public static let notebook = JSONLayout(indent: 1, sortsNames: true, nameSeparator: ": ", escapesDelete: false)
    /// Two blanks a level.
    public static let readable = JSONLayout(indent: 2, nameSeparator: ": ")
}

extension JSONValue {
    /// The value as JSON, without a line end behind it. Only what must be escaped is.
    public func written(_ layout: JSONLayout = .compact) -> String {
        var writer = JSONWriter(layout: layout)
        writer.write(self, level: 0)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

struct JSONWriter {
    let layout: JSONLayout
    var bytes: [UInt8] = []

    init(layout: JSONLayout) { self.layout = layout }

    private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func write(_ value: JSONValue, level: Int) {
        switch value {
        case .null: add("null")
        case .bool(let value): add(value ? "true" : "false")
        case .number(let digits): add(digits)
        case .string(let text): write(text)
        case .array(let items):
            list("[", "]", items.count, level) { writer, index in writer.write(items[index], level: level + 1) }
        case .object(let object): write(object, level)
        }
    }

    private mutating func write(_ object: JSONObject, _ level: Int) {
        let members = layout.sortsNames
            ? object.members.sorted { $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars) } : object.members
        list("{", "}", members.count, level) { writer, index in
            writer.write(members[index].name)
            writer.add(writer.layout.nameSeparator)
            writer.write(members[index].value, level: level + 1)
        }
    }

    private mutating func list(
        _ open: String, _ close: String, _ count: Int, _ level: Int, _ item: (inout JSONWriter, Int) -> Void
    ) {
        add(open)
        for index in 0..<count {
            if index > 0 { add(layout.indent == nil ? layout.itemSeparator : ",") }
            startLine(level + 1)
            item(&self, index)
        }
        if count > 0 { startLine(level) }
        add(close)
    }

    private mutating func startLine(_ level: Int) {
        guard let indent = layout.indent else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: indent * level))
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): add("\\\"")
            case UInt8(ascii: "\\"): add("\\\\")
            case 0x0A: add("\\n")
            case 0x0D: add("\\r")
            case 0x09: add("\\t")
            case 0x08: add("\\b")
            case 0x0C: add("\\f")
            case 0x7F where !layout.escapesDelete: bytes.append(byte)
            case 0..<0x20, 0x7F: add("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
