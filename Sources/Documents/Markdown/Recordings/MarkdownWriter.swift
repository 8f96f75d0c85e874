import JSONText
import Transcripts

/// A recording as a Markdown document in Microsoft's style: commands in `powershell` fences, output in `Output` fences. One
/// that was read from a document gives that document again.
public enum MarkdownWriter {
    public static func text(_ recording: SessionRecording) -> String { document(recording).text }

    public static func document(_ recording: SessionRecording) -> MarkdownDocument {
        var parts = heading(recording)
        var isBehindStep = false
        for entry in recording.entries {
            switch entry {
            case .prose(let prose):
                parts.append(.prose(prose))
                isBehindStep = false
            case .step(let step):
                guard step.command.utf8.contains(where: { $0 != 0x20 && $0 != 0x0A }) else { continue }
                let cell = MarkdownCell(step)
                if isBehindStep, !cell.layout.isJoined { parts.append(.prose("\n")) }
                parts += comment(step) + [.cell(cell)]
                isBehindStep = true
            }
        }
        var document = MarkdownDocument(parts: parts)
        document.fitFences()
        return document
    }

    /// What was no document has no prose; it gets a heading.
    private static func heading(_ recording: SessionRecording) -> [MarkdownDocument.Part] {
        if recording.entries.contains(where: { if case .prose = $0 { true } else { false } }) { return [] }
        return [.prose("# \(Headings.title(recording.header))\n" + (recording.entries.isEmpty ? "" : "\n"))]
    }

    /// How to run a cell that came from a notebook; of other cells the prose says it.
    private static func comment(_ step: SessionStep) -> [MarkdownDocument.Part] {
        guard step.layout?["notebook"] != nil else { return [] }
        let tags = StepLayout.tags(step).filter { $0 == CellDirectives.skip || $0 == CellDirectives.mayFail }
        return tags.isEmpty ? [] : [.prose("<!-- sallyport: \(tags.joined(separator: ", ")) -->\n")]
    }
}

extension MarkdownCell {
    /// A step as a cell, in the layout that it kept of its document.
    init(_ step: SessionStep) {
        layout = CellLayout(step.layout?["markdown"]?.object)
        code = step.command
        prompt = layout.isPrompted ? step.prompt : nil
        output = step.screenText
        language = layout.codeFence?.language ?? ""
        line = 1
        directives = []
    }
}
