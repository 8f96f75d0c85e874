import ShellCompletion
import ShellRuntime
import ShellValues
import TerminalText

/// The rows of help below the line: of the parameter at the cursor, else of its command.
struct PromptHelp {
    let completion: CompletionEngine
    let width: Int

    /// Nil where the cursor stands at no command that is known.
    func rows(_ text: String, _ offset: Int) -> [String]? {
        guard let place = completion.place(in: text, offset: offset) else { return nil }
        if let parameter = place.parameter { return rows(parameter, of: place.command) }
        return rows(place.command)
    }

    // MARK: Parameters

    private func rows(_ parameter: ParameterSpec, of command: CommandSpec) -> [String] {
        let type = CommandSyntax.typeText(parameter.type)
        var rows = ["-" + parameter.name + (parameter.isSwitch ? "" : " <\(type)>") + "    of " + command.name]
        if !parameter.help.isEmpty { rows += wrap(parameter.help) }
        rows += wrap(facts(parameter))
        if let values = values(parameter) { rows += wrap("Values: " + values) }
        return rows
    }

    private func facts(_ parameter: ParameterSpec) -> String {
        let place = parameter.places.first
        var facts = [
            "Required: " + (parameter.places.contains(where: \.isMandatory) ? "yes" : "no"),
            "Position: " + (place?.position.map { String($0 + 1) } ?? "named"),
            "From the pipeline: " + pipeline(parameter),
        ]
        if let standard = parameter.defaultText { facts.append("Default: " + standard) }
        if parameter.acceptsWildcards { facts.append("Wildcards: yes") }
        if !parameter.aliases.isEmpty {
            facts.append("Also: " + parameter.aliases.map { "-" + $0 }.joined(separator: " "))
        }
        return facts.joined(separator: "   ")
    }

    private func pipeline(_ parameter: ParameterSpec) -> String {
        let byValue = parameter.places.contains(where: \.byValue)
        let byName = parameter.places.contains(where: \.byName)
        if byValue { return byName ? "the object, or its property" : "the object" }
        return byName ? "the property" : "no"
    }

    /// The words that a parameter takes, when they are few and fixed.
    private func values(_ parameter: ParameterSpec) -> String? {
        for check in parameter.checks {
            if case .set(let values, _, _) = check { return values.joined(separator: ", ") }
        }
        let type = parameter.type.elementType ?? parameter.type
        guard let names = type.members.declaration.enumeration?.names, names.count <= 24 else { return nil }
        return names.joined(separator: ", ")
    }

    // MARK: Commands

    private func rows(_ command: CommandSpec) -> [String] {
        var rows = wrap(command.name + (command.synopsis.isEmpty ? "" : "    " + command.synopsis))
        for line in CommandSyntax.lines(command) { rows += wrap(line) }
        let aliases = command.aliases.isEmpty ? "" : "Also: " + command.aliases.joined(separator: ", ") + "   "
        rows.append(aliases + "More: Get-Help \(command.name) -Full")
        return rows
    }

    /// Wrapped between words, further rows indented by two.
    private func wrap(_ text: String) -> [String] {
        var rows: [String] = []
        var row = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let room = max(20, width - 1)
            if !row.isEmpty, DisplayWidth.of(row) + 1 + DisplayWidth.of(word) > room {
                rows.append(row)
                row = "  " + word
            } else {
                row += (row.isEmpty ? "" : " ") + word
            }
        }
        return rows + [row]
    }
}
