/// What is known of libedit's vi state, which it does not tell: the reader slips in a probe after each key.
struct ViTracker {
    /// Letters are commands now.
    var isCommandMode = false
    /// The next character is an operand that a built-in reads by itself; the buffer must not be touched meanwhile.
    private(set) var isOperandDue = false

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
