import JSONText
import Transcripts

/// What a step keeps of its document, a member for each format: `markdown`, `notebook`, `script`; and `tags`, the words
/// that say how to run it, for all of them.
enum StepLayout {
    static func tags(_ step: SessionStep) -> [String] { step.layout?["tags"]?.array?.compactMap(\.text) ?? [] }

    static func setTags(_ tags: some Sequence<String>, of step: inout SessionStep) {
        let words = tags.map { JSONValue.string($0) }
        if !words.isEmpty { set("tags", .array(words), of: &step) }
    }

    static func set(_ name: String, _ value: JSONValue, of step: inout SessionStep) {
        var layout = step.layout ?? JSONObject()
        layout[name] = value
        step.layout = layout
    }
}

/// Makes the entries of a recording from those of a document.
struct RecordingBuilder {
    private(set) var recording: SessionRecording
    private var count = 0

    init(header: SessionHeader) { recording = SessionRecording(header: header) }

    mutating func add(prose: String) { recording.entries.append(.prose(prose)) }

    mutating func add(
        _ command: String, output: [PrintedText] = [], failed: Bool = false, change: (inout SessionStep) -> Void = { _ in }
    ) {
        count += 1
        var step = SessionStep(
            number: count, command: command, start: recording.header.start, seed: recording.header.seed, width: recording.header.width,
            output: output.filter { !$0.text.isEmpty }, outcome: failed ? .failed : .completed)
        change(&step)
        recording.entries.append(.step(step))
    }

    mutating func add(notice: String) { recording.notices.append(notice) }

    /// The recording; the first heading of its prose is its title if it has none.
    mutating func finish() -> SessionRecording {
        if recording.header.title == nil { recording.header.title = Headings.first(in: recording.entries) }
        return recording
    }
}

enum Headings {
    static func first(in entries: [SessionRecording.Entry]) -> String? {
        for case .prose(let text) in entries {
            for line in SourceLines.split(text) where line.text.begins(with: "# ") {
                let title = String(decoding: line.text.utf8.dropFirst(2).drop { $0 == 0x20 }, as: UTF8.self)
                if !title.isEmpty { return title }
            }
        }
        return nil
    }

    /// What a recording that is no document is headed with.
    static func title(_ header: SessionHeader) -> String {
        let line = header.title.map { $0.split { $0.isNewline }.joined(separator: " ") } ?? ""
        return line.isEmpty ? "Session \(header.id)" : line
    }
}
