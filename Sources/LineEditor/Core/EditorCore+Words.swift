extension EditorCore {
    /// Runs a command that changes the case or order of what is there; false when it is none.
    func performWord(_ command: EditorCommand, count: Int) -> Bool {
        switch command {
        case .swapCharacters: swapCharacters()
        case .upperCaseWord: for _ in 0..<count { change { $1.uppercased() } }
        case .lowerCaseWord: for _ in 0..<count { change { $1.lowercased() } }
        case .capitalizeWord: for _ in 0..<count { change { $0 ? $1.uppercased() : $1.lowercased() } }
        case .invertCase: for _ in 0..<count { invertCase() }
        default: return false
        }
        return true
    }

    /// Exchanges the characters before and at the cursor, at the end the two before it, and goes behind them.
    private func swapCharacters() {
        let end: Int = buffer.isAtEnd ? buffer.cursor : buffer.nextBoundary(after: buffer.cursor)
        let middle: Int = buffer.previousBoundary(before: end)
        let start: Int = buffer.previousBoundary(before: middle)
        guard start < middle, middle < end else {
            wantsBell = true
            return
        }
        buffer.replace(start..<end, with: Array(buffer.scalars[middle..<end] + buffer.scalars[start..<middle]))
    }

    /// Changes the letters up to the end of the word; the flag says which is the word's first.
    private func change(_ letter: (Bool, String) -> String) {
        let end: Int = words.forward(buffer.scalars, from: buffer.cursor)
        var isFirst = true
        var text = ""
        for scalar: Unicode.Scalar in buffer.scalars[buffer.cursor..<max(buffer.cursor, end)] {
            let character = String(Character(scalar))
            text += words.isDelimiter(scalar) ? character : letter(isFirst, character)
            isFirst = isFirst && words.isDelimiter(scalar)
        }
        buffer.replace(buffer.cursor..<max(buffer.cursor, end), with: Array(text.unicodeScalars))
    }

    private func invertCase() {
        let end: Int = buffer.nextBoundary(after: buffer.cursor)
        guard buffer.cursor < end else { return }
        let text = String(buffer.scalars[buffer.cursor..<end])
        let other: String = text == text.uppercased() ? text.lowercased() : text.uppercased()
        buffer.replace(buffer.cursor..<end, with: Array(other.unicodeScalars))
    }
}
