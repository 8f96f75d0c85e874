import Transcripts

/// A step on a page: its number, what was typed, what was printed, what it changed.
enum HTMLStep {
    static func section(_ step: SessionStep, _ highlight: SyntaxHighlighter) -> String {
        let number = String(step.number)
        var html = "<section class=\"step\" id=\"" + PageParts.anchor(step) + "\" aria-label=\"Step " + number + "\">\n"
        html += "<div class=\"bar\"><a class=\"number\" href=\"#" + PageParts.anchor(step) + "\">" + number + "</a>"
        html += outcome(step.outcome)
        if step.duration > 0 { html += "<span class=\"elapsed\">" + Elapsed.text(step.duration) + "</span>" }
        html += "</div>\n" + command(step, highlight) + output(step) + answers(step) + changes(step)
        return html + "</section>\n"
    }

    private static func outcome(_ outcome: StepOutcome) -> String {
        switch outcome {
        case .completed: ""
        case .failed: Markup.span("outcome failed", "failed")
        case .stopped: Markup.span("outcome stopped", "stopped")
        case .exited(let code): Markup.span("outcome", "exit " + String(code))
        }
    }

    private static func command(_ step: SessionStep, _ highlight: SyntaxHighlighter) -> String {
        var html = "<pre class=\"command\"><code><span class=\"prompt\">" + Markup.escape(step.prompt) + "</span>"
        let continuation = "\n<span class=\"prompt\">" + Markup.escape(CastTimeline.continuationPrompt) + "</span>"
        for part in HighlightedText(step.command, highlight).parts {
            let lines = part.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            let className = part.role.map { "s-" + $0.rawValue }
            html += lines.map { $0.isEmpty ? "" : Markup.span(className, $0) }.joined(separator: continuation)
        }
        return html + "</code></pre>\n"
    }

    private static func output(_ step: SessionStep) -> String {
        var texts = merged(step.output).map { PrintedText($0.stream, Terminal.finalText(of: $0.text)) }
        trim(&texts)
        var html = texts.map { Markup.span(className($0.stream), $0.text) }.joined()
        if step.omittedBytes > 0 {
            html += Markup.span("omitted", (html.isEmpty ? "" : "\n") + TerminalOutput.omission(step.omittedBytes))
        }
        return html.isEmpty ? "" : "<pre class=\"output\" tabindex=\"0\">" + leading(html) + "</pre>\n"
    }

    /// A line feed right behind the tag would be dropped; another one saves it.
    private static func leading(_ html: String) -> String { html.hasPrefix("\n") ? "\n" + html : html }

    private static func className(_ stream: OutputStream) -> String? {
        stream == .output ? nil : "o-" + stream.rawValue
    }

    /// Neighbours of one stream as one text.
    private static func merged(_ output: [PrintedText]) -> [PrintedText] {
        var result: [PrintedText] = []
        for text in output {
            if result.last?.stream == text.stream {
                result[result.count - 1].text += text.text
            } else {
                result.append(text)
            }
        }
        return result
    }

    /// Takes the empty lines at both ends away: a page has margins.
    private static func trim(_ texts: inout [PrintedText]) {
        func isBlank(_ text: some StringProtocol) -> Bool { text.allSatisfy(\.isWhitespace) }
        texts.removeSubrange(..<(texts.firstIndex { !isBlank($0.text) } ?? texts.endIndex))
        texts.removeSubrange(((texts.lastIndex { !isBlank($0.text) } ?? -1) + 1)...)
        guard let first = texts.first, let last = texts.indices.last else { return }
        let lines = first.text.split(separator: "\n", omittingEmptySubsequences: false)
        texts[0].text = lines.drop(while: isBlank).joined(separator: "\n")
        while texts[last].text.last?.isWhitespace == true { texts[last].text.removeLast() }
    }

    private static func answers(_ step: SessionStep) -> String {
        guard !step.answers.isEmpty else { return "" }
        let items = step.answers.map { "<kbd>" + Markup.escape($0) + "</kbd>" }
        return "<p class=\"answers\">Answered: " + items.joined(separator: ", ") + "</p>\n"
    }

    private static func changes(_ step: SessionStep) -> String {
        guard !step.changes.isEmpty else { return "" }
        let items = step.changes.map { "<li>" + Markup.escape($0) + "</li>\n" }
        return "<ul class=\"changes\" aria-label=\"What the step changed\">\n" + items.joined() + "</ul>\n"
    }
}
