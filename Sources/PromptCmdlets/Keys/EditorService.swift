public import LineEditor
public import ShellRuntime

/// The editor that a session's cmdlets change.
public enum EditorService {
    private static let key = "EditorSettings"

    /// The settings of the session's editor; made at first use, so that the cmdlets work without a terminal, too.
    public static func settings(_ engine: Engine) -> EditorSettings {
        if let known = engine.services[key] as? EditorSettings { return known }
        let made = EditorSettings()
        engine.services[key] = made
        return made
    }

    private static let historyKey = "EditorHistory"

    /// The history of the session's prompt; nil where nobody is at one.
    public static func history(_ engine: Engine) -> HistoryStore? { engine.services[historyKey] as? HistoryStore }

    public static func install(_ history: HistoryStore, in engine: Engine) { engine.services[historyKey] = history }

    /// Makes these the settings that the session's cmdlets change.
    public static func install(_ settings: EditorSettings, in engine: Engine) { engine.services[key] = settings }
}
