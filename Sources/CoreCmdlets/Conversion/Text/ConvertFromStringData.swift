import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Makes hashtables of lines `name=value`.
final class ConvertFromStringData: Cmdlet {
    static let stringData = ParameterSpec(
        "StringData", .string, position: 0, mandatory: true, byValue: true, checks: [.allowEmptyString])
    static let delimiter = ParameterSpec("Delimiter", .char, position: 1, help: "The character that separates fields.")
    static let spec = CommandSpec(
        "ConvertFrom-StringData", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.ConvertFromStringDataCommand", outputTypes: ["System.Collections.Hashtable"],
        synopsis: "Makes a hashtable of lines of the form name=value.",
        parameters: [stringData, delimiter],
        make: { ConvertFromStringData() })
    func process(_ call: CommandCall) throws {
        let mark = CsvOptions.delimiter(call, Self.delimiter)
        let delimiter: Character = call.isBound(Self.delimiter) ? mark : "="
        let table = TableObject()
        for line in TextFiles.lines(call.text(Self.stringData) ?? "") {
            let text = line.trimmed
            if text.isEmpty || text.hasPrefix("#") { continue }
            guard let cut = text.firstIndex(of: delimiter) else { throw problem("Data line '\(text)' is not in 'name=value' format. ", call) }
            let name = String(text[..<cut].trimmed)
            if table.contains(.string(name)) { throw problem("Data item '\(name)' in line '\(text)' is already defined. ", call) }
            table.set(.string(name), .string(unescaped(String(text[text.index(after: cut)...].trimmed))))
        }
        try call.write(.object(table))
    }

    private func problem(_ text: String, _ call: CommandCall) -> PSFailure {
        call.failure("InvalidOperation", text, category: .InvalidOperation, type: ExceptionTypes.psInvalidOperation)
    }

    /// Backslash sequences are those of regular expressions.
    private func unescaped(_ text: String) -> String {
        guard text.contains("\\") else { return text }
        var result = ""
        var rest = text[...]
        while let c = rest.popFirst() {
            guard c == "\\", let next = rest.popFirst() else {
                result.append(c)
                continue
            }
            switch next {
            case "n": result.append("\n")
            case "r": result.append("\r")
            case "t": result.append("\t")
            case "a": result.append("\u{07}")
            case "e": result.append("\u{1B}")
            case "f": result.append("\u{0C}")
            case "v": result.append("\u{0B}")
            case "u", "x": result.append(code(&rest, next == "u" ? 4 : 2))
            default: result.append(next)
            }
        }
        return result
    }

    private func code(_ rest: inout Substring, _ count: Int) -> Character {
        let digits = rest.prefix(count)
        guard let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number) else { return "\\" }
        rest = rest.dropFirst(count)
        return Character(scalar)
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: SubSequence {
        var part = self[...]
        while let first = part.first, first.isWhitespace { part = part.dropFirst() }
        while let last = part.last, last.isWhitespace { part = part.dropLast() }
        return part
    }
}
