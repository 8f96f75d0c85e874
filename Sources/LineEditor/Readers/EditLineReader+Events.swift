extension EditLineReader {
    /// The next scalar for libedit; nil ends the line. Called at every key, and the only place that waits.
    func nextScalar() -> UInt32? {
        if !queue.isEmpty { return queue.removeFirst() }
        if result != nil { return nil }
        if isProbeDue {
            isProbeDue = false
            return KeyCode.probe
        }
        while true {
            handleSignals()
            pull()
            core.undo.note(core.buffer.scalars)
            guard let event: KeyEvent = nextEvent() else {
                if isClosed { return nil }
                continue
            }
            if let first: UInt32 = give(event) { return first }
        }
    }

    /// What libedit gets for a key, if anything.
    private func give(_ event: KeyEvent) -> UInt32? {
        echo(event)
        let reception: EditorCore.Reception = core.receive(event)
        push()
        guard case .give(let scalars) = reception, let first: UInt32 = scalars.first else { return nil }
        queue = Array(scalars.dropFirst())
        isProbeDue = core.vi.map { !$0.isOperandDue } ?? false
        handle.refresh()
        return first
    }

    /// Runs the command behind the last scalar of a private sequence, or behind one of vi's letters.
    func run(_ letter: UInt32) -> EditLineHandle.Outcome {
        let command: EditorCommand? = KeyCode.command(forLetter: letter) ?? ViLetters.command(forLetter: letter)
        guard command != nil || letter == KeyCode.custom else { return .refresh }
        pull()
        let outcome: CommandResult = command.map(core.run) ?? core.runPendingAction()
        push()
        return end(outcome)
    }

    private func end(_ outcome: CommandResult) -> EditLineHandle.Outcome {
        switch outcome {
        case .refresh:
            return .refresh
        case .clearScreen:
            terminal.write("\u{1B}[H\u{1B}[2J")
            screen.forget()
            return .refresh
        case .editExternally:
            editExternally()
            return .refresh
        case .accept:
            return finish(.text(core.buffer.text), .newLine)
        case .cancel:
            return finish(.cancelled, .fatal, mark: "^C")
        case .endOfInput:
            return finish(.endOfInput, .end)
        }
    }

    private func finish(
        _ newResult: ReadResult, _ outcome: EditLineHandle.Outcome, mark: String = ""
    ) -> EditLineHandle.Outcome {
        core.mode = .editing
        terminal.write(screen.paint(core.frameInput(isFinal: true)))
        terminal.write(screen.leave(mark: mark))
        result = newResult
        if case .text = newResult { handle.finishLine() }
        return outcome
    }

    /// Takes over what libedit did to the text.
    private func pull() {
        known = handle.buffer
        core.buffer = known
    }

    /// Lets libedit have what we did to it.
    private func push() {
        handle.update(from: known, to: core.buffer)
        known = core.buffer
    }

    private func handleSignals() {
        let changed: Bool = TerminalSignals.takeWindowChanged()
        let continued: Bool = TerminalSignals.takeContinued()
        if continued { handle.reenterRawMode() }
        guard changed || continued else { return }
        terminal.write(screen.resize(to: terminal.size))
        handle.resize()
    }

    /// The next key, after the picture is drawn if none waits. Nil: look for signals, or the input is closed.
    private func nextEvent() -> KeyEvent? {
        if let event: KeyEvent = decoder.next() { return event }
        if !decoder.isInsidePaste, terminal.wait(timeout: 0) != .ready {
            paint()
            if decoder.deadline == nil { whenIdle() }
        }
        let now: UInt64 = Terminal.milliseconds()
        switch terminal.wait(timeout: decoder.deadline.map { $0 > now ? $0 - now : 0 }) {
        case .ready: readBytes()
        case .timedOut: decoder.expire(at: max(Terminal.milliseconds(), decoder.deadline ?? 0))
        case .interrupted: break
        case .closed: close()
        }
        return decoder.next()
    }

    /// One byte, so that type-ahead stays in the terminal for whoever reads next; within a paste a block.
    private func readBytes() {
        guard decoder.isInsidePaste else {
            guard let read = terminal.readByte() else { return close() }
            if read.count > 0 { decoder.feed(read.byte, at: Terminal.milliseconds()) }
            return
        }
        guard let bytes: [UInt8] = terminal.read(4096) else { return close() }
        let now: UInt64 = Terminal.milliseconds()
        for byte: UInt8 in bytes { decoder.feed(byte, at: now) }
    }

    private func close() {
        decoder.finish()
        isClosed = true
    }

    private func paint() {
        core.columns = screen.size.columns
        core.rows = screen.size.rows
        core.renewSuggestions()
        var bytes: [UInt8] = screen.paint(core.frameInput())
        if !isInputMarked {
            isInputMarked = true
            bytes += Array(PromptMarks.inputBegins.utf8)
        }
        terminal.write(bytes)
        styleAtEnd = core.styleAtEnd
        showViMode()
        if core.wantsBell { ring() }
    }

    private func ring() {
        core.wantsBell = false
        switch core.settings.bell {
        case .none: break
        case .audible: terminal.write("\u{7}")
        case .visual:
            terminal.write("\u{1B}[?5h")
            _ = terminal.wait(timeout: 40)
            terminal.write("\u{1B}[?5l")
        }
    }

    /// Tells who wants to know that vi's mode changed, and shapes the cursor after it.
    private func showViMode() {
        guard let isCommandMode: Bool = core.vi?.isCommandMode, isCommandMode != shownViMode else { return }
        let isFirst: Bool = shownViMode == nil
        shownViMode = isCommandMode
        if core.settings.viModeIndicator == .cursor {
            terminal.write(isCommandMode ? "\u{1B}[2 q" : "\u{1B}[6 q")
        }
        if !isFirst { core.settings.viModeChanged?(isCommandMode) }
    }

    func resetCursorShape() {
        if shownViMode != nil, core.settings.viModeIndicator == .cursor { terminal.write("\u{1B}[0 q") }
        shownViMode = nil
    }

    /// Gives the terminal to the editor of the user's choice, and takes its text over.
    private func editExternally() {
        guard let editor: ExternalEditor = core.spec.externalEditor() else {
            core.notice = ["No editor is set: VISUAL or EDITOR names one."]
            return
        }
        terminal.write(screen.paint(core.frameInput(isFinal: true)))
        terminal.write(screen.leave(mark: ""))
        terminal.write("\u{1B}[?2004l")
        handle.leaveRawMode()
        let text: String? = ExternalEditing.edit(core.buffer.text, with: editor)
        handle.reenterRawMode()
        terminal.write("\u{1B}[?2004h")
        _ = TerminalSignals.takeContinued()
        TerminalSignals.clearInterrupt()
        _ = screen.resize(to: terminal.size)
        handle.resize()
        guard let text else {
            core.notice = ["The editor did not end well; the input is as it was."]
            return
        }
        core.buffer.setText(text)
        push()
    }
}
