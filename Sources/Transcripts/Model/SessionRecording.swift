/// A recorded session: its header, its steps, and the prose between them when it came from a document.
public struct SessionRecording: Equatable, Sendable {
    public enum Entry: Equatable, Sendable {
        case step(SessionStep)
        /// Markdown between steps.
        case prose(String)
    }

    public var header: SessionHeader
    public var entries: [Entry]
    /// What was odd while reading (a torn last line), for people.
    public var notices: [String] = []

    public init(header: SessionHeader, entries: [Entry] = []) {
        self.header = header
        self.entries = entries
    }

    public init(header: SessionHeader, steps: [SessionStep]) {
        self.init(header: header, entries: steps.map { .step($0) })
    }

    /// The recording without the steps that only prepare it: what documents and pages show.
    public var shown: SessionRecording {
        var result = self
        result.entries.removeAll { if case .step(let step) = $0 { step.isSetup } else { false } }
        return result
    }

    public var steps: [SessionStep] {
        entries.compactMap { if case .step(let step) = $0 { step } else { nil } }
    }
}
