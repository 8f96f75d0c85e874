import Exports
import Transcripts

/// Recordings that the tests export.
enum Samples {
    static let start = UTCTime.ticks("2026-11-24T09:15:00Z") ?? 0

    static func header(width: Int = 80, height: Int = 24) -> SessionHeader {
        SessionHeader(
            id: "sample-1", program: "Sallyport 0.1.0", start: start, offsetMinutes: 60, seed: 7, width: width,
            height: height,
            folder: "/home/anne/secret-project", home: "/home/anne", lab: "layered-security",
            title: "Who may call <apiase>?")
    }

    static func step(
        _ number: Int, _ command: String, after seconds: Double, takes: Double = 0.0421, _ output: [PrintedText] = []
    ) -> SessionStep {
        SessionStep(
            number: number, command: command, start: start + Int64(seconds * 1e7), duration: Int64(takes * 1e7),
            seed: 7,
            output: output)
    }

    /// Three steps: a table, an error with markup in it, and a block with characters of several kinds.
    static let short: SessionRecording = {
        let table = "\nName Location\n---- --------\nweb  West US\n\n"
        var first = step(1, "Get-AzureNetworkSecurityGroup -Name web", after: 4.5, [PrintedText(.output, table)])
        first.changes = ["group web: added"]
        var second = step(
            2, "Write-Error '<b>&amp;</b>'", after: 9.25, takes: 1.5,
            [PrintedText(.warning, "WARNING: 日本 ä\n"), PrintedText(.error, "Write-Error: <b>&amp;</b>\n")])
        second.outcome = .failed
        var third = step(3, "if ($true) {\n  'done'\n}", after: 9.3, [PrintedText(.output, "done\n")])
        third.omittedBytes = 12
        var last = step(4, "exit 3", after: 12)
        last.outcome = .exited(3)
        return SessionRecording(
            header: header(),
            entries: [.prose("Some *prose* first.\n"), .step(first), .step(second), .step(third), .step(last)])
    }()

    /// Colours words by their first character: enough to see that roles arrive.
    static let highlight: SyntaxHighlighter = { text in
        var result: [(range: Range<Int>, role: SyntaxRole)] = []
        var at = 0
        for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            let end = at + word.utf8.count
            if let role = role(word, isFirst: index == 0) { result.append((at..<end, role)) }
            at = end + 1
        }
        return result
    }

    private static func role(_ word: Substring, isFirst: Bool) -> SyntaxRole? {
        switch word.first {
        case "-": word.count > 2 && word.contains(where: \.isLetter) ? .parameter : .operator
        case "'", "\"": .string
        case "$": .variable
        case "#": .comment
        case "(": .operator
        case let first? where first.isNumber: .number
        case nil: nil
        default: isFirst || word.contains("-Azure") ? .command : nil
        }
    }
}
