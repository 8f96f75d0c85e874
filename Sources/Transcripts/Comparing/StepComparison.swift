/// Compares steps that were run again with their records, and remembers what captures stand for.
public struct StepComparison: Sendable {
    /// What each `{{name}}` stands for so far.
    public private(set) var captures: [String: String] = [:]

    private let comparesScreenOnly: Bool

    /// - Parameter comparesScreenOnly: for documents, which tell no streams, objects and states: what stands on the screen
    ///   counts, but for blanks at the ends of lines and blank lines around it.
    public init(comparesScreenOnly: Bool = false) { self.comparesScreenOnly = comparesScreenOnly }

    /// The command to run: known captures are put in.
    public func command(of recorded: SessionStep) -> String { CapturePattern(recorded.command).filled(captures) }

    /// All differences of a step, in a fixed order. Objects and workspace are compared only where the record has them,
    /// and objects only if no capture stands for a part of the output.
    public mutating func differences(_ recorded: SessionStep, _ actual: SessionStep) -> [StepDifference] {
        if comparesScreenOnly { return screenDifferences(recorded, actual) }
        if recorded.outcome == .stopped, actual.outcome == .stopped { return stoppedDifferences(recorded, actual) }
        var result: [StepDifference] = []
        var hasCaptures = false
        for stream in OutputStream.allCases {
            let pattern = CapturePattern(recorded.text(of: stream))
            let text = actual.text(of: stream)
            hasCaptures = hasCaptures || pattern.hasCaptures
            if let bound = pattern.match(text, known: captures) {
                captures = bound
            } else {
                result.append(difference(recorded, stream, pattern, text))
            }
        }
        add("outcome", .outcome, recorded, ["\(recorded.outcome)"], ["\(actual.outcome)"], to: &result)
        if !hasCaptures, !recorded.objects.isEmpty || recorded.output.isEmpty {
            add("objects", .objects, recorded, recorded.objects, actual.objects, to: &result)
        }
        addWorkspace(recorded, actual, to: &result)
        return result
    }

    /// How far a stopped step came is chance: of what both printed the one must begin with the other, but for the last line.
    private func stoppedDifferences(_ recorded: SessionStep, _ actual: SessionStep) -> [StepDifference] {
        var result: [StepDifference] = []
        for stream in OutputStream.allCases {
            let (old, new) = (TextLines.of(recorded.text(of: stream)), TextLines.of(actual.text(of: stream)))
            let count = max(0, min(old.count, new.count) - 1)
            if old.prefix(count) != new.prefix(count) {
                let aspect = StepDifference.Aspect(rawValue: stream.rawValue) ?? .output
                add(stream.rawValue, aspect, recorded, Array(old.prefix(count)), Array(new.prefix(count)), to: &result)
            }
        }
        addWorkspace(recorded, actual, to: &result)
        return result
    }

    private func addWorkspace(_ recorded: SessionStep, _ actual: SessionStep, to result: inout [StepDifference]) {
        if !recorded.workspace.isEmpty, recorded.workspace != actual.workspace {
            let before = recorded.changes.isEmpty ? ["state " + recorded.workspace] : recorded.changes
            let after = actual.changes.isEmpty ? ["state " + actual.workspace] : actual.changes
            let same = before == after
            add(
                "workspace", .workspace, recorded, same ? ["state " + recorded.workspace] : before,
                same ? ["state " + actual.workspace] : after, to: &result)
        }
    }

    /// A document that says nothing about a command's output agrees with any.
    private mutating func screenDifferences(_ recorded: SessionStep, _ actual: SessionStep) -> [StepDifference] {
        guard !recorded.output.isEmpty else { return [] }
        let pattern = CapturePattern(TextLines.trimmed(recorded.screenText))
        let text = TextLines.trimmed(actual.screenText)
        guard let bound = pattern.match(text, known: captures) else { return [difference(recorded, .output, pattern, text)] }
        captures = bound
        return []
    }

    private func difference(
        _ recorded: SessionStep, _ stream: OutputStream, _ pattern: CapturePattern, _ text: String
    ) -> StepDifference {
        StepDifference(
            step: recorded.number, command: recorded.command, aspect: StepDifference.Aspect(rawValue: stream.rawValue) ?? .output,
            expected: TextLines.of(pattern.filled(captures)), actual: TextLines.of(text))
    }

    private func add(
        _ name: String, _ aspect: StepDifference.Aspect, _ recorded: SessionStep, _ expected: [String], _ actual: [String],
        to result: inout [StepDifference]
    ) {
        guard expected != actual else { return }
        result.append(
            StepDifference(
                step: recorded.number, command: recorded.command, aspect: aspect, expected: expected, actual: actual))
    }
}

enum TextLines {
    /// The text without blanks at the ends of its lines and without blank lines before and behind it.
    static func trimmed(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var line = line
            while line.last == " " || line.last == "\t" || line.last == "\r" { line.removeLast() }
            return line
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.drop { $0.isEmpty }.map { $0 + "\n" }.joined()
    }

    /// The lines of a text, without their ends; an unfinished last line is marked.
    static func of(_ text: String) -> [String] {
        if text.isEmpty { return [] }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() } else { lines.append("\\ no line end") }
        return lines
    }
}
