/// An element of a markup file: its name, the elements in it and its own text.
final class MarkupElement {
    let name: String
    var children: [MarkupElement] = []
    var text = ""

    init(_ name: String) { self.name = name }

    /// The first element of that name.
    subscript(_ name: String) -> MarkupElement? { children.first { $0.name == name } }

    func all(_ name: String) -> [MarkupElement] { children.filter { $0.name == name } }

    /// The text of the first element of that name, without blanks around it.
    func value(_ name: String) -> String? { self[name]?.trimmed }

    var trimmed: String {
        let isBlank: (Character) -> Bool = { $0.isWhitespace }
        var part = text.drop(while: isBlank)
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }
}

/// Why a markup file cannot be read, as .NET's reader says it.
struct MarkupFailure: Error {
    let message: String
}
