/// Why a key could not be bound.
public enum KeyMapError: Error, Equatable {
    /// Not a key in PSReadLine's notation.
    case invalidChord(String)
    case unknownFunction(String)
}

/// The keys of one mode and what they do; can be changed at run time.
public struct KeyMap {
    /// Whose keys. vi has two maps.
    public enum Mode: String, CaseIterable, Sendable {
        case emacs, windows, viInsert, viCommand
    }

    /// An action of the outside world: it may read and change the text, and run functions of the editor.
    public typealias Action = (EditingContext) -> Void

    public let mode: Mode
    /// What is bound now, in the order of the key table; keys bound later come last.
    public private(set) var bound: [KeyBinding]
    private var actions: [[KeyChord]: KeyAction]
    private var prefixes: Set<[KeyChord]> = []
    private var custom: [Int: Action] = [:]
    /// Some plain letter, or a sequence that begins with one, is bound.
    private(set) var bindsLetters = false

    /// The keys of a mode as they are bound at first.
    public init(_ mode: Mode = .emacs) {
        self.mode = mode
        bound = KeyMap.rows(mode)
        actions = [:]
        for binding: KeyBinding in bound {
            for chords: [KeyChord] in KeyMap.chords(of: binding) { actions[chords] = binding.action }
        }
        findPrefixes()
    }

    /// Binds a chord in PSReadLine's notation (`Ctrl+x,Ctrl+u`) to a command of the editor.
    public mutating func bind(_ chord: String, to command: EditorCommand) throws(KeyMapError) {
        guard let function = EditorFunction.first(of: command) else {
            return try add(chord, .command(command), .basic, "", "")
        }
        try add(chord, .command(command), function.group, function.name, function.summary)
    }

    /// Binds a chord to a function by PSReadLine's name of it, whatever the case.
    public mutating func bind(_ chord: String, toFunction name: String) throws(KeyMapError) {
        guard let function = EditorFunction.named(name) else { throw .unknownFunction(name) }
        try add(chord, .command(function.command), function.group, function.name, function.summary)
    }

    /// Binds a chord to an action of the caller's, listed under a name and a description.
    public mutating func bind(
        _ chord: String, name: String, summary: String, action: @escaping Action
    ) throws(KeyMapError) {
        let number: Int = (custom.keys.max() ?? 0) + 1
        try add(chord, .custom(number), .custom, name, summary)
        custom[number] = action
    }

    /// Takes a chord's binding away, if it has one.
    public mutating func unbind(_ chord: String) throws(KeyMapError) {
        guard let chords: [KeyChord] = KeyChord.parse(chord) else { throw .invalidChord(chord) }
        remove(chords)
        findPrefixes()
    }

    /// What a key, or the keys of a sequence, are bound to.
    func action(for chords: [KeyChord]) -> KeyAction? { actions[chords] }

    /// Whether a longer binding begins with these keys.
    func isPrefix(_ chords: [KeyChord]) -> Bool { prefixes.contains(chords) }

    /// The caller's action of a number.
    func customAction(_ number: Int) -> Action? { custom[number] }

    /// The row of a key.
    func binding(of chords: [KeyChord]) -> KeyBinding? {
        bound.last { KeyMap.chords(of: $0).contains(chords) }
    }

    private mutating func add(
        _ chord: String, _ action: KeyAction, _ group: KeyGroup, _ name: String, _ summary: String
    ) throws(KeyMapError) {
        guard let chords: [KeyChord] = KeyChord.parse(chord) else { throw .invalidChord(chord) }
        remove(chords)
        for length: Int in 1..<max(chords.count, 1) { remove(Array(chords.prefix(length))) }
        for longer: [KeyChord] in actions.keys where longer.count > chords.count && longer.starts(with: chords) {
            remove(longer)
        }
        actions[chords] = action
        bound.append(
            KeyBinding(
                chord: chords.map(\.description).joined(separator: ","), bytes: [], action: action, group: group,
                summary: summary, emacsName: name, windowsName: name, functionName: name))
        findPrefixes()
    }

    private mutating func remove(_ chords: [KeyChord]) {
        actions[chords] = nil
        bound.removeAll { KeyMap.chords(of: $0).contains(chords) }
    }

    private mutating func findPrefixes() {
        prefixes = Set(
            actions.keys.flatMap { chords in (1..<max(chords.count, 1)).map { Array(chords.prefix($0)) } })
        bindsLetters = actions.keys.contains { $0.first?.plainCharacter != nil }
    }

    /// All spellings of a row's key.
    private static func chords(of binding: KeyBinding) -> [[KeyChord]] {
        if let known: [[KeyChord]] = decoded[binding.chord], !binding.bytes.isEmpty { return known }
        return KeyChord.parse(binding.chord).map { [$0] } ?? []
    }

    /// The keys of the table's rows, decoded once.
    private static let decoded: [String: [[KeyChord]]] = Dictionary(
        KeyBindings.all.map { row in (row.chord, row.bytes.map(KeyBindings.decode)) }, uniquingKeysWith: { $1 })
}
