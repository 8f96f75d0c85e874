/// A key with its modifiers, as the decoder reports it. Its text form is PSReadLine's: `Ctrl+LeftArrow`, `Alt+b`.
public struct KeyChord: Hashable, Sendable {
    public enum Key: Hashable, Sendable {
        case character(Unicode.Scalar)
        case enter, tab, backspace, escape
        case up, down, left, right
        case home, end, pageUp, pageDown, insert, delete
        case function(Int)
    }

    public struct Modifiers: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// The bits of xterm's modifier parameter, less one.
        public static let shift = Modifiers(rawValue: 1)
        public static let alt = Modifiers(rawValue: 2)
        public static let control = Modifiers(rawValue: 4)
    }

    public let key: Key
    public let modifiers: Modifiers

    public init(_ key: Key, _ modifiers: Modifiers = []) {
        self.key = key
        self.modifiers = modifiers
    }

    /// The same key with more modifiers.
    func adding(_ more: Modifiers) -> KeyChord {
        KeyChord(key, modifiers.union(more))
    }

    /// The character, when this is a plain one.
    var plainCharacter: Unicode.Scalar? {
        guard modifiers.isEmpty, case .character(let scalar) = key else { return nil }
        return scalar
    }
}

extension KeyChord: CustomStringConvertible {
    public var description: String {
        var text = ""
        if modifiers.contains(.control) { text += "Ctrl+" }
        if modifiers.contains(.alt) { text += "Alt+" }
        if modifiers.contains(.shift) { text += "Shift+" }
        return text + key.name
    }
}

extension KeyChord.Key {
    /// PSReadLine's name of the key.
    var name: String {
        switch self {
        case .character(" "): "Spacebar"
        case .character(let scalar): String(Character(scalar))
        case .enter: "Enter"
        case .tab: "Tab"
        case .backspace: "Backspace"
        case .escape: "Escape"
        case .up: "UpArrow"
        case .down: "DownArrow"
        case .left: "LeftArrow"
        case .right: "RightArrow"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PageUp"
        case .pageDown: "PageDown"
        case .insert: "Insert"
        case .delete: "Delete"
        case .function(let number): "F\(number)"
        }
    }
}

/// What the decoder makes of the bytes.
public enum KeyEvent: Hashable, Sendable {
    case chord(KeyChord)
    /// A bracketed paste: line ends are `\n`, other controls but tab are gone, so are line ends at its end.
    case paste(String)
}
