import TerminalText

/// The editor without a terminal and without libedit: keys go in, the text and what is drawn around it come out.
///
/// Plain characters and the private codes of commands are handed back to be given to libedit, which dispatches them
/// and, for a command of ours, has `run` called. Keys of a mode (a list, a search) and pastes are dealt with at once.
final class EditorCore {
    /// Who gets the next key first.
    enum Mode {
        case editing
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
    /// Alt-digits typed before a key.
    var argument: Int?
    /// The keys so far of a binding of several.
    var pendingChords: [KeyChord] = []
    /// The next key is inserted as it is.
    var isQuoting = false
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
    private var ghostCache: (text: [Unicode.Scalar], ghost: [Unicode.Scalar])?
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
        vi = spec.editingMode == .vi ? ViTracker() : nil
        forgetRepetition()
        pendingChords = []
        argument = nil
        isQuoting = false
        ghostCache = nil
        highlightCache = nil
        switch kind {
        case .command: (prompt, continuation) = (spec.prompt(), spec.continuationPrompt())
        case .question(let text, _): (prompt, continuation) = (text, "")
        }
    }

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

    /// What is suggested behind the text right now.
    var ghost: [Unicode.Scalar] {
        guard isCommand, case .editing = mode, buffer.isAtEnd, !buffer.isEmpty, walk == nil else { return [] }
        if let ghostCache, ghostCache.text == buffer.scalars { return ghostCache.ghost }
        let ghost = Array((spec.predict(buffer.text) ?? "").unicodeScalars)
        ghostCache = (buffer.scalars, ghost)
        return ghost
    }

    /// The picture of the input; the final one has neither suggestion nor list, and the cursor at the end.
    func frameInput(isFinal: Bool = false) -> FrameInput {
        var input = FrameInput()
        input.prompt = prompt
        input.continuation = continuation
        input.text = buffer.scalars
        input.cursor = isFinal ? buffer.count : buffer.cursor
        input.spans = highlights
        input.columns = columns
        input.isSecret = isSecret
        input.isFinal = isFinal
        input.usesStyles = spec.usesStyles
        if !isFinal {
            input.ghost = ghost
            addMode(to: &input)
        }
        return input
    }

    private func addMode(to input: inout FrameInput) {
        switch mode {
        case .editing:
            break
        case .search(let search):
            if let match: Range<Int> = search.hit?.match {
                input.spans.append(StyledRange(range: match, style: .reversed))
            }
            input.below = [search.statusLine]
        case .menu(let menu):
            input.below = menu.lines(grid(menu))
        }
    }

    /// The list never takes more than half of the screen.
    func grid(_ menu: MenuMode) -> MenuGrid {
        MenuGrid(menu.candidates, columns: columns, maximumRows: max(rows / 2 - 1, 1))
    }

    private var highlights: [StyledRange] {
        guard isCommand, spec.usesStyles else { return [] }
        if let highlightCache, highlightCache.text == buffer.scalars { return highlightCache.spans }
        let map = TextMap(buffer.scalars)
        let spans: [StyledRange] = spec.highlight(map.text).map {
            StyledRange(range: map.scalarRange(ofUTF8: $0.range), style: $0.style)
        }
        highlightCache = (buffer.scalars, spans)
        return spans
    }
}
