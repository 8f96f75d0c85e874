import ShellRuntime
import ShellValues

/// What `Write-Host` puts into the information stream: a text with its line break and colours.
final class HostMessage: NetObject, HostText {
    let message: String
    let ending: String
    let style: String

    init(_ message: String, ending: String, style: String) {
        self.message = message
        self.ending = ending
        self.style = style
    }

    static let messageType = NetType("System.Management.Automation.HostInformationMessage", declare: { _ in
        TypeDeclaration(properties: [
            PropertyDeclaration("Message", .string) { _, target in .string((target.asObject as? HostMessage)?.message ?? "") },
            PropertyDeclaration("NoNewLine", .bool) { _, target in .bool((target.asObject as? HostMessage)?.ending.isEmpty ?? false) },
            PropertyDeclaration("ForegroundColor", .object) { _, _ in .null },
            PropertyDeclaration("BackgroundColor", .object) { _, _ in .null },
        ])
    })
    var screenText: String { (style.isEmpty ? message : style + message + "\u{1b}[0m") + ending }
    override var type: NetType { HostMessage.messageType }
    override func netText(_ interpreter: (any Interpreter)?) -> String { message }
}

/// The sixteen console colours as terminal codes.
enum ConsoleColours {
    private static let order = [
        "black", "darkred", "darkgreen", "darkyellow", "darkblue", "darkmagenta", "darkcyan", "gray",
        "darkgray", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    ]

    static func code(_ name: String?) -> (foreground: String, background: String)? {
        guard let name, let position = order.firstIndex(of: CaseFolding.fold(name)) else { return nil }
        let base = position < 8 ? 30 + position : 82 + position
        return (String(base), String(base + 10))
    }
}
