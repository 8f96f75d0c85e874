import TerminalText

/// Writes the fields of a list entry, labels padded to the longest.
enum ListLines {
    private static let prompt = " : "

    static func write(_ fields: [ListField], _ sink: LineSink) {
        let mostForLabel: Int = sink.width - prompt.utf8.count - 1
        guard !fields.isEmpty, mostForLabel >= 1 else { return }
        let longest: Int = fields.map { DisplayWidth.of($0.label, rule: LineSink.rule) }.max() ?? 0
        let labelWidth: Int = min(longest, mostForLabel)
        let indent: String = TextFitting.blanks(labelWidth + prompt.utf8.count)
        for field: ListField in fields {
            let cut: String = TextFitting.prefix(field.label, columns: labelWidth, rule: LineSink.rule)
            let label: String = TextFitting.pad(cut, to: labelWidth, rule: LineSink.rule) + prompt
            write(field.text, AnsiText.decorate(label, sink.accent), indent, sink)
        }
    }

    private static func write(_ text: String, _ label: String, _ indent: String, _ sink: LineSink) {
        let room: Int = sink.width - indent.utf8.count
        var isFirst = true
        for line: String in TextFitting.wordWrap(text, width: room, rule: LineSink.rule) {
            sink.line((isFirst ? label : indent) + line)
            isFirst = false
        }
    }
}
