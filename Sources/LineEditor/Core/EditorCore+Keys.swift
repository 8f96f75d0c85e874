extension EditorCore {
    /// Takes a key; changes the buffer itself or says what libedit gets.
    func receive(_ event: KeyEvent) -> Reception {
        if let vi, vi.isOperandDue { return operand(event) }
        switch event {
        case .paste(let text):
            paste(text)
            return .consumed
        case .chord(let chord):
            notice = []
            if explained != nil { return explain(chord) }
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
            anchor = nil
            vi?.endCommand()
            return .give([0x1B])
        }
        if takeDigit(chord) { return .consumed }
        let map: KeyMap = keyMap
        if let scalars: [UInt32] = code(for: map.action(for: chords), chord, chords) {
            vi?.endCommand()
            return .give(scalars)
        }
        if map.isPrefix(chords) {
            pendingChords = chords
            return .consumed
        }
        guard chords.count == 1, let scalar: Unicode.Scalar = chord.plainCharacter else {
            wantsBell = true
            return .consumed
        }
        return receiveViLetter(scalar) ?? type(scalar)
    }

    /// The private code of an action; nil for what libedit is to read itself.
    private func code(for action: KeyAction?, _ chord: KeyChord, _ chords: [KeyChord]) -> [UInt32]? {
        currentChord = chord
        switch action {
        case nil, .viLetter: return nil
        case .command(let command):
            // vi's own letters are tied to our commands in libedit's map, where counts and operators know them.
            if let scalar: Unicode.Scalar = chord.plainCharacter, ViLetters.command(forLetter: scalar.value) == command {
                return nil
            }
            return [KeyCode.leadIn, KeyCode.letter(for: command)]
        case .custom(let number):
            pendingAction = (number, chords.map(\.description).joined(separator: ","))
            return [KeyCode.leadIn, KeyCode.custom]
        }
    }

    private func type(_ scalar: Unicode.Scalar) -> Reception {
        vi?.note(scalar)
        forgetRepetition()
        if vi?.isCommandMode != true {
            deleteSelection()
            if isClosingBrace(scalar) { indentAgain(for: scalar) }
        }
        let count: Int = max(takeArgument(), 1)
        return .give([UInt32](repeating: scalar.value, count: count))
    }

    /// Whether a brace is about to close a block as the first thing in its row.
    func isClosingBrace(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar == "}" || scalar == ")", isCommand else { return false }
        let start: Int = buffer.lineStart(buffer.cursor)
        return start > 0 && start < buffer.cursor && buffer.scalars[start..<buffer.cursor].allSatisfy { $0 == " " || $0 == "\t" }
    }

    /// Gives the row of a closing brace the blanks of what it closes.
    private func indentAgain(for brace: Unicode.Scalar) {
        let start: Int = buffer.lineStart(buffer.cursor)
        let blanks: String = blanks(spec.indent(String(buffer.scalars[..<start]) + String(Character(brace))))
        guard blanks.unicodeScalars.count < buffer.cursor - start else { return }
        buffer.replace(start..<buffer.cursor, with: Array(blanks.unicodeScalars))
    }

    /// Alt-digits count for the next key; plain digits behind them go on with the number, a minus turns it round.
    private func takeDigit(_ chord: KeyChord) -> Bool {
        guard keyMap.action(for: [chord]) == .command(.digitArgument) || isDigit(chord) else { return false }
        guard case .character(let scalar) = chord.key, (UInt32(0x30)...0x39).contains(scalar.value) else {
            isArgumentNegative.toggle()
            return true
        }
        argument = min((argument ?? 0) * 10 + Int(scalar.value - 0x30), 9999)
        return true
    }

    /// A plain digit behind others of a count.
    private func isDigit(_ chord: KeyChord) -> Bool {
        guard argument != nil || isArgumentNegative, let scalar: Unicode.Scalar = chord.plainCharacter else { return false }
        return (UInt32(0x30)...0x39).contains(scalar.value)
    }

    /// How often the next key counts; below zero turns it round.
    func takeArgument() -> Int {
        defer {
            argument = nil
            isArgumentNegative = false
        }
        let count: Int = max(argument ?? 1, 1)
        return isArgumentNegative ? -count : count
    }

    /// Says what a key does instead of doing it.
    private func explain(_ chord: KeyChord) -> Reception {
        let chords: [KeyChord] = (explained ?? []) + [chord]
        if keyMap.action(for: chords) == nil, keyMap.isPrefix(chords) {
            explained = chords
            return .consumed
        }
        explained = nil
        let name: String = chords.map(\.description).joined(separator: ",")
        guard let binding: KeyBinding = keyMap.binding(of: chords) else {
            let inserts: Bool = chords.count == 1 && chord.plainCharacter != nil && vi?.isCommandMode != true
            notice = [name + ": " + (inserts ? "SelfInsert - Insert the key" : "Key is unbound")]
            return .consumed
        }
        notice = [name + ": " + binding.functionName + (binding.summary.isEmpty ? "" : " - " + binding.summary)]
        return .consumed
    }

    private func quote(_ chord: KeyChord) -> Reception {
        isQuoting = false
        deleteSelection()
        if let scalar: Unicode.Scalar = chord.literal { buffer.replace(buffer.cursor..<buffer.cursor, with: [scalar]) }
        return .consumed
    }

    private func paste(_ text: String) {
        mode = .editing
        isQuoting = false
        explained = nil
        notice = []
        pendingChords = []
        forgetRepetition()
        deleteSelection()
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
