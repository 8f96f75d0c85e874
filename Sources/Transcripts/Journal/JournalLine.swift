import JSONText

/// One line of a journal: a header, a step or prose, as a JSON object whose member `type` says which.
public enum JournalLine: Equatable, Sendable {
    case header(SessionHeader)
    case entry(SessionRecording.Entry)
    /// A kind of line that a later version writes; readers skip it.
    case unknown(String)

    /// The line, without a line end.
    public var text: String {
        switch self {
        case .header(let header): JSONValue.object(JournalCoding.object(header)).written()
        case .entry(.step(let step)): JSONValue.object(JournalCoding.object(step)).written()
        case .entry(.prose(let text)): JSONValue.object(["type": .string("prose"), "text": .string(text)]).written()
        case .unknown(let type): JSONValue.object(["type": .string(type)]).written()
        }
    }

    /// - Throws: `JournalFailure` for what is no line of a journal.
    public init(_ line: some Sequence<UInt8>) throws(JournalFailure) {
        let value: JSONValue
        do { value = try JSONParser.parse(Array(line)) } catch { throw JournalFailure("no JSON: \(error.message)") }
        guard let object = value.object else { throw JournalFailure("no JSON object") }
        let fields = JournalFields(object)
        switch try fields.text("type") {
        case "header": self = .header(try JournalCoding.header(fields))
        case "step": self = .entry(.step(try JournalCoding.step(fields)))
        case "prose": self = .entry(.prose(try fields.text("text")))
        case let other: self = .unknown(other)
        }
    }
}

/// Why a line or file is no journal.
public struct JournalFailure: Error, Equatable, Sendable, CustomStringConvertible {
    public let message: String
    public init(_ message: String) { self.message = message }
    public var description: String { message }
}

/// The members of a line, with errors that name them.
struct JournalFields {
    let object: JSONObject

    init(_ object: JSONObject) { self.object = object }

    func text(_ name: String) throws(JournalFailure) -> String {
        guard let text = object[name]?.text else { throw JournalFailure("the text '\(name)' is missing") }
        return text
    }

    func int(_ name: String) throws(JournalFailure) -> Int {
        guard let value = object[name]?.int else { throw JournalFailure("the number '\(name)' is missing") }
        return value
    }

    func ticks(_ name: String) throws(JournalFailure) -> Int64 {
        guard let ticks = UTCTime.ticks(try text(name)) else { throw JournalFailure("'\(name)' is no time in UTC") }
        return ticks
    }

    func bits(_ name: String) throws(JournalFailure) -> UInt64 {
        guard let bits = UInt64(try text(name), radix: 16) else { throw JournalFailure("'\(name)' is no hexadecimal number") }
        return bits
    }

    func texts(_ name: String) throws(JournalFailure) -> [String] {
        guard let value = object[name] else { return [] }
        guard let items = value.array else { throw JournalFailure("'\(name)' is no list") }
        return items.compactMap(\.text)
    }
}
