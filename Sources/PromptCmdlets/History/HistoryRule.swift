import ShellRuntime
import ShellValues

/// Which lines are kept in the history, and where.
public enum HistoryRule {
    /// What becomes of a line by the session's setting: all are kept, the standard rule decides, or a script does.
    public static func decide(_ line: String, _ engine: Engine, isSensitive: (String) -> Bool) -> AddToHistoryOption {
        let handler = PromptOptions.of(engine).addToHistoryHandler
        guard let block = handler.asObject as? ScriptBlockObject else {
            if handler.isNull { return .memoryAndFile }
            return isSensitive(line) ? .memoryOnly : standard(line)
        }
        let found = Collector()
        do { try engine.call(block, arguments: [.string(line)], into: found) } catch { return .memoryAndFile }
        guard let answer = found.items.last else { return .memoryAndFile }
        return option(answer, engine)
    }

    /// Lines that may hold a secret stay out of the file.
    static func standard(_ line: String) -> AddToHistoryOption {
        if line.isEmpty { return .skipAdding }
        return SensitiveLine.isSensitive(line) ? .memoryOnly : .memoryAndFile
    }

    /// A truth value, an option, or an option's name.
    private static func option(_ answer: Value, _ engine: Engine) -> AddToHistoryOption {
        if case .bool(let keeps) = answer { return keeps ? .memoryAndFile : .skipAdding }
        if let option = AddToHistoryOption(answer) { return option }
        let text = answer.text(engine)
        return AddToHistoryOption.allCases.first { CaseFolding.equal($0.name, text) } ?? .memoryAndFile
    }
}
