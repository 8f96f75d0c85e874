import TerminalText

extension EditorCore {
    /// The picture of the input; the final one has neither suggestion nor list, and the cursor at the end.
    func frameInput(isFinal: Bool = false) -> FrameInput {
        var input = FrameInput()
        input.prompt = isFinal ? prompt : markedPrompt
        input.continuation = continuation
        input.text = buffer.scalars
        input.cursor = isFinal ? buffer.count : buffer.cursor
        input.spans = highlights
        input.defaultStyle = isCommand ? settings.styles.defaultToken : .plain
        input.columns = columns
        input.isSecret = isSecret
        input.isFinal = isFinal
        input.usesStyles = spec.usesStyles
        if !isFinal { addAid(to: &input) }
        return input
    }

    private func addAid(to input: inout FrameInput) {
        input.ghost = ghost
        input.ghostStyle = settings.styles.ghost
        if let selection {
            input.spans.append(StyledRange(range: selection, style: settings.styles.selection))
        }
        addMode(to: &input)
    }

    private func addMode(to input: inout FrameInput) {
        switch mode {
        case .editing: input.below = rowsBelow
        case .query(let menu): input.below = ["Display all \(menu.candidates.count) possibilities? (y or n) _"]
        case .search(let search):
            if let match: Range<Int> = search.hit?.match {
                input.spans.append(StyledRange(range: match, style: settings.styles.emphasis))
            }
            input.below = search.lines(styles: settings.styles, columns: columns, maximumRows: maximumListRows)
        case .menu(let menu):
            input.below = menu.lines(grid(menu), settings.styles, showsToolTips: settings.showToolTips)
        }
    }

    /// What stands below while no list is open.
    private var rowsBelow: [String] {
        if !notice.isEmpty { return notice.map { AnsiText.decorate($0, settings.styles.help) } }
        if explained != nil { return ["what-is-key: "] }
        if argument != nil || isArgumentNegative {
            return ["digit-argument: " + (isArgumentNegative ? "-" : "") + (argument.map { String($0) } ?? "")]
        }
        return showsList ? suggestions.lines(settings.styles, columns: columns) : []
    }

    /// A list never takes more than half of the screen.
    var maximumListRows: Int { max(rows / 2 - 1, 1) }

    /// The prompt as it shows mistakes and vi's mode.
    private var markedPrompt: String {
        guard isCommand, spec.usesStyles || settings.promptText.count > 1 else { return prompt }
        if vi?.isCommandMode == true, settings.viModeIndicator == .prompt {
            return PromptMarking.mark(prompt, settings.promptText.first, settings.styles.viCommandPrompt)
        }
        guard isMistaken else { return prompt }
        let replacement: String? = settings.promptText.count > 1 ? settings.promptText[1] : nil
        return PromptMarking.mark(prompt, settings.promptText.first, settings.styles.error, replacement)
    }
}

/// Shows a state in the end of a prompt.
enum PromptMarking {
    /// The prompt with its last part, which is `ending` or what follows its last letter or digit, in a style, or
    /// exchanged for another text.
    static func mark(_ prompt: String, _ ending: String?, _ style: TextStyle, _ replacement: String? = nil) -> String {
        let plain: String = AnsiText.strip(prompt)
        let part: String = ending.flatMap { !$0.isEmpty && plain.hasSuffix($0) ? $0 : nil } ?? self.ending(of: plain)
        guard !part.isEmpty, let start: Range<String.Index> = lastRange(of: part, in: prompt) else { return prompt }
        let new: String = replacement ?? AnsiText.decorate(part, style)
        return prompt[..<start.lowerBound] + new + prompt[start.upperBound...]
    }

    private static func ending(of text: String) -> String {
        var ending: Substring = text[...]
        if let last: String.Index = text.lastIndex(where: { $0.isLetter || $0.isNumber }) {
            ending = text[text.index(after: last)...]
        }
        return String(ending.drop { $0.isNewline })
    }

    /// The last place of a text in another.
    private static func lastRange(of part: String, in text: String) -> Range<String.Index>? {
        let wanted = Array(part)
        let all = Array(text)
        guard wanted.count <= all.count else { return nil }
        for start: Int in stride(from: all.count - wanted.count, through: 0, by: -1)
        where all[start..<(start + wanted.count)].elementsEqual(wanted) {
            let lower: String.Index = text.index(text.startIndex, offsetBy: start)
            return lower..<text.index(lower, offsetBy: wanted.count)
        }
        return nil
    }
}
