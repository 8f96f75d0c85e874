import ShellValues

/// A question with labelled answers, asked on the host until one of them (or nothing) is typed.
struct ChoicePrompt {
    let ui: any ShellHost
    let caption: String
    let message: String
    let choices: [Choice]
    let defaultIndex: Int

    /// The answer's index; nil when the question was cancelled or the input ended.
    func ask() -> Int? {
        ui.write("\n" + (caption.isEmpty ? "" : caption + "\n") + (message.isEmpty ? "" : message + "\n"))
        while true {
            guard let answer = ui.readLine(prompt: line, secret: false) else { return nil }
            if answer.isEmpty { return defaultIndex }
            if answer == "?" { showHelp(); continue }
            if let index = match(answer) { return index }
        }
    }

    private var line: String {
        let items = choices.map { "[\(key($0))] \(plain($0))" } + ["[?] Help"]
        guard choices.indices.contains(defaultIndex) else { return items.joined(separator: "  ") + ": " }
        return items.joined(separator: "  ") + " (default is \"\(key(choices[defaultIndex]))\"): "
    }

    private func key(_ choice: Choice) -> String {
        guard let mark = choice.label.firstIndex(of: "&") else { return choice.label }
        let next = choice.label.index(after: mark)
        return next < choice.label.endIndex ? choice.label[next].uppercased() : choice.label
    }

    private func plain(_ choice: Choice) -> String { choice.label.filter { $0 != "&" } }

    private func match(_ answer: String) -> Int? {
        choices.firstIndex { CaseFolding.equal(key($0), answer) || CaseFolding.equal(plain($0), answer) }
    }

    private func showHelp() {
        for choice in choices { ui.write("\(key(choice)) - \(choice.help)\n") }
    }
}
