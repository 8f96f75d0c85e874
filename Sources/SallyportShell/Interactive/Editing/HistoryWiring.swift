import LineEditor
import PromptCmdlets
import ShellRuntime

/// Has the history follow the settings: another file, another size, nothing written.
final class HistorySettings {
    let store: HistoryStore
    private var path: String?

    init(_ store: HistoryStore, _ path: String?) {
        self.store = store
        self.path = path
    }

    func follow(_ options: PromptOptions) {
        if options.historySavePath != path {
            path = options.historySavePath
            store.use(path: path)
        }
        store.savesToFile = options.historySaveStyle != .saveNothing
        if store.limit != Int(options.maximumHistoryCount) { store.limit = Int(options.maximumHistoryCount) }
    }
}

/// Tells the history how commands ended, so that what failed is not suggested.
final class HistoryOutcomes {
    private let history: HistoryStore
    private var last = 0

    init(_ history: HistoryStore) { self.history = history }

    /// Notes a command unless that was done already.
    func note(_ entry: HistoryEntry?) {
        guard let entry, entry.id != last else { return }
        last = entry.id
        history.noteOutcome(of: entry.text, succeeded: entry.succeeded)
    }
}

/// The end of a prompt: its last sign and the blanks behind it, as PSReadLine takes them for the text to colour.
enum PromptEnd {
    static func of(_ prompt: String) -> String {
        let plain = prompt.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        let blanks = plain.reversed().prefix { $0 == " " }.count
        guard let sign = plain.dropLast(blanks).last, !sign.isLetter, !sign.isNumber, sign != "\u{1B}" else {
            return ""
        }
        return String(sign) + String(repeating: " ", count: blanks)
    }
}
