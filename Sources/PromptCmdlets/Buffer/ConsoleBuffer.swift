import LineEditor
import ShellRuntime
import ShellValues

/// The line that `[Microsoft.PowerShell.PSConsoleReadLine]` reads and changes: there while a key's script runs.
final class ConsoleBuffer {
    private static let key = "ConsoleBuffer"
    var context: EditingContext?

    static func of(_ engine: Engine) -> ConsoleBuffer {
        if let known = engine.services[key] as? ConsoleBuffer { return known }
        let made = ConsoleBuffer()
        engine.services[key] = made
        return made
    }

    /// The line of the session that a method was called in.
    static func of(_ call: MethodCall) -> ConsoleBuffer? { (call.interpreter as? Engine).map(of) }

    /// The line, or what PSReadLine says where there is none.
    static func required(_ call: MethodCall) throws -> EditingContext {
        if let context = of(call)?.context { return context }
        throw NetFailure(ExceptionTypes.nullReference, "Object reference not set to an instance of an object.")
    }
}

/// Offsets in UTF-16 units, as .NET counts, and in UTF-8 bytes, as the editor does.
enum BufferOffsets {
    static func utf16(_ offset: Int, in text: String) -> Int {
        let bytes = text.utf8
        let index = bytes.index(bytes.startIndex, offsetBy: max(0, offset), limitedBy: bytes.endIndex) ?? bytes.endIndex
        return text.utf16.distance(from: text.startIndex, to: index)
    }

    static func utf8(_ offset: Int, in text: String) -> Int {
        let units = text.utf16
        let index = units.index(units.startIndex, offsetBy: max(0, offset), limitedBy: units.endIndex) ?? units.endIndex
        return text.utf8.distance(from: text.startIndex, to: index)
    }
}
