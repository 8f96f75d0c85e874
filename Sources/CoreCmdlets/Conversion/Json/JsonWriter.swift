import ShellRuntime
import ShellValues

/// Writes values as JSON, laid out as `ConvertTo-Json` does.
struct JsonWriter {
    enum Escaping { case standard, nonAscii, html }

    private let engine: Engine
    private let maxDepth: Int
    private let isCompressed: Bool
    private let enumsAsText: Bool
    private let escaping: Escaping
    private var out: [UInt8] = []
    /// Whether something lay deeper than was asked for.
    private(set) var isTruncated = false

    init(_ engine: Engine, maxDepth: Int, compressed: Bool, enumsAsText: Bool, escaping: Escaping) {
        self.engine = engine
        self.maxDepth = maxDepth
        self.isCompressed = compressed
        self.enumsAsText = enumsAsText
        self.escaping = escaping
    }

    var text: String { String(decoding: out, as: UTF8.self) }

    /// - Throws: `JsonDictionaryFailure` for a dictionary with a key that is no text.
    mutating func write(_ value: Value, depth: Int = 0) throws {
        switch value {
        case .string(let text): writeString(text)
        case .int(let number): append(String(number))
        case .long(let number): append(String(number))
        case .bool(let flag): append(flag ? "true" : "false")
        case .null, .nothing, .unset, .variable: append("null")
        case .char: writeString(value.text(engine))
        case .double(let number): writeDouble(number, value)
        case .float(let number): writeDouble(Double(number), value)
        case .object(let object): try write(object, depth)
        default: append(value.text(engine))
        }
    }

    private mutating func write(_ object: NetObject, _ depth: Int) throws {
        if let scalar = JsonScalars.scalar(object, enumsAsText: enumsAsText, engine) {
            return try write(scalar, notes: object.extras?.members ?? [], depth)
        }
        if depth > maxDepth {
            isTruncated = true
            return writeString(Value.object(object).text(engine))
        }
        if let custom = object as? CustomObject, custom.extras == nil { return try writePairs(custom.pairs, depth) }
        if let table = object as? TableObject { return try writeTable(table, depth) }
        if object.isEnumerable { return try writeArray(Array(try object.enumerate()), depth) }
        try writePairs(PropertyAccess.all(.object(object), engine), depth)
    }

    /// A number or text; one with notes of its own becomes an object with `value` first.
    private mutating func write(_ scalar: JsonScalar, notes: [ExtraMember], _ depth: Int) throws {
        var pairs: [(name: String, value: Value)] = scalar.extra
        for note in notes where note.isProperty && scalar.carriesNotes {
            if case .note(let value) = note.kind { pairs.append((note.name, value)) }
        }
        if pairs.isEmpty { return writeScalar(scalar) }
        if depth > maxDepth { return writeScalar(scalar) }
        open(0x7B)
        beginMember(true, depth)
        writeName("value")
        writeScalar(scalar)
        for pair in pairs {
            beginMember(false, depth)
            writeName(pair.name)
            try write(pair.value, depth: depth + 1)
        }
        close(0x7D, depth)
    }

    private mutating func writeScalar(_ scalar: JsonScalar) {
        if scalar.isQuoted { writeString(scalar.text) } else { append(scalar.text) }
    }

    private mutating func writeTable(_ table: TableObject, _ depth: Int) throws {
        var pairs: [(name: String, value: Value)] = []
        for pair in table.pairs {
            guard case .string(let name) = pair.key else { throw JsonDictionaryFailure(table: table) }
            pairs.append((name, pair.value))
        }
        for note in table.extras?.members ?? [] {
            if case .note(let value) = note.kind { pairs.append((note.name, value)) }
        }
        try writePairs(pairs, depth)
    }

    private mutating func writePairs(_ pairs: [(name: String, value: Value)], _ depth: Int) throws {
        if pairs.isEmpty { return append("{}") }
        open(0x7B)
        for i in pairs.indices {
            beginMember(i == 0, depth)
            writeName(pairs[i].name)
            try write(pairs[i].value, depth: depth + 1)
        }
        close(0x7D, depth)
    }

    private mutating func writeArray(_ items: [Value], _ depth: Int) throws {
        if items.isEmpty { return append("[]") }
        open(0x5B)
        for i in items.indices {
            beginMember(i == 0, depth)
            try write(items[i], depth: depth + 1)
        }
        close(0x5D, depth)
    }

    // MARK: Layout

    private mutating func open(_ byte: UInt8) { out.append(byte) }

    private mutating func beginMember(_ isFirst: Bool, _ depth: Int) {
        if !isFirst { out.append(0x2C) }
        lineBreak(depth + 1)
    }

    private mutating func close(_ byte: UInt8, _ depth: Int) {
        lineBreak(depth)
        out.append(byte)
    }

    private mutating func lineBreak(_ depth: Int) {
        if isCompressed { return }
        out.append(0x0A)
        for _ in 0..<(2 * depth) { out.append(0x20) }
    }

    private mutating func writeName(_ name: String) {
        writeString(name)
        out.append(0x3A)
        if !isCompressed { out.append(0x20) }
    }

    private mutating func append(_ text: String) { out.append(contentsOf: text.utf8) }

    private mutating func writeDouble(_ number: Double, _ value: Value) {
        let text = JsonScalars.text(of: number, value, engine)
        if number.isFinite { append(text) } else { writeString(text) }
    }

    private mutating func writeString(_ text: String) {
        JsonEscapes.append(text, escaping, to: &out)
    }
}

/// A dictionary whose keys are not all texts.
struct JsonDictionaryFailure: Error, @unchecked Sendable {
    let table: TableObject
}
