import DotNetPrimitives
import ShellValues

enum Identifiers {
    /// A `System.Guid`; null when the text is none.
    static func guid(_ text: String) -> Value {
        guard let guid = try? NetGuid.parse(text) else { return .null }
        return .object(Box(guid, type: .guid))
    }
}
