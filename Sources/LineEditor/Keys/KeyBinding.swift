/// One row of the key table: what a key sends, what it does, and what PSReadLine calls that.
public struct KeyBinding: Sendable {
    /// PSReadLine's notation; keys of a sequence are parted by a comma: `Ctrl+x,Ctrl+u`.
    public let chord: String
    /// The bytes terminals send for it, most common first.
    public let bytes: [String]
    public let action: KeyAction
    public let group: KeyGroup
    /// A short sentence for help and documents.
    public let summary: String
    /// The function's name in PSReadLine's Emacs mode, the default on Linux; empty if the key is unbound there.
    public let emacsName: String
    /// The same for its Windows mode.
    public let windowsName: String
}

/// The groups in which PSReadLine lists its functions.
public enum KeyGroup: String, CaseIterable, Sendable {
    case basic = "Basic editing functions"
    case movement = "Cursor movement functions"
    case history = "History functions"
    case completion = "Completion functions"
    case search = "Search functions"
    case miscellaneous = "Miscellaneous functions"
}

/// The key table, and the way from a key to its action.
public enum KeyBindings {
    /// Every binding, in the order of the groups.
    public static let all: [KeyBinding] = basic + kill + movement + history + completion + miscellaneous

    /// What a key, or the keys of a sequence, are bound to.
    static func action(for chords: [KeyChord]) -> KeyAction? { actions[chords] }

    /// Whether a longer binding begins with these keys.
    static func isPrefix(_ chords: [KeyChord]) -> Bool { prefixes.contains(chords) }

    private static let actions: [[KeyChord]: KeyAction] = {
        var actions: [[KeyChord]: KeyAction] = [:]
        for binding: KeyBinding in all {
            for bytes: String in binding.bytes { actions[decode(bytes)] = binding.action }
        }
        return actions
    }()

    private static let prefixes: Set<[KeyChord]> = Set(
        actions.keys.flatMap { chords in
            (1..<max(chords.count, 1)).map { Array(chords.prefix($0)) }
        })

    /// The keys that a string of bytes is, with an Escape at its end decided.
    static func decode(_ bytes: String) -> [KeyChord] {
        var decoder = KeyDecoder()
        for byte: UInt8 in bytes.utf8 { decoder.feed(byte, at: 0) }
        decoder.finish()
        var chords: [KeyChord] = []
        while let event: KeyEvent = decoder.next() {
            if case .chord(let chord) = event { chords.append(chord) }
        }
        return chords
    }

    static func row(
        _ chord: String, _ bytes: [String], _ command: EditorCommand, _ group: KeyGroup, _ summary: String,
        emacs: String = "", windows: String = ""
    ) -> KeyBinding {
        KeyBinding(
            chord: chord, bytes: bytes, action: .command(command), group: group, summary: summary, emacsName: emacs,
            windowsName: windows)
    }

    static func row(
        _ chord: String, _ bytes: [String], library: LibraryCommand, _ group: KeyGroup, _ summary: String,
        emacs: String = "", windows: String = ""
    ) -> KeyBinding {
        KeyBinding(
            chord: chord, bytes: bytes, action: .library(library), group: group, summary: summary, emacsName: emacs,
            windowsName: windows)
    }
}
