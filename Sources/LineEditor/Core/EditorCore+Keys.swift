extension EditorCore {
    /// Takes a key; changes the buffer itself or says what libedit gets.
    func receive(_ event: KeyEvent) -> Reception {
        if let vi, vi.isOperandDue { return operand(event) }
        switch event {
        case .paste(let text):
            paste(text)
            return .consumed
        case .chord(let chord):
            if isQuoting { return quote(chord) }
            return isConsumedByMode(chord) ? .consumed : dispatch(chord)
        }
    }

    /// While libedit waits for an operand it gets characters only, and Escape for all else.
    private func operand(_ event: KeyEvent) -> Reception {
        if case .chord(let chord) = event, let scalar: Unicode.Scalar = chord.plainCharacter {
            vi?.note(scalar)
            return .give([scalar.value])
        }
        vi?.endOperand()
        return .give([0x1B])
    }

    private func dispatch(_ chord: KeyChord) -> Reception {
        let chords: [KeyChord] = pendingChords + [chord]
        pendingChords = []
        if vi != nil, chord == KeyChord(.escape) {
            forgetRepetition()
            return .give([0x1B])
        }
        if takeDigit(chord) { return .consumed }
        if let action: KeyAction = KeyBindings.action(for: chords) {
            return .give([KeyCode.leadIn, KeyCode.letter(for: action)])
        }
        if KeyBindings.isPrefix(chords) {
            pendingChords = chords
            return .consumed
        }
        guard chords.count == 1, let scalar: Unicode.Scalar = chord.plainCharacter else { return .consumed }
        return type(scalar)
    }

    private func type(_ scalar: Unicode.Scalar) -> Reception {
        vi?.note(scalar)
        forgetRepetition()
        let count: Int = takeArgument()
        return .give([UInt32](repeating: scalar.value, count: count))
    }

    /// Alt-digits count for the next key; plain digits behind them go on with the number.
    private func takeDigit(_ chord: KeyChord) -> Bool {
        guard case .character(let scalar) = chord.key, (UInt32(0x30)...0x39).contains(scalar.value) else {
            return false
        }
        guard chord.modifiers == .alt || (chord.modifiers.isEmpty && argument != nil) else { return false }
        argument = min((argument ?? 0) * 10 + Int(scalar.value - 0x30), 9999)
        return true
    }

    /// How often the next key counts.
    func takeArgument() -> Int {
        defer { argument = nil }
        return max(argument ?? 1, 1)
    }

    private func quote(_ chord: KeyChord) -> Reception {
        isQuoting = false
        if let scalar: Unicode.Scalar = chord.literal { buffer.replace(buffer.cursor..<buffer.cursor, with: [scalar]) }
        return .consumed
    }

    private func paste(_ text: String) {
        mode = .editing
        isQuoting = false
        forgetRepetition()
        buffer.insert(isCommand ? text : text.split(separator: "\n").first.map(String.init) ?? "")
    }
}

extension KeyChord {
    /// The scalar that the key is when it is inserted as it is.
    var literal: Unicode.Scalar? {
        switch key {
        case .character(let scalar) where modifiers == .control: Unicode.Scalar(scalar.value & 0x1F)
        case .character(let scalar): scalar
        case .enter: "\n"
        case .tab: "\t"
        case .escape: "\u{1B}"
        case .backspace: "\u{7F}"
        default: nil
        }
    }
}
