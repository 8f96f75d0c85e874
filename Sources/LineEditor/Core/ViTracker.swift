/// What is known of libedit's vi state, which it does not tell: the reader slips in a probe after each key.
struct ViTracker {
    /// Letters are commands now.
    var isCommandMode = false
    /// The next character is an operand that a built-in reads by itself; the buffer must not be touched meanwhile.
    private(set) var isOperandDue = false

    /// vi's letters that run a command of ours instead of libedit's.
    static let overrides: [(letter: Unicode.Scalar, command: EditorCommand?)] = [
        ("k", .up), ("j", .down), ("-", .up), ("+", .down), ("K", .historySearchBackward),
        ("J", .historySearchForward), ("/", .reverseSearch), ("?", .forwardSearch), ("u", .undo), ("n", nil),
        ("N", nil),
        ("G", nil), ("v", nil), (":", nil), ("#", nil), ("_", nil), ("@", nil),
    ]

    static func command(forLetter letter: UInt32) -> EditorCommand? {
        overrides.first { $0.letter.value == letter }?.command
    }

    /// Notes a plain character given to libedit.
    mutating func note(_ scalar: Unicode.Scalar) {
        if isOperandDue {
            isOperandDue = false
        } else if isCommandMode {
            isOperandDue = "fFtTr".unicodeScalars.contains(scalar)
        }
    }

    /// Notes that a special key, sent as Escape, ended the wait for an operand.
    mutating func endOperand() {
        isOperandDue = false
    }
}
