/// What the escape sequences of terminals mean: xterm's, tmux's, and the Linux console's.
enum KeySequences {
    /// A control sequence `ESC [ parameters final`; nil when it is no key of ours.
    static func control(parameters: [UInt8], final: UInt8) -> KeyChord? {
        let numbers: [Int] = numbers(parameters)
        let first: Int = numbers.first ?? 0
        switch final {
        case UInt8(ascii: "~") where first == 27 && numbers.count >= 3:
            return extended(numbers[2], modifiers(numbers, at: 1))
        case UInt8(ascii: "~"):
            return numbered(first).map { KeyChord($0, modifiers(numbers, at: 1)) }
        case UInt8(ascii: "u"):
            return extended(first, modifiers(numbers, at: 1))
        case UInt8(ascii: "Z"):
            return KeyChord(.tab, .shift)
        default:
            return lettered(final).map { KeyChord($0, modifiers(numbers, at: 1)) }
        }
    }

    /// `ESC O final`, with xterm's rare modifier digit before the final byte.
    static func application(parameters: [UInt8], final: UInt8) -> KeyChord? {
        if final == UInt8(ascii: "M") { return KeyChord(.enter) }
        let numbers: [Int] = numbers(parameters)
        return lettered(final).map { KeyChord($0, modifiers(numbers, at: numbers.count - 1)) }
    }

    /// The Linux console's `ESC [ [ A` to `E`.
    static func consoleFunction(_ byte: UInt8) -> KeyChord? {
        guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return nil }
        return KeyChord(.function(Int(byte - UInt8(ascii: "A")) + 1))
    }

    /// A byte below space, or DEL.
    static func controlCharacter(_ byte: UInt8) -> KeyChord {
        switch byte {
        case 9: KeyChord(.tab)
        case 10, 13: KeyChord(.enter)
        case 27: KeyChord(.escape)
        case 127: KeyChord(.backspace)
        case 0: KeyChord(.character(" "), .control)
        case 1...26: KeyChord(.character(Unicode.Scalar(byte + 0x60)), .control)
        default: KeyChord(.character(Unicode.Scalar(byte + 0x40)), .control)
        }
    }

    private static func numbered(_ number: Int) -> KeyChord.Key? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }

    private static func lettered(_ final: UInt8) -> KeyChord.Key? {
        switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
        default: nil
        }
    }

    /// A scalar with modifiers, from the extended key protocols.
    private static func extended(_ code: Int, _ modifiers: KeyChord.Modifiers) -> KeyChord? {
        guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else { return nil }
        if value < 0x20 || value == 0x7F { return controlCharacter(UInt8(value)).adding(modifiers) }
        if (0x80...0x9F).contains(value) { return nil }
        return KeyChord(.character(scalar), modifiers)
    }

    private static func modifiers(_ numbers: [Int], at index: Int) -> KeyChord.Modifiers {
        guard numbers.indices.contains(index), numbers[index] > 1 else { return [] }
        return KeyChord.Modifiers(rawValue: UInt8((numbers[index] - 1) & 7))
    }

    /// The decimal parameters; what is no digit parts them, a number too long stays at its bound.
    private static func numbers(_ parameters: [UInt8]) -> [Int] {
        guard !parameters.isEmpty else { return [] }
        return parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
            digits.reduce(0) { total, byte in
                (0x30...0x39).contains(byte) ? min(total * 10 + Int(byte - 0x30), 0x11_0000) : total
            }
        }
    }
}
