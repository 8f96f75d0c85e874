import JSONText
import Transcripts

/// A recording as a Markdown document in Microsoft's style: commands in `powershell` fences, output in `Output` fences. One
/// that was read from a document gives that document again.
public enum MarkdownWriter {
    public static func text(_ recording: SessionRecording) -> String { document(recording).text }

    public static func document(_ recording: SessionRecording) -> MarkdownDocument {
        var parts: [MarkdownDocument.Part] = []
        var isBehindStep = false
        for entry in recording.pageEntries {
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
