/// Looks for secrets in what was written down before, for `sallyport lint`.
public enum Linter {
    /// A secret that was found, without showing it.
    public struct Finding: Equatable, Sendable {
        /// The number of the step; nil outside of steps and in other files.
        public var step: Int?
        /// The line, from one: of the text that it was found in.
        public var line: Int
        /// Where it was found: `command`, `answers`, `prose`, or a stream's name.
        public var place: String
        public var kind: SecretKind
        /// The line with asterisks for the secret, at most 100 characters.
        public var excerpt: String
    }

    /// The secrets of a recording, in its order. One that was found once is found again wherever it stands later.
    public static func findings(in recording: SessionRecording) -> [Finding] {
        var search = Search()
        search.add(recording.header.title ?? "", place: "title", isCommand: false)
        for entry in recording.entries {
            switch entry {
            case .prose(let text): search.add(text, place: "prose", isCommand: false)
            case .step(let step): search.add(step)
            }
        }
        return search.findings
    }

    /// The secrets of a script, a document or another text.
    /// - Parameter isScript: whether all of it is PowerShell; otherwise it is read as printed text, and each line as a command.
    public static func findings(in text: String, isScript: Bool) -> [Finding] {
        var search = Search()
        search.add(text, place: "text", isCommand: isScript)
        if isScript { return search.findings }
        var line = 0
        for text in text.split(separator: "\n", omittingEmptySubsequences: false) {
            line += 1
            let isKnown = search.findings.contains { $0.line == line }
            if !isKnown { search.add(String(text), place: "text", isCommand: true, firstLine: line) }
        }
        return search.findings.sorted { $0.line < $1.line }
    }

    private struct Search {
        var redactor = Redactor()
        var findings: [Finding] = []

        mutating func add(_ step: SessionStep) {
            add(step.command, place: "command", step: step.number, isCommand: true)
            for printed in step.output { add(printed.text, place: printed.stream.rawValue, step: step.number, isCommand: false) }
            for answer in step.answers { add(answer, place: "answers", step: step.number, isCommand: false) }
            for change in step.changes { add(change, place: "changes", step: step.number, isCommand: false) }
        }

        mutating func add(_ text: String, place: String, step: Int? = nil, isCommand: Bool, firstLine: Int = 1) {
            let found = redactor.inspect(text, isCommand: isCommand)
            if found.isEmpty { return }
            let bytes = Array(text.utf8)
            for secret in found {
                let line = bytes[..<secret.range.lowerBound].count { $0 == 0x0A } + firstLine
                let excerpt = Excerpt.text(bytes, around: secret.range, hiding: found.map(\.range))
                findings.append(Finding(step: step, line: line, place: place, kind: secret.kind, excerpt: excerpt))
            }
        }
    }
}

/// The line of a finding with all secrets hidden.
private enum Excerpt {
    static func text(_ bytes: [UInt8], around range: Range<Int>, hiding secrets: [Range<Int>]) -> String {
        let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = bytes.end(of: { !ByteClass.isLineEnd($0) }, from: range.upperBound, limit: bytes.count)
        let edits = secrets.sorted { $0.lowerBound < $1.lowerBound }.map { Edit($0, Array("****".utf8)) }
        let before = Edit.apply(edits, to: bytes, in: start..<range.lowerBound)
        let after = Edit.apply(edits, to: bytes, in: range.upperBound..<max(range.upperBound, end))
        return String(before.suffix(60)) + "****" + String(after.prefix(36))
    }
}
