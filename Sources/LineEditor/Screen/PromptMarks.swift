/// The sequences by which terminals know prompts (OSC 133) and titles (OSC 2).
enum PromptMarks {
    static let promptBegins = "\u{1B}]133;A\u{1B}\\"
    static let inputBegins = "\u{1B}]133;B\u{1B}\\"
    static let outputBegins = "\u{1B}]133;C\u{1B}\\"

    static func outputEnded(_ status: Int) -> String { "\u{1B}]133;D;\(status)\u{1B}\\" }

    /// Controls in the text become blanks, and a long text is cut.
    static func title(_ text: String) -> String { "\u{1B}]2;" + VisibleText.oneRow(String(text.prefix(200))) + "\u{1B}\\" }
}
