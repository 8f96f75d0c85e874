import LineEditor
import ShellValues

/// Keys as scripts write them, with PSReadLine's refusals.
enum ChordText {
    /// The keys of a chord, in PSReadLine's spelling.
    static func normalized(_ text: String) throws -> String {
        if let double = doubleModifier(text) {
            throw refusal("Duplicate or invalid modifier token '\(double)' for key '\(text)'.")
        }
        guard let chords = KeyChord.parse(text) else { throw refusal(reason(text)) }
        guard chords.count <= 2 else { throw refusal("Invalid sequence '\(text)'.") }
        return chords.map(\.description).joined(separator: ",")
    }

    private static func refusal(_ message: String) -> NetFailure { NetFailure(ExceptionTypes.argument, message) }

    private static let modifiers: [String: String] = [
        "ctrl": "Control", "control": "Control", "alt": "Alt", "shift": "Shift",
    ]

    private static func words(_ text: String) -> [String] {
        text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    }

    private static func doubleModifier(_ text: String) -> String? {
        var seen: Set<String> = []
        for word in words(text).dropLast() {
            guard let modifier = modifiers[word.lowercased()] else { return nil }
            if !seen.insert(modifier).inserted { return modifier }
        }
        return nil
    }

    private static func reason(_ text: String) -> String {
        let words = words(text)
        guard words.last?.isEmpty == false else { return "Invalid sequence '\(text)'." }
        let rest = words.drop { modifiers[$0.lowercased()] != nil }.joined(separator: "+")
        return
            "Unrecognized key '\(rest.isEmpty ? text : rest)'. Please use a character literal or a well-known key name from the "
            + "System.ConsoleKey enumeration."
    }
}
