import ShellRuntime
import ShellValues

/// Lays out a help topic as pages of text.
struct HelpPage {
    enum Detail { case normal, detailed, full, examples }

    let topic: HelpTopic
    let width: Int
    private var lines: [String] = []

    init(_ topic: HelpTopic, width: Int) {
        self.topic = topic
        self.width = max(40, width)
    }

    mutating func text(_ detail: Detail) -> String {
        lines = [""]
        section("NAME", [topic.name], blankAfter: 1)
        section("SYNOPSIS", topic.hasSynopsis ? [topic.synopsis] : [""], blankAfter: 2)
        if detail == .examples {
            examples()
            return lines.joined(separator: "\n")
        }
        syntax()
        if !topic.description.isEmpty { section("DESCRIPTION", [topic.description], blankAfter: 1) }
        lines.append("")
        if detail == .full || detail == .detailed { parameters(full: detail == .full) }
        if detail == .full { fullSections() }
        if detail == .full || detail == .detailed { examples() }
        closing()
        return lines.joined(separator: "\n")
    }

    private mutating func section(_ title: String, _ paragraphs: [String], blankAfter: Int) {
        lines.append(title)
        for paragraph in paragraphs { add(paragraph, indent: 4) }
        for _ in 0..<blankAfter { lines.append("    ") }
    }

    /// Adds text, wrapped between words.
    private mutating func add(_ text: String, indent: Int) {
        let pad = String(repeating: " ", count: indent)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var current = pad
            for word in line.split(separator: " ", omittingEmptySubsequences: false) {
                if current.count + word.count > width - 1, current.count > indent {
                    lines.append(current)
                    current = pad
                }
                current += word + " "
            }
            if current.hasSuffix(" "), current.count > indent { current.removeLast() }
            lines.append(current)
        }
    }

    private mutating func syntax() {
        lines.append("SYNTAX")
        for line in topic.syntax {
            add(line, indent: 4)
            lines.append("    ")
        }
        lines.append("    ")
    }

    private mutating func parameters(full: Bool) {
        if topic.spec.parameters.isEmpty, !topic.hasCommon { return }
        lines.append("PARAMETERS")
        for parameter in topic.spec.parameters.sorted(by: { $0.name < $1.name }) where !parameter.isHidden {
            let type = CommandSyntax.typeText(parameter.type)
            lines.append("    -" + parameter.name + (parameter.isSwitch ? " [<SwitchParameter>]" : " <" + type + ">"))
            let text = topic.parameterText(parameter)
            if !text.isEmpty { add(text, indent: 8) }
            lines.append("        ")
            if full { facts(parameter) }
        }
        if topic.hasCommon { commonParameters() }
    }

    private mutating func facts(_ parameter: ParameterSpec) {
        let place = parameter.places.first
        let rows: [(String, String)] = [
            ("Required?", place?.isMandatory ?? false ? "true" : "false"), ("Position?", place?.position.map { String($0 + 1) } ?? "named"),
            ("Default value", parameter.defaultText ?? ""), ("Accept pipeline input?", HelpTopic.pipelineText(parameter)),
            ("Aliases", parameter.aliases.joined(separator: ", ")), ("Accept wildcard characters?", parameter.acceptsWildcards ? "true" : "false"),
        ]
        for (title, value) in rows {
            lines.append("        " + title + String(repeating: " ", count: max(1, 29 - title.count)) + value)
        }
        lines.append("        ")
    }

    private mutating func commonParameters() {
        lines.append("    <CommonParameters>")
        add(
            "This cmdlet supports the common parameters: Verbose, Debug, ErrorAction, ErrorVariable, WarningAction, WarningVariable, OutBuffer, PipelineVariable, and OutVariable.",
            indent: 8)
        lines.append("    ")
    }

    private mutating func fullSections() {
        for (title, texts) in [("INPUTS", topic.inputs), ("OUTPUTS", topic.outputs)] where !texts.isEmpty {
            section(title, texts, blankAfter: 1)
        }
        if !topic.notes.isEmpty {
            lines.append("NOTES")
            add(topic.notes, indent: 8)
            lines.append("    ")
        }
    }

    private mutating func examples() {
        for (i, example) in topic.examples.enumerated() {
            lines.append("    -------------------------- EXAMPLE \(i + 1) --------------------------")
            lines.append("    ")
            let code = example.code.hasPrefix("PS") ? example.code : "PS > " + example.code
            add(code, indent: 4)
            lines.append("    ")
            if !example.remarks.isEmpty { add(example.remarks, indent: 4) }
            lines.append("    ")
            lines.append("    ")
        }
    }

    private mutating func closing() {
        if !topic.spec.aliases.isEmpty {
            lines.append("ALIASES")
            for alias in topic.spec.aliases { lines.append("    " + alias) }
            lines += ["    ", ""]
        }
        lines.append("RELATED LINKS")
        for link in topic.links { lines.append("    " + link + " ") }
        lines += ["", "REMARKS"]
        if !topic.examples.isEmpty { lines.append("    To see the examples, type: \"Get-Help \(topic.name) -Examples\"") }
        lines.append("    For more information, type: \"Get-Help \(topic.name) -Detailed\"")
        lines.append("    For technical information, type: \"Get-Help \(topic.name) -Full\"")
        lines.append("")
    }
}
