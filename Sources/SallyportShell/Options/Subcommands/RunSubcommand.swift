/// What happens to the outputs of a document's cells.
public enum DocumentOutputs: Sendable {
    case shown
    /// They are stored in the document.
    case written
    /// They are compared with those in the document.
    case checked
}

extension Subcommand {
    static let run = Subcommand(
        name: "run", long: [("set", true), ("no-exit", false), ("write", false), ("check", false), ("shape", false)],
        apply: { options, name, value in
            switch name {
            case "set": options.replacements.append(try replacement(value ?? ""))
            case "write": options.outputs = .written
            case "check": options.outputs = .checked
            case "shape": options.comparesShape = true
            default: options.noExit = true
            }
        },
        finish: { options, operands in
            guard let file = operands.first else { throw Options.Refusal(message: "run needs a file ('-' for standard input)") }
            options.mode = .run(file: file, arguments: Array(operands.dropFirst()))
        },
        mixesOperands: false)

    private static func replacement(_ text: String) throws -> (text: String, value: String) {
        guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
            throw Options.Refusal(message: "--set needs TEXT=VALUE, not '\(text)'")
        }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
}
