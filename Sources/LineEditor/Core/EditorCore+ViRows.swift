/// libedit takes the whole text for one line. Where it has several, the letters of vi's command mode that are about a
/// line are ours, so that they keep to the line of the cursor.
extension EditorCore {
    /// Takes such a letter; nil leaves it to libedit.
    func receiveViLetter(_ scalar: Unicode.Scalar) -> Reception? {
        guard isCommand, let vi, vi.isCommandMode, !vi.isOperandDue else { return nil }
        if scalar == "o" || scalar == "O", !vi.isWithinCommand { return openRow(below: scalar == "o") }
        guard buffer.scalars.contains("\n") else { return nil }
        if let pending: Unicode.Scalar = vi.pendingOperator { return lineOperation(pending, scalar) }
        guard !vi.isWithinCommand || "ACDIS".unicodeScalars.contains(scalar) else { return nil }
        let start: Int = buffer.lineStart(buffer.cursor)
        let end: Int = buffer.lineEnd(buffer.cursor)
        switch scalar {
        case "0": return moveVi(to: start)
        case "^": return moveVi(to: firstLetter(from: start, to: end))
        case "$": return moveVi(to: max(start, end - 1))
        case "I": return insertVi(at: firstLetter(from: start, to: end))
        case "A": return insertVi(at: end)
        case "D": return cutVi(buffer.cursor..<end, inserts: false)
        case "C": return cutVi(buffer.cursor..<end, inserts: true)
        case "S": return cutVi(start..<end, inserts: true)
        default: return nil
        }
    }

    private func openRow(below: Bool) -> Reception {
        if below {
            buffer.move(to: buffer.lineEnd(buffer.cursor))
            startLine()
        } else {
            let start: Int = buffer.lineStart(buffer.cursor)
            buffer.replace(start..<start, with: ["\n"])
            buffer.move(to: start)
        }
        return insertVi(at: buffer.cursor)
    }

    /// `dd` and `cc`. Any command of ours calls the operator off with which libedit waits.
    private func lineOperation(_ pending: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Reception? {
        guard pending == scalar, scalar == "d" || scalar == "c" else { return nil }
        vi?.endCommand()
        let isLast: Bool = buffer.lineEnd(buffer.cursor) == buffer.count
        let command: EditorCommand = scalar == "d" ? .deleteLine : .clearRow
        let insert: [UInt32] = scalar == "c" ? [insertion(atEnd: isLast).value] : []
        return .give([KeyCode.leadIn, KeyCode.letter(for: command)] + insert)
    }

    /// The letter that begins inserting. In command mode libedit keeps the cursor off the end, hence appending there.
    private func insertion(atEnd: Bool) -> Unicode.Scalar { atEnd ? "a" : "i" }

    private func moveVi(to offset: Int) -> Reception {
        buffer.move(to: offset)
        return .consumed
    }

    private func insertVi(at offset: Int) -> Reception {
        buffer.move(to: offset)
        vi?.endCommand()
        forgetRepetition()
        return .give([insertion(atEnd: buffer.isAtEnd).value])
    }

    private func cutVi(_ range: Range<Int>, inserts: Bool) -> Reception {
        ring.add(buffer.cut(range), .forward, joining: false)
        if inserts { return insertVi(at: buffer.cursor) }
        buffer.move(to: max(buffer.lineStart(buffer.cursor), buffer.cursor - 1))
        return .consumed
    }

    private func firstLetter(from start: Int, to end: Int) -> Int {
        buffer.scalars[start..<end].firstIndex { !$0.properties.isWhitespace } ?? end
    }
}
