import ShellSyntax

/// Parses what is being typed, once for all who ask at one key.
final class LineParser {
    private var last: (text: String, result: ParseResult)?

    func parse(_ text: String) -> ParseResult {
        if let last, last.text == text { return last.result }
        let result = Parser.parse(text)
        last = (text, result)
        return result
    }
}
