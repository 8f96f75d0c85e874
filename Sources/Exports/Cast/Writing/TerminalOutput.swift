import Transcripts

/// What a step printed, as a terminal gets it: line ends of CR LF, streams in their colours.
enum TerminalOutput {
    static func texts(of step: SessionStep, usesColours: Bool) -> [String] {
        var texts = step.output.map { coloured(lineEnds($0.text), usesColours ? Ink.of($0.stream) : nil) }
        if step.omittedBytes > 0 {
            texts.append(coloured(omission(step.omittedBytes) + "\r\n", usesColours ? Ink.remark : nil))
        }
        return texts
    }

    static func omission(_ bytes: Int) -> String { "[" + String(bytes) + " more bytes of output were left out]" }

    /// The text with CR LF for every line feed that has no CR before it.
    static func lineEnds(_ text: String) -> String {
        guard text.utf8.contains(0x0A) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == 0x0A, bytes.last != 0x0D { bytes.append(0x0D) }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Each line in the colour, so that it never runs over a line's end.
    private static func coloured(_ text: String, _ ink: Ink?) -> String {
        guard let ink else { return text }
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        return lines.map { $0.isEmpty ? "" : ink.sequence + $0 + Ink.reset }.joined(separator: "\r\n")
    }
}
