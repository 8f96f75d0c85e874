import Transcripts

/// A recording as a notebook of Polyglot Notebooks. It has no place for output.
public enum DibWriter {
    private static let meta = """
        {"kernelInfo":{"defaultKernelName":"pwsh","items":[{"name":"pwsh","languageName":"PowerShell","aliases":["powershell"]}]}}
        """

    /// - Throws: `DocumentFailure` when a command or prose has a line that would begin another cell.
    public static func text(_ recording: SessionRecording) throws(DocumentFailure) -> String {
        var text = "#!meta\n\n\(meta)\n"
        for entry in recording.entries {
            switch entry {
            case .prose(let prose): try add("markdown", String(DocumentText.splitMark(prose).rest), &text)
            case .step(let step): try add("pwsh", step.command, &text)
            }
        }
        return text
    }

    private static func add(_ kernel: String, _ source: String, _ text: inout String) throws(DocumentFailure) {
        let body = BlankEdges.trimmed(source)
        guard !body.isEmpty else { return }
        for line in SourceLines.split(body) where DibKernel.named(by: line.text) != nil || line.text.hasSameBytes(as: "#!meta") {
            throw DocumentFailure("the line '\(line.text)' of a cell would begin another cell in a .dib file")
        }
        text += "\n#!\(kernel)\n\n\(body)"
    }
}
