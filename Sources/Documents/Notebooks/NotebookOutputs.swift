import JSONText
import Transcripts

/// Outputs of a code cell: to text, and from what a step printed.
enum NotebookOutputs {
    static func text(_ outputs: [JSONValue]) -> String { outputs.map(text).joined() }

    static func text(_ output: JSONValue) -> String {
        switch output["output_type"]?.text {
        case "stream": return AnsiCodes.removed(NotebookText.read(output["text"]) ?? "")
        case "error": return errorText(output)
        default: return ended(NotebookText.read(output["data"]?["text/plain"]) ?? "")
        }
    }

    private static func errorText(_ output: JSONValue) -> String {
        let trace = (output["traceback"]?.array ?? []).compactMap(\.text).joined(separator: "\n")
        if !trace.isEmpty { return ended(AnsiCodes.removed(trace)) }
        return ended([output["ename"]?.text, output["evalue"]?.text].compactMap { $0 }.joined(separator: ": "))
    }

    private static func ended(_ text: String) -> String { text.isEmpty || text.endsLine ? text : text + "\n" }

    /// What was printed, stream by stream, and of a failed cell the errors as errors.
    static func values(_ result: CellResult) -> [JSONValue] {
        merged(result.printed).map { piece in
            if result.failed, piece.stream == .error { return error(piece.text, result.errorName) }
            let isError = piece.stream == .error || piece.stream == .warning
            return .object([
                "name": .string(isError ? "stderr" : "stdout"), "output_type": .string("stream"), "text": NotebookText.lines(piece.text),
            ])
        }
    }

    private static func merged(_ printed: [PrintedText]) -> [PrintedText] {
        var merged: [PrintedText] = []
        for piece in printed where !piece.text.isEmpty {
            if merged.last?.stream == piece.stream { merged[merged.count - 1].text += piece.text } else { merged.append(piece) }
        }
        return merged
    }

    private static func error(_ text: String, _ name: String?) -> JSONValue {
        let lines = SourceLines.parts(text).map(String.init)
        let message = ErrorMessage(lines)
        return .object([
            "ename": .string(name ?? message.name ?? "Error"), "evalue": .string(message.text), "output_type": .string("error"),
            "traceback": .array(lines.map { .string($0) }),
        ])
    }

    /// The outputs as printed texts. Warnings are told from errors by the word that PowerShell puts before them.
    static func printed(_ outputs: [JSONValue]) -> [PrintedText] {
        outputs.compactMap { output in
            let text = text(output)
            guard !text.isEmpty else { return nil }
            let isError = output["output_type"]?.text == "error" || output["name"]?.text == "stderr"
            guard isError else { return PrintedText(.output, text) }
            return PrintedText(text.begins(with: "WARNING: ") ? .warning : .error, text)
        }
    }
}

/// Colour codes in a text that a program wrote for terminals.
enum AnsiCodes {
    static func removed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(0x1B) else { return text }
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            guard bytes[at] == 0x1B, at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "[") else {
                result.append(bytes[at])
                at += 1
                continue
            }
            at += 2
            // A control sequence ends with its first letter.
            while at < bytes.count, !(0x40...0x7E).contains(bytes[at]) { at += 1 }
            at += 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}
