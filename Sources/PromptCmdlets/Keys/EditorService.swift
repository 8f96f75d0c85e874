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

    /// Makes these the settings that the session's cmdlets change.
    public static func install(_ settings: EditorSettings, in engine: Engine) { engine.services[key] = settings }
}
