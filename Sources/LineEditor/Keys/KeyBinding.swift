/// One row of the key table: what a key sends, what it does, and what PSReadLine calls that.
public struct KeyBinding: Sendable {
    /// PSReadLine's notation; keys of a sequence are parted by a comma: `Ctrl+x,Ctrl+u`.
    public let chord: String
    /// The bytes terminals send for it, most common first; none for keys bound later.
    public let bytes: [String]
    public let action: KeyAction
    public let group: KeyGroup
    /// A short sentence for help and documents, without a full stop.
    public let summary: String
    /// The function's name in PSReadLine's Emacs mode, the default on Linux; empty if the key is unbound there.
    public let emacsName: String
    /// The same for its Windows mode.
    public let windowsName: String
    /// The name under which the key's function is listed and can be bound again.
    public let functionName: String
}

/// The groups in which PSReadLine lists its functions.
public enum KeyGroup: String, CaseIterable, Sendable {
    case basic = "Basic editing functions"
    case movement = "Cursor movement functions"
    case history = "History functions"
    case completion = "Completion functions"
    case prediction = "Prediction functions"
    case miscellaneous = "Miscellaneous functions"
    case selection = "Selection functions"
    case search = "Search functions"
    case custom = "User defined functions"
}

/// The key table: the keys as they are bound at first.
public enum KeyBindings {
    /// Every binding, in the order of the groups.
    public static let all: [KeyBinding] =
        basic + kill + movement + history + completion + prediction + miscellaneous + selection

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
        let named: EditorFunction? = [emacs, windows].lazy.compactMap(EditorFunction.named).first
        let function: EditorFunction? = named?.command == command ? named : EditorFunction.first(of: command)
        return KeyBinding(
            chord: chord, bytes: bytes, action: .command(command), group: group, summary: summary, emacsName: emacs,
            windowsName: windows, functionName: function?.name ?? "")
    }
}
