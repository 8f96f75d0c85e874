/// Where a player is and what it waits for, without any terminal: keys and time go in, a place comes out.
struct PlayerState: Equatable, Sendable {
    /// What is being typed in the status line.
    enum Entry: Equatable, Sendable {
        case goTo(String)
        case search(String)
        case idle(String)
    }

    /// What ended the playing.
    enum End: Equatable, Sendable {
        case quit
        /// Go on in a live shell after so many steps.
        case branch(Int)
    }

    /// Steps there are to show.
    let count: Int
    /// Steps that stand on the screen whole.
    var shown = 0
    /// Characters of the next step's command that stand there too.
    var typed = 0
    var isPaused = false
    var speed: Double
    /// The longest pause between two steps, in seconds; nil for as long as it was.
    var idleLimit: Double?
    var entry: Entry?
    var message: String?
    var end: End?
    private var lastSearch = ""

    init(count: Int, speed: Double = 1, idleLimit: Double? = 2) {
        self.count = count
        self.speed = speed
        self.idleLimit = idleLimit
    }

    var isAtEnd: Bool { shown >= count }

    /// Takes a key.
    /// - Parameter find: the next step (counted from one) after a place that holds a text.
    mutating func take(_ key: PlayerKey, find: (String, Int) -> Int?) {
        message = nil
        if entry != nil {
            takeEntry(key, find)
        } else if case .character(let character) = key {
            if let command = PlayerKey.command(character) { perform(command) }
        } else {
            perform(key)
        }
    }

    private mutating func perform(_ key: PlayerKey) {
        switch key {
        case .pause: isPaused.toggle()
        case .forward: go(to: shown + 1)
        case .back: go(to: shown - (typed > 0 ? 0 : 1))
        case .faster: speed = min(64, speed * 2)
        case .slower: speed = max(0.125, speed / 2)
        case .idle: entry = .idle("")
        case .goTo: entry = .goTo("")
        case .search: entry = .search("")
        case .branch: end = .branch(shown)
        case .quit: end = .quit
        default: break
        }
    }

    /// Shows so many steps and pauses.
    mutating func go(to step: Int) {
        shown = min(max(0, step), count)
        typed = 0
        isPaused = true
    }

    // MARK: The status line

    private mutating func takeEntry(_ key: PlayerKey, _ find: (String, Int) -> Int?) {
        switch key {
        case .accept: accept(find)
        case .cancel, .quit: entry = nil
        case .erase: edit { $0.isEmpty ? $0 : String($0.dropLast()) }
        case .character(let character): edit { $0 + String(character) }
        default: break
        }
    }

    private mutating func edit(_ change: (String) -> String) {
        switch entry {
        case .goTo(let text): entry = .goTo(change(text))
        case .search(let text): entry = .search(change(text))
        case .idle(let text): entry = .idle(change(text))
        case nil: break
        }
    }

    private mutating func accept(_ find: (String, Int) -> Int?) {
        defer { entry = nil }
        switch entry {
        case .goTo(let text):
            guard let step = Int(text), step >= 0, step <= count else {
                message = "There are the steps 0 to \(count)."
                return
            }
            go(to: step)
        case .search(let text):
            if !text.isEmpty { lastSearch = text }
            guard let step = find(lastSearch, shown) else {
                message = "'\(lastSearch)' is not in this session."
                return
            }
            if step <= shown { message = "Found from the start again." }
            go(to: step)
        case .idle(let text):
            if text.isEmpty { idleLimit = nil } else if let seconds = Double(text), seconds >= 0 { idleLimit = seconds }
        case nil: break
        }
    }
}
