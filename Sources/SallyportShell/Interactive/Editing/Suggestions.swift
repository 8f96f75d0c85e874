import AzureCmdlets
import ShellCompletion
import ShellRuntime

/// What the workspace suggests for a text: the next likely command, or a name that exists for the argument at its end.
struct Suggestions {
    private let engine: Engine
    private let parser: LineParser
    /// Longer texts get no suggestion: it must come between two keys.
    private static let longest = 1000

    init(_ engine: Engine, _ parser: LineParser = LineParser()) {
        self.engine = engine
        self.parser = parser
    }

    /// Whole texts that go on from `text`, the likeliest first.
    func lines(continuing text: String, limit: Int) -> [String] {
        guard !text.isEmpty, text.utf8.count <= Suggestions.longest else { return [] }
        guard let last = CompletionEngine(engine).lastCommand(of: text, parser.parse(text)) else { return [] }
        // Two rows of a block are not one command.
        if last.command.isEmpty, last.piped.isEmpty { return [] }
        let commands = LabSuggestions(engine).commands(beginning: last.command, piped: last.piped).prefix(limit)
        let found = commands.map { text + Suggestions.rest(of: $0, behind: last.command) }
        return Array((found + argument(text, last)).prefix(limit))
    }

    /// The text with its last argument completed by what the workspace or the parameter's words offer first.
    private func argument(_ text: String, _ last: PipelineText) -> [String] {
        guard last.command.contains(" ") else { return [] }
        let (typed, items) = last.arguments()
        return items.prefix(3).compactMap { item in
            guard item.text.lowercased().hasPrefix(typed.lowercased()), item.text.utf8.count > typed.utf8.count else {
                return nil
            }
            return text + Suggestions.rest(of: item.text, behind: typed)
        }
    }

    /// What is left of a text whose beginning is typed, in whatever case.
    private static func rest(of whole: String, behind typed: String) -> String {
        String(decoding: whole.utf8.dropFirst(typed.utf8.count), as: UTF8.self)
    }
}
