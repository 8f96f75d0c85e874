import ShellRuntime
import ShellValues

/// Colours as scripts give them: names of console colours, RGB values, escape sequences.
enum ColourValue {
    private static let escape: Character = "\u{1B}"

    /// The escape sequence for a value; nil when it is no colour.
    static func sequence(_ value: Value, _ engine: Engine) -> String? {
        if let named = value.asObject as? EnumObject {
            return named.type.fullName == "System.ConsoleColor" ? console(named.raw) : nil
        }
        guard case .string(let text) = value else { return nil }
        if text.first == escape { return text }
        return console(text) ?? rgb(text)
    }

    /// The foreground of each console colour, in the order of `System.ConsoleColor`.
    private static let codes = [30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97]
    private static let names = [
        "Black", "DarkBlue", "DarkGreen", "DarkCyan", "DarkRed", "DarkMagenta", "DarkYellow", "Gray", "DarkGray",
        "Blue", "Green",
        "Cyan", "Red", "Magenta", "Yellow", "White",
    ]

    private static func console(_ raw: Int64) -> String? {
        guard raw >= 0, raw < Int64(codes.count) else { return nil }
        return "\(escape)[\(codes[Int(raw)])m"
    }

    private static func console(_ name: String) -> String? {
        names.firstIndex { CaseFolding.equal($0, name) }.flatMap { console(Int64($0)) }
    }

    /// Six hexadecimal digits, with or without a `#`.
    private static func rgb(_ text: String) -> String? {
        let digits = text.hasPrefix("#") ? text.dropFirst() : Substring(text)
        guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let number = Int(digits, radix: 16) else {
            return nil
        }
        return "\(escape)[38;2;\(number >> 16);\(number >> 8 & 255);\(number & 255)m"
    }

    /// How the options show a colour: its sequence, readable and, on a screen with colours, in the colour itself.
    static func shown(_ sequence: String, coloured: Bool) -> String {
        let readable = sequence.split(separator: escape, omittingEmptySubsequences: false).joined(separator: "`e")
        return coloured ? "\(sequence)\"\(readable)\"\u{1B}[0m" : "\"\(readable)\""
    }
}

/// Colours with the refusals of the options.
enum Colours {
    static func sequence(_ value: Value, _ engine: Engine) throws -> String {
        if value.isNull {
            throw NetFailure(ExceptionTypes.nullReference, "Object reference not set to an instance of an object.")
        }
        if let found = ColourValue.sequence(value, engine) { return found }
        throw NetFailure(
            ExceptionTypes.argument,
            "'\(value.text(engine))' is not a valid color value.  It must be a ConsoleColor, ANSI escape sequence, or RGB value "
                + "with optional leading '#'.")
    }

    static func part(_ key: String) throws -> PromptPart {
        if let known = PromptPart.allCases.first(where: { CaseFolding.equal($0.key, key) }) { return known }
        throw NetFailure(ExceptionTypes.argument, "'\(key)' is not a valid color property")
    }
}
