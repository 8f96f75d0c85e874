import JSONText

/// A cell of a notebook with all that the file says of it.
public struct NotebookCell: Equatable, Sendable {
    public enum Kind: String, Sendable { case code, markdown, raw }

    public let kind: Kind
    var object: JSONObject

    init?(_ object: JSONObject) {
        guard let kind = object["cell_type"]?.text.flatMap(Kind.init), NotebookText.read(object["source"]) != nil else { return nil }
        self.kind = kind
        self.object = object
    }

    /// A new cell.
    init(_ kind: Kind, id: String, source: String, metadata: JSONObject = JSONObject()) {
        self.kind = kind
        object = ["cell_type": .string(kind.rawValue)]
        if kind == .code { object["execution_count"] = .null }
        object["id"] = .string(id)
        object["metadata"] = .object(metadata)
        if kind == .code { object["outputs"] = .array([]) }
        object["source"] = NotebookText.lines(source)
    }

    public var source: String { NotebookText.read(object["source"]) ?? "" }
    public var id: String? { object["id"]?.text }
    public var metadata: JSONObject { object["metadata"]?.object ?? JSONObject() }
    public var tags: [String] { metadata["tags"]?.array?.compactMap(\.text) ?? [] }
    /// Nil when the cell was not run.
    public var executionCount: Int? { object["execution_count"]?.int }
    var outputs: [JSONValue] { object["outputs"]?.array ?? [] }

    /// The text of its outputs; nil when it was not run.
    public var outputText: String? {
        outputs.isEmpty && executionCount == nil ? nil : NotebookOutputs.text(outputs)
    }

    var hasError: Bool { outputs.contains { $0["output_type"]?.text == "error" } }

    mutating func setOutputs(_ outputs: [JSONValue], count: Int?) {
        object["execution_count"] = count.map { .int($0) } ?? .null
        object["outputs"] = .array(outputs)
    }
}
