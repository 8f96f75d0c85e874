/// A JSON value that keeps what a file says: the order of an object's members and the digits of its numbers.
public enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// As written, so that `1.0` stays `1.0`.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    public static func int(_ value: some BinaryInteger) -> JSONValue { .number(String(value)) }

    /// A finite number; others become null, for JSON has no name for them.
    public static func double(_ value: Double) -> JSONValue { value.isFinite ? .number("\(value)") : .null }

    public var text: String? { if case .string(let text) = self { text } else { nil } }
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    public var array: [JSONValue]? { if case .array(let items) = self { items } else { nil } }
    public var object: JSONObject? { if case .object(let object) = self { object } else { nil } }

    /// A whole number that fits; nil for fractions and other values.
    public var int: Int? {
        guard case .number(let digits) = self else { return nil }
        return Int(digits) ?? Double(digits).flatMap { Int(exactly: $0) }
    }

    public var double: Double? { if case .number(let digits) = self { Double(digits) } else { nil } }

    /// A member of an object; nil when there is none or this is no object.
    public subscript(name: String) -> JSONValue? { object?[name] }
}

/// Members in the order of the file. Of a name that comes twice the last counts.
public struct JSONObject: Equatable, Sendable, ExpressibleByDictionaryLiteral {
    public private(set) var members: [(name: String, value: JSONValue)] = []

    public init() {}

    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        for (name, value) in elements { self[name] = value }
    }

    public subscript(name: String) -> JSONValue? {
        get { members.last { $0.name == name }?.value }
        set {
            let index = members.lastIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append((name, value))
            case (nil, nil): break
            }
        }
    }

    mutating func append(_ name: String, _ value: JSONValue) { members.append((name, value)) }

    public static func == (a: JSONObject, b: JSONObject) -> Bool {
        a.members.count == b.members.count && zip(a.members, b.members).allSatisfy { $0.name == $1.name && $0.value == $1.value }
    }
}
