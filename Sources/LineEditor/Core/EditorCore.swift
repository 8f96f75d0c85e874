import TerminalText

/// The editor without a terminal and without libedit: keys go in, the text and what is drawn around it come out.
///
/// Plain characters and the private codes of commands are handed back to be given to libedit, which dispatches them
/// and, for a command of ours, has `run` called. Keys of a mode (a list, a search) and pastes are dealt with at once.
final class EditorCore {
    /// Who gets the next key first.
    enum Mode {
        case editing
        /// Whether so many candidates are to be listed.
        case query(MenuMode)
        case search(SearchMode)
        case menu(MenuMode)
    }

    /// What becomes of a key.
    enum Reception: Equatable {
        case consumed
        /// Scalars for libedit, in order.
        case give([UInt32])
    }

    let spec: EditorSpec
    var kind: PromptKind = .command
    var buffer = EditBuffer()
    var undo = UndoStack()
    var ring = KillRing()
    var mode: Mode = .editing
    var vi: ViTracker?
    var columns = 80
    var rows = 24

    /// The walk through the history, while nothing else is done.
    var walk: HistoryWalk?
    /// The count typed before a key; its sign stands apart, since a lone minus is one too.
    var argument: Int?
    var isArgumentNegative = false
    /// The keys so far of a binding of several.
    var pendingChords: [KeyChord] = []
    /// The next key is inserted as it is.
    var isQuoting = false
    /// The next key is only explained; the keys of a sequence so far.
    var explained: [KeyChord]?
    /// Rows below the text until the next key.
    var notice: [String] = []
    /// The other end of what is selected, and where `setMark` was.
    var anchor: Int?
    var mark = 0
    /// The action behind the private code that libedit has been given.
    var pendingAction: (number: Int, key: String)?
    /// The key that runs the command, for those that insert it.
    var currentChord: KeyChord?
    /// Something could not be done.
    var wantsBell = false
    /// The list of suggestions below the text.
    var suggestions = SuggestionList()
    /// The command before this one, for what depends on repetition.
    var lastCommand: EditorCommand?
    /// The column that moving by rows tries to keep.
    var goalColumn: Int?
    /// What the last yank put in.
    var yanked: Range<Int>?
    var yankedArgumentDepth = 0
    var lastSearchPattern = ""
    var prompt = ""
    var continuation = ""
    private var mapCache: (scalars: [Unicode.Scalar], map: TextMap)?
    private var ghostCache: (text: [Unicode.Scalar], ghost: [Unicode.Scalar])?
    private var mistakeCache: (text: [Unicode.Scalar], isMistaken: Bool)?
    private var highlightCache: (text: [Unicode.Scalar], spans: [StyledRange])?

    init(spec: EditorSpec) {
        self.spec = spec
    }

    /// Starts an input.
    func begin(_ kind: PromptKind) {
        self.kind = kind
        buffer = EditBuffer()
        undo = UndoStack()
        mode = .editing
        vi = settings.editingMode == .vi ? ViTracker() : nil
        ring.capacity = settings.maximumKillRingCount
        forgetRepetition()
        forgetKeys()
        ghostCache = nil
        highlightCache = nil
        mistakeCache = nil
        suggestions = SuggestionList()
        switch kind {
        case .command: (prompt, continuation) = (spec.prompt(), continuationPrompt)
        case .question(let text, _): (prompt, continuation) = (text, "")
        }
    }

    var settings: EditorSettings { spec.settings }

    private var continuationPrompt: String {
        let style: TextStyle = settings.styles.continuationPrompt
        return AnsiText.decorate(settings.continuationPrompt ?? spec.continuationPrompt(), style)
    }

    private func forgetKeys() {
        pendingChords = []
        argument = nil
        isArgumentNegative = false
        isQuoting = false
        explained = nil
        notice = []
        anchor = nil
        mark = 0
        pendingAction = nil
        wantsBell = false
    }

    /// The keys in force.
    var keyMap: KeyMap {
        switch settings.editingMode {
        case .emacs: settings.keys.emacs
        case .windows: settings.keys.windows
        case .vi: vi?.isCommandMode == true ? settings.keys.viCommand : settings.keys.viInsert
        }
    }

    var words: WordRules { WordRules(delimiters: settings.wordDelimiters) }

    var isCommand: Bool { kind == .command }

    var isSecret: Bool {
        if case .question(_, let isSecret) = kind { return isSecret }
        return false
    }

    var historyEntries: [String] { isCommand ? spec.history?.entries ?? [] : [] }

    /// Ends what only repeated commands go on with.
    func forgetRepetition() {
        walk = nil
        goalColumn = nil
        yanked = nil
        lastCommand = nil
    }

    /// The text as a string, with its offsets; made once for each text.
    var map: TextMap {
        if let mapCache, mapCache.scalars == buffer.scalars { return mapCache.map }
        let map = TextMap(buffer.scalars)
        mapCache = (buffer.scalars, map)
        return map
    }

    /// What is suggested behind the text right now.
    var ghost: [Unicode.Scalar] {
        guard isCommand, case .editing = mode, buffer.isAtEnd, !buffer.isEmpty, walk == nil, !showsList else { return [] }
        if let ghostCache, ghostCache.text == buffer.scalars { return ghostCache.ghost }
        let ghost = Array((continuation(of: map.text) ?? "").unicodeScalars)
        ghostCache = (buffer.scalars, ghost)
        return ghost
    }

    /// The styles of the text, in scalars.
    var highlights: [StyledRange] {
        guard isCommand, spec.usesStyles else { return [] }
        if let highlightCache, highlightCache.text == buffer.scalars { return highlightCache.spans }
        let map: TextMap = map
        let spans: [StyledRange] = spec.highlight(map.text).map {
            StyledRange(range: map.scalarRange(ofUTF8: $0.range), style: $0.style)
        }
        highlightCache = (buffer.scalars, spans)
        return spans
    }

    /// Whether the text holds a mistake.
    var isMistaken: Bool {
        guard isCommand, !buffer.isEmpty else { return false }
        if let mistakeCache, mistakeCache.text == buffer.scalars { return mistakeCache.isMistaken }
        let isMistaken: Bool = spec.isMistaken(map.text)
        mistakeCache = (buffer.scalars, isMistaken)
        return isMistaken
    }
}
