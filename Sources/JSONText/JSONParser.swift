/// Reads JSON (RFC 8259). A byte order mark is skipped; nesting is bounded, so that no input exhausts the stack.
public enum JSONParser {
    static let deepest = 512

    /// What is wrong, and at which byte.
    public struct Failure: Error, Equatable, Sendable {
        public let message: String
        public let offset: Int

        public init(message: String, offset: Int) {
            self.message = message
            self.offset = offset
        }
    }

    public static func parse(_ text: String) throws(Failure) -> JSONValue { try parse(Array(text.utf8)) }

    public static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
        var scanner = JSONScanner(bytes)
        let value = try scanner.value(depth: 0)
        scanner.skipSpace()
        if scanner.at < bytes.count { throw scanner.failure("text after the end of the value") }
        return value
    }
}

struct JSONScanner {
    let bytes: [UInt8]
    var at: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    func failure(_ message: String) -> JSONParser.Failure { JSONParser.Failure(message: message, offset: at) }

    mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    mutating func value(depth: Int) throws(JSONParser.Failure) -> JSONValue {
        guard depth < JSONParser.deepest else { throw failure("nested too deeply") }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw failure("the text ends where a value is due")
        case let byte?:
            guard byte == UInt8(ascii: "-") || isDigit(byte) else { throw failure("a value is due here") }
            return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONParser.Failure) -> JSONValue {
        let letters = Array(word.utf8)
        guard bytes[at...].starts(with: letters) else { throw failure("a value is due here") }
        at += letters.count
        return value
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        at += 1
        return true
    }

    private mutating func array(_ depth: Int) throws(JSONParser.Failure) -> JSONValue {
        at += 1
        var items: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(items) }
        while true {
            items.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(items) }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma or ] is due here") }
        }
    }

    private mutating func object(_ depth: Int) throws(JSONParser.Failure) -> JSONValue {
        at += 1
        var object = JSONObject()
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(object) }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw failure("a name in quotes is due here") }
            let name = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw failure("a colon is due here") }
            object.append(name, try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(object) }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma or } is due here") }
        }
    }

    private mutating func digits() -> Int {
        let start = at
        while let byte = next, isDigit(byte) { at += 1 }
        return at - start
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private mutating func number() throws(JSONParser.Failure) -> JSONValue {
        let start = at
        _ = take(UInt8(ascii: "-"))
        let leadsWithZero = next == UInt8(ascii: "0")
        let count = digits()
        guard count > 0, !(leadsWithZero && count > 1) else { throw failure("this is no number") }
        if take(UInt8(ascii: ".")), digits() == 0 { throw failure("a digit is due here") }
        if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
            at += 1
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { throw failure("a digit is due here") }
        }
        return .number(String(decoding: bytes[start..<at], as: UTF8.self))
    }
}
