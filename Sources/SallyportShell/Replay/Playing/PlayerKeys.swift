/// What a key asks of the player.
enum PlayerKey: Equatable, Sendable {
    case pause, forward, back, faster, slower, idle, branch, quit, goTo, search, next
    case character(Character)
    case accept, cancel, erase

    /// Reads the keys of a chunk of input; what is no key of ours becomes a character, or nothing.
    static func read(_ bytes: [UInt8]) -> [PlayerKey] {
        var keys: [PlayerKey] = []
        var rest = bytes[...]
        while let first = rest.first {
            if first == 0x1B {
                let (key, length) = escape(rest)
                if let key { keys.append(key) }
                rest = rest.dropFirst(length)
                continue
            }
            let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
            let text = String(decoding: rest.prefix(length), as: UTF8.self)
            rest = rest.dropFirst(length)
            if let key = plain(first, text) { keys.append(key) }
        }
        return keys
    }

    private static func plain(_ byte: UInt8, _ text: String) -> PlayerKey? {
        switch byte {
        case 0x03, 0x04: .quit
        case 0x0D, 0x0A: .accept
        case 0x7F, 0x08: .erase
        case 0..<0x20: nil
        default: text.first.map { .character($0) }
        }
    }

    /// Arrow keys, in both of their forms; Escape alone cancels.
    private static func escape(_ bytes: ArraySlice<UInt8>) -> (PlayerKey?, Int) {
        let body = Array(bytes.prefix(3))
        guard body.count == 3, body[1] == UInt8(ascii: "[") || body[1] == UInt8(ascii: "O") else { return (.cancel, 1) }
        switch body[2] {
        case UInt8(ascii: "C"), UInt8(ascii: "B"): return (.forward, 3)
        case UInt8(ascii: "D"), UInt8(ascii: "A"): return (.back, 3)
        default:
            let length = bytes.dropFirst(2).prefix { !($0 >= 0x40 && $0 <= 0x7E) }.count
            return (nil, min(bytes.count, length + 3))
        }
    }

    /// What a character means while nothing is typed in the status line.
    static func command(_ character: Character) -> PlayerKey? {
        switch character {
        case " ": .pause
        case "n": .forward
        case "p": .back
        case "+", "=": .faster
        case "-": .slower
        case "i": .idle
        case "b": .branch
        case "q": .quit
        case "g": .goTo
        case "/": .search
        default: nil
        }
    }
}
