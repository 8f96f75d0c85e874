/// What a candidate is: PowerShell's `CompletionResultType`.
public enum CompletionKind: String, Sendable {
    case text = "Text", history = "History", command = "Command", providerItem = "ProviderItem"
    case providerContainer = "ProviderContainer", property = "Property", method = "Method", parameterName = "ParameterName"
    case parameterValue = "ParameterValue", variable = "Variable", namespace = "Namespace", type = "Type", keyword = "Keyword"
}

/// One candidate: what is inserted, what a list shows, what it is, and a word of explanation.
public struct CompletionItem: Equatable, Sendable {
    public let text: String
    public let list: String
    public let kind: CompletionKind
    public let toolTip: String
    /// A few words on what the candidate is, for lists that have room for them; empty for nothing.
    public let note: String

    public init(_ text: String, list: String? = nil, kind: CompletionKind, toolTip: String? = nil, note: String = "") {
        self.text = text
        self.list = list ?? text
        self.kind = kind
        self.toolTip = toolTip ?? self.list
        self.note = note
    }
}

/// The candidates for a place, and which part of the text they replace (offsets in UTF-16 units, as PowerShell counts).
public struct CompletionOutcome: Sendable {
    public let start: Int
    public let length: Int
    public let items: [CompletionItem]

    public init(start: Int, length: Int, items: [CompletionItem]) {
        self.start = start
        self.length = length
        self.items = items
    }
}

/// Candidates with the byte range they replace, inside the engine.
struct Proposal {
    let range: Range<Int>
    let items: [CompletionItem]
}
