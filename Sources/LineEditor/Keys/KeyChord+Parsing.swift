extension KeyChord {
    /// The keys of a chord in PSReadLine's notation, `Ctrl+x,Ctrl+u`; nil when it is not well formed.
    public static func parse(_ text: String) -> [KeyChord]? {
        var chords: [KeyChord] = []
        for piece: String in pieces(text) {
            guard let chord: KeyChord = key(piece) else { return nil }
            chords.append(chord)
        }
        return chords.isEmpty ? nil : chords
    }

    /// Commas part keys; a comma where a key is due is the key itself.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var current = ""
        for character: Character in text {
            if character == ",", !current.isEmpty, !current.hasSuffix("+") || current == "+" {
                pieces.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        return pieces + [current]
    }

    private static func key(_ text: String) -> KeyChord? {
        var modifiers: Modifiers = []
        var rest: Substring = text[...]
        while let plus: String.Index = rest.dropFirst().firstIndex(of: "+"), rest.index(after: plus) < rest.endIndex {
            guard let modifier: Modifiers = modifier(rest[..<plus]) else { return nil }
            modifiers.formUnion(modifier)
            rest = rest[rest.index(after: plus)...]
        }
        guard let key: Key = Key(name: String(rest)) else { return nil }
        return normal(key, modifiers)
    }

    private static func modifier(_ name: Substring) -> Modifiers? {
        switch name.lowercased() {
        case "ctrl", "control": .control
        case "alt": .alt
        case "shift": .shift
        default: nil
        }
    }

    /// Letters come from terminals in the case that Shift gives them, and in small letters with Ctrl.
    private static func normal(_ key: Key, _ modifiers: Modifiers) -> KeyChord {
        guard case .character(let scalar) = key else { return KeyChord(key, modifiers) }
        if modifiers.contains(.control), !modifiers.contains(.shift) {
            return KeyChord(.character(Unicode.Scalar(lower(scalar)) ?? scalar), modifiers)
        }
        if modifiers.contains(.shift), !modifiers.contains(.control), (0x61...0x7A).contains(scalar.value) {
            return KeyChord(.character(Unicode.Scalar(scalar.value - 0x20) ?? scalar), modifiers.subtracting(.shift))
        }
        return KeyChord(key, modifiers)
    }

    private static func lower(_ scalar: Unicode.Scalar) -> UInt32 {
        (0x41...0x5A).contains(scalar.value) ? scalar.value + 0x20 : scalar.value
    }
}

extension KeyChord.Key {
    /// The key of a name in PSReadLine's notation or .NET's, whatever the case; a single character is itself.
    init?(name: String) {
        let scalars: String.UnicodeScalarView = name.unicodeScalars
        if scalars.count == 1, let scalar: Unicode.Scalar = scalars.first {
            if scalar == " " || scalar.value > 0x20, scalar.value != 0x7F {
                self = .character(scalar)
                return
            }
            return nil
        }
        let folded: String = name.lowercased()
        if folded.hasPrefix("f"), let number = Int(folded.dropFirst()), (1...24).contains(number) {
            self = .function(number)
        } else if let key: KeyChord.Key = Self.named[folded] {
            self = key
        } else {
            return nil
        }
    }

    private static let named: [String: KeyChord.Key] = [
        "spacebar": .character(" "), "space": .character(" "), "enter": .enter, "tab": .tab,
        "backspace": .backspace, "escape": .escape, "esc": .escape, "uparrow": .up, "downarrow": .down,
        "leftarrow": .left, "rightarrow": .right, "home": .home, "end": .end, "pageup": .pageUp,
        "pagedown": .pageDown, "insert": .insert, "delete": .delete, "comma": .character(","),
        "plus": .character("+"), "minus": .character("-"),
    ]
}
