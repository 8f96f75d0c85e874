import TerminalText

/// How keys edit.
public enum EditingMode: Sendable {
    case emacs
    /// The keys of emacs mode, with those of PSReadLine's Windows mode where it has others.
    case windows
    case vi
}

/// The settings of an editor. They may be changed at any time and count from the next prompt on; styles and keys from
/// the next key on.
public final class EditorSettings {
    /// How vi's command mode is shown.
    public enum ViModeIndicator: Sendable { case none, prompt, cursor }
    /// Where suggestions come from; plug-ins are `EditorSpec.predictions`.
    public enum PredictionSource: Sendable { case none, history, plugin, historyAndPlugin }
    /// Suggestions behind the cursor, or a list below.
    public enum PredictionViewStyle: Sendable { case inline, list }
    /// What happens when a key can do nothing.
    public enum Bell: Sendable { case none, audible, visual }

    /// The keys that edit. A new mode takes all keys back to what they are at first.
    public var editingMode: EditingMode = .emacs {
        didSet { if oldValue != editingMode { keys = EditorKeys() } }
    }
    public var keys = EditorKeys()
    public var viModeIndicator: ViModeIndicator = .none
    /// Called when vi's mode changes, with whether letters are commands now.
    public var viModeChanged: ((Bool) -> Void)?

    public var predictionSource: PredictionSource = .historyAndPlugin
    public var predictionViewStyle: PredictionViewStyle = .inline
    public var bell: Bell = .audible

    /// Stands before every further line; nil takes `EditorSpec.continuationPrompt`.
    public var continuationPrompt: String?
    /// The end of the prompt that turns to the error style while the text is wrong; a second text takes its place
    /// then. Empty: the end of the prompt from its last letter or digit on.
    public var promptText: [String] = []
    /// Kept for scripts; the editor draws the prompt itself and needs no count of its rows.
    public var extraPromptLineCount = 0

    /// The characters that part words, besides blanks.
    public var wordDelimiters = EditorSettings.standardWordDelimiters
    public var maximumKillRingCount = 10
    /// How long an Escape waits for the rest of a key, in milliseconds.
    public var escapeTimeout = 50

    /// Walking through the history passes over texts that were shown already.
    public var historyNoDuplicates = true
    public var historySearchCaseSensitive = false
    /// A search by prefix leaves the cursor at the end of the entry it finds.
    public var historySearchCursorMovesToEnd = false
    /// The most entries kept.
    public var maximumHistoryCount = 4096
    /// Searches start with the entries that are not known to have failed.
    public var searchesSucceededOnly = false

    /// From how many candidates on a list is asked for first.
    public var completionQueryItems = 100
    /// A list shows what the chosen candidate is.
    public var showToolTips = true

    public var styles = EditorStyles()

    /// Whether a letter typed as text is bound to something, which is rare; told without copying a key map.
    func bindsLetter(_ chord: KeyChord, isVi: Bool) -> Bool {
        if isVi { return keys.viInsert.bindsLetters && keys.viInsert.action(for: [chord]) != nil }
        if editingMode == .windows { return keys.windows.bindsLetters && keys.windows.action(for: [chord]) != nil }
        return keys.emacs.bindsLetters && keys.emacs.action(for: [chord]) != nil
    }

    /// PSReadLine's.
    public static let standardWordDelimiters = ";:,.[]{}()/\\|!?^&*-=+'\"–—―"

    public init() {}
}

/// The key maps of all modes.
public struct EditorKeys {
    /// The maps that were changed; the others are what they are at first.
    private var changed: [KeyMap.Mode: KeyMap] = [:]

    public init() {}

    public var emacs: KeyMap {
        get { self[.emacs] }
        set { self[.emacs] = newValue }
    }
    public var windows: KeyMap {
        get { self[.windows] }
        set { self[.windows] = newValue }
    }
    public var viInsert: KeyMap {
        get { self[.viInsert] }
        set { self[.viInsert] = newValue }
    }
    public var viCommand: KeyMap {
        get { self[.viCommand] }
        set { self[.viCommand] = newValue }
    }

    public subscript(_ mode: KeyMap.Mode) -> KeyMap {
        get { changed[mode] ?? KeyMap.atFirst(mode) }
        set { changed[mode] = newValue }
    }
}
