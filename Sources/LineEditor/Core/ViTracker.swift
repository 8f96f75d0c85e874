/// What is known of libedit's vi state, which it does not tell: the reader slips in a probe after each key.
struct ViTracker {
    /// Letters are commands now.
    var isCommandMode = false
    /// The next character is an operand that a built-in reads by itself; the buffer must not be touched meanwhile.
    private(set) var isOperandDue = false

    /// The operator that waits for its motion.
    private(set) var pendingOperator: Unicode.Scalar?
    /// A count or an operator was typed and its command is not complete.
    private(set) var isWithinCommand = false

    /// Notes a plain character given to libedit.
    mutating func note(_ scalar: Unicode.Scalar) {
        if isOperandDue {
            isOperandDue = false
            endCommand()
        } else if isCommandMode {
            isOperandDue = "fFtTr".unicodeScalars.contains(scalar)
            noteCommand(scalar)
        } else {
            endCommand()
        }
    }

    private mutating func noteCommand(_ scalar: Unicode.Scalar) {
        let isCount: Bool = ("1"..."9").contains(scalar) || scalar == "0" && isWithinCommand
        if pendingOperator == nil, "dcy".unicodeScalars.contains(scalar) { pendingOperator = scalar } else if !isCount { pendingOperator = nil }
        isWithinCommand = isCount || isOperandDue || pendingOperator != nil
    }

    /// Notes that the next letter begins a command.
    mutating func endCommand() {
        pendingOperator = nil
        isWithinCommand = false
    }

    /// Notes that a special key, sent as Escape, ended the wait for an operand.
    mutating func endOperand() {
        isOperandDue = false
        endCommand()
    }
}
