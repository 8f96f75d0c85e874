/// A tree of plain values: what a workspace is written as, whatever the format of the file.
public enum ModelDocument: Equatable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([ModelDocument])
    /// In the order of the file.
    case object([ModelMember])

    /// What a reader calls such a value.
    var kind: String {
        switch self {
        case .text: "a text"
        case .number: "a number"
        case .flag: "true or false"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

/// A value with its name in an object. What is not there is left out.
public struct ModelMember: Equatable, Sendable {
    public let name: String
    public let value: ModelDocument

    public init(_ name: String, _ value: ModelDocument) {
        self.name = name
        self.value = value
    }
}

/// What is wrong with a document, and where.
public struct SnapshotFailure: Error, Equatable, Sendable {
    /// Such as `networks[0].subnets[1].addressPrefix`; empty for the whole document.
    public let path: String
    public let message: String

    public init(path: String, message: String) {
        self.path = path
        self.message = message
    }

    /// Path and message in one line.
    public var text: String { path.isEmpty ? message : "\(path): \(message)" }
}
