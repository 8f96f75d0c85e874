public import ShellValues

/// The text of error records, in the views that `$ErrorView` names.
public enum ErrorView {
    /// The text of a record in the session's view, without a line break at the end.
    public static func render(_ record: ErrorRecordObject, _ context: FormatContext) -> String {
        record.message
    }
}
