public import ShellValues

/// The text of error records, in the views that `$ErrorView` names.
public enum ErrorView {
    public enum Style: String, Sendable {
        case concise = "conciseview"
        case normal = "normalview"
        case category = "categoryview"
        case detailed = "detailedview"
    }

    /// The text of a record in the view that `$ErrorView` names, without a line break at the end.
    public static func render(_ record: ErrorRecordObject, _ context: FormatContext) -> String {
        render(
            record, style: style(context.interpreter), width: context.hostWidth, colour: context.usesColour,
            interpreter: context.interpreter)
    }

    /// The text of a record. `width`: columns of the screen, for wrapping messages beside a position.
    public static func render(
        _ record: ErrorRecordObject, style: Style, width: Int, colour: Bool, interpreter: (any Interpreter)?
    ) -> String {
        let colours = ErrorColours(colour)
        if record.errorId == "NativeCommandErrorMessage" || record.errorId == "NativeCommandError" {
            return colours.wrap(record.exception.message)
        }
        switch style {
        case .concise: return ConciseError(record, width: width, colours: colours).text
        case .category: return colours.wrap(CategoryText.of(record, interpreter))
        case .normal: return colours.wrap(NormalError.text(record, interpreter))
        case .detailed: return colours.wrap(DetailedError.text(record, interpreter))
        }
    }

    /// Whether PowerShell leaves a blank line behind the record when it is shown among other objects.
    static func hasBlankLine(_ record: ErrorRecordObject, _ context: FormatContext) -> Bool {
        style(context.interpreter) == .concise && ConciseError.breaksMessage(record)
    }

    private static func style(_ interpreter: any Interpreter) -> Style {
        Style(rawValue: CaseFolding.fold(interpreter.variable(name).text(interpreter))) ?? .concise
    }

    private static let name = Symbol("ErrorView")
}

/// The escape sequences of an error; empty without colours.
struct ErrorColours {
    let error: String
    let accent: String
    let reset: String

    init(_ isOn: Bool) {
        error = isOn ? "\u{1B}[31;1m" : ""
        accent = isOn ? "\u{1B}[36;1m" : ""
        reset = isOn ? "\u{1B}[0m" : ""
    }

    func wrap(_ text: String) -> String { error + text + reset }
}
