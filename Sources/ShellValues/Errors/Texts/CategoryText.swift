/// The one-line summary of an error's category: `Category: (target:type) [activity], reason`.
public enum CategoryText {
    private static let longest = 40
    private static let half = 19

    public static func of(_ record: ErrorRecordObject, _ interpreter: (any Interpreter)?) -> String {
        let name: String = shortened(targetName(record, interpreter))
        let type: String = shortened(targetType(record))
        let activity: String = shortened(record.activity)
        let reason: String = shortened(reason(record))
        return "\(record.category.name): (\(name):\(type)) [\(activity)], \(reason)"
    }

    /// The name of the exception's type unless the record says otherwise.
    public static func reason(_ record: ErrorRecordObject) -> String { record.reason ?? record.exception.type.name }

    private static func targetName(_ record: ErrorRecordObject, _ interpreter: (any Interpreter)?) -> String {
        record.targetName ?? record.target.text(interpreter)
    }

    private static func targetType(_ record: ErrorRecordObject) -> String {
        record.targetTypeName ?? record.target.type?.name ?? ""
    }

    /// A long text without its middle.
    private static func shortened(_ text: String) -> String {
        if text.utf16.count <= longest { return text }
        return String(text.prefix(half)) + "…" + String(text.suffix(half))
    }
}
