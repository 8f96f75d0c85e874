import LineEditor
import ShellCompletion
import ShellRuntime
import ShellValues

/// Candidates as the editor's list shows them: with a column on what they are, and a row on the chosen one.
enum CompletionList {
    static func candidates(_ engine: Engine, _ text: String, _ cursor: Int) -> CompletionResult {
        let completion = CompletionEngine(engine)
        let (range, items) = completion.completeBytes(text, offset: cursor)
        if items.isEmpty, let all = completion.commandNames(at: cursor, of: text) {
            return result(cursor..<cursor, all, engine)
        }
        return result(range, items, engine)
    }

    private static func result(_ range: Range<Int>, _ items: [CompletionItem], _ engine: Engine) -> CompletionResult {
        // The column for kinds is narrow: when one note is too long for it, all stand behind the names.
        let isNarrow = items.allSatisfy { $0.note.count <= widestKind }
        return CompletionResult(
            replacementStart: range.lowerBound, replacementLength: range.count,
            candidates: items.map { candidate($0, isNarrow, engine) })
    }

    private static let widestKind = 24
    private static let longestNote = 64

    private static func candidate(_ item: CompletionItem, _ isNarrow: Bool, _ engine: Engine) -> CompletionCandidate {
        switch item.kind {
        case .parameterName:
            let type = item.toolTip.split(separator: " ").first.map(String.init) ?? ""
            let tip = item.note.isEmpty ? item.toolTip : item.toolTip + "  " + item.note
            return CompletionCandidate(text: item.text, listText: item.list, kind: type, tooltip: tip)
        case .command:
            let spec = engine.commands.spec(named: item.list)
            let synopsis = spec?.synopsis ?? ""
            return CompletionCandidate(
                text: item.text, listText: item.list, kind: kind(of: item.list, spec, engine),
                tooltip: synopsis.isEmpty ? item.toolTip : synopsis)
        case .parameterValue where isNarrow || item.note.isEmpty:
            return CompletionCandidate(text: item.text, listText: item.list, kind: item.note, tooltip: item.toolTip)
        case .parameterValue:
            let note = item.note.prefix(longestNote)
            return CompletionCandidate(text: item.text, listText: item.list + "  " + note, tooltip: item.toolTip)
        default:
            return CompletionCandidate(
                text: item.text, listText: item.list, kind: word(item.kind), tooltip: item.toolTip)
        }
    }

    private static func kind(of name: String, _ spec: CommandSpec?, _ engine: Engine) -> String {
        if spec != nil { return "cmdlet" }
        switch engine.resolveCommand(name) {
        case .alias(let alias): return "alias of " + alias.definition
        case .function: return "function"
        default: return ""
        }
    }

    private static func word(_ kind: CompletionKind) -> String {
        switch kind {
        case .providerContainer: "folder"
        case .providerItem: "file"
        case .text, .history, .parameterValue: ""
        default: kind.rawValue.lowercased()
        }
    }
}
