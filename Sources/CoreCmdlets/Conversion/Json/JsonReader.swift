import ShellRuntime
import ShellValues

/// A text that is not JSON: what is wrong, and where.
struct JsonFailure: Error {
    let message: String
}

/// Reads JSON the lenient way `ConvertFrom-Json` does: comments, single quotes, bare names and trailing commas are let through.
struct JsonReader {
    let bytes: [UInt8]
    var at = 0
    private let maxDepth: Int
    private let factory: JsonFactory
    /// Names and positions on the way to the current place.
    var path: [PathPart] = []
    private var hasRead = false

    enum PathPart {
        case name(String)
        /// The number of elements read so far.
        case index(Int)
    }

    init(_ text: String, maxDepth: Int, factory: JsonFactory) {
        bytes = Array(text.utf8)
        self.maxDepth = maxDepth
        self.factory = factory
    }

    /// The whole text as one value; nil when there is only white space.
    mutating func readDocument() throws -> Value? {
        try skipSpace()
        if at >= bytes.count { return nil }
        let value = try readValue()
        try skipSpace()
        if at < bytes.count {
            throw failure("Additional text encountered after finished reading JSON content: \(character(at)).", at)
        }
        return value
    }

    mutating func readValue() throws -> Value {
        guard at < bytes.count else { throw endFailure() }
        switch bytes[at] {
        case 0x7B: return try readObject()
        case 0x5B: return try readArray()
        case 0x22, 0x27: return try factory.text(try readString())
        case 0x2D, 0x2E, 0x30...0x39: return try readNumber()
        default: return try readWord()
        }
    }

    // MARK: Objects

    private mutating func enter() throws {
        hasRead = true
        if path.count >= maxDepth {
            advancePath()
            throw failure("The reader's MaxDepth of \(maxDepth) has been exceeded.", at + 1)
        }
    }

    /// Counts the element that is being read as read.
    private mutating func advancePath() {
        if case .index(let number)? = path.last { path[path.count - 1] = .index(number + 1) }
    }

    private mutating func readObject() throws -> Value {
        try enter()
        at += 1
        var names: [String] = []
        var values: ContiguousArray<Value> = []
        path.append(.name(""))
        defer { path.removeLast() }
        while true {
            try skipSpace()
            guard at < bytes.count else { throw names.isEmpty ? endFailure() : endOfObject() }
            if bytes[at] == 0x7D { break }
            let name = try readName()
            path[path.count - 1] = .name(name)
            try skipColon()
            try skipSpace()
            if at >= bytes.count { throw endOfObject() }
            if bytes[at] == 0x5D { throw misplacedBracket("Object") }
            values.append(bytes[at] == 0x2C ? .null : try readValue())
            names.append(name)
            if try !skipSeparator(0x7D) { break }
        }
        at += 1
        return try factory.object(names, values)
    }

    private mutating func readName() throws -> String {
        if bytes[at] == 0x22 || bytes[at] == 0x27 { return try readString() }
        let start = at
        while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
        if at == start { throw failure("Invalid property identifier character: \(character(at)).", at, outer: true) }
        if at < bytes.count, bytes[at] != 0x3A, bytes[at] > 0x20 {
            throw failure("Invalid JavaScript property identifier character: \(character(at)).", at)
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == 0x5F || byte == 0x24 || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }

    private mutating func skipColon() throws {
        try skipSpace()
        guard at < bytes.count, bytes[at] == 0x3A else {
            let got = at < bytes.count ? character(at) : " "
            throw failure("Invalid character after parsing property name. Expected ':' but got: \(got).", at, outer: true)
        }
        at += 1
    }

    /// After a value: true when another may follow, false at the closing character.
    private mutating func skipSeparator(_ closing: UInt8) throws -> Bool {
        try skipSpace()
        guard at < bytes.count else { throw closing == 0x7D ? endOfObject() : endOfArray() }
        if bytes[at] == 0x2C {
            at += 1
            return true
        }
        if bytes[at] == closing { return false }
        throw failure("After parsing a value an unexpected character was encountered: \(character(at)).", at)
    }

    // MARK: Arrays

    private mutating func readArray() throws -> Value {
        try enter()
        at += 1
        var items: ContiguousArray<Value> = []
        path.append(.index(-1))
        defer { path.removeLast() }
        while true {
            try skipSpace()
            guard at < bytes.count else { throw endOfArray() }
            if bytes[at] == 0x5D { break }
            items.append(bytes[at] == 0x2C ? .null : try readValue())
            path[path.count - 1] = .index(items.count - 1)
            if try !skipSeparator(0x5D) { break }
        }
        at += 1
        return .object(ArrayObject(items))
    }

    // MARK: Words

    private mutating func readWord() throws -> Value {
        let words: [(String, Value)] = [
            ("true", .bool(true)), ("false", .bool(false)), ("null", .null), ("NaN", .double(.nan)),
            ("Infinity", .double(.infinity)), ("undefined", .null),
        ]
        for (word, value) in words where bytes[at] == word.utf8.first {
            return try match(word, value)
        }
        if bytes[at] == 0x5D { throw misplacedBracket("None") }
        throw unexpected()
    }

    private mutating func match(_ word: String, _ value: Value) throws -> Value {
        let start = at
        for byte in word.utf8 {
            if at >= bytes.count { throw endFailure() }
            if bytes[at] != byte { throw failure("Error parsing \(kind(word)) value.", Swift.max(start + 1, at)) }
            at += 1
        }
        if at < bytes.count, isNameByte(bytes[at]) { throw failure("Error parsing \(kind(word)) value.", at) }
        return value
    }

    private func kind(_ word: String) -> String {
        switch word {
        case "true", "false": "boolean"
        case "null": "null"
        default: "undefined"
        }
    }

    func unexpected() -> JsonFailure {
        let text = "Unexpected character encountered while parsing value: \(character(at))."
        if !hasRead { return JsonFailure(message: text + " Path '', line 0, position 0.") }
        return failure(text, at)
    }

    // MARK: Failures

    private func endFailure() -> JsonFailure {
        path.isEmpty || hasOnlyOpened ? failure("Unexpected end when reading JSON.", bytes.count) : endOfObject()
    }

    private var hasOnlyOpened: Bool {
        if case .name("")? = path.last { return true }
        return false
    }

    private func endOfObject() -> JsonFailure { failure("Unexpected end when deserializing object.", bytes.count) }

    private func endOfArray() -> JsonFailure {
        JsonFailure(message: "Unexpected end when reading token. Path '\(pathText(dropping: 1))'.")
    }

    private func misplacedBracket(_ type: String) -> JsonFailure {
        failure("JsonToken EndArray is not valid for closing JsonType \(type).", at + 1, outer: true)
    }

    /// A failure at a byte offset; `outer` leaves the innermost name out of the path.
    func failure(_ text: String, _ offset: Int, outer: Bool = false) -> JsonFailure {
        let place = position(Swift.min(offset, bytes.count))
        return JsonFailure(message: "\(text) Path '\(pathText(dropping: outer ? 1 : 0))', line \(place.line), position \(place.column).")
    }
}
