import JSONText
import Transcripts

/// A Markdown document as a recording: its cells are the steps, with the output that the document shows.
public enum MarkdownReader {
    public static func recording(_ document: MarkdownDocument, header: SessionHeader) -> SessionRecording {
        var builder = RecordingBuilder(header: header)
        // A recording without prose is headed with its title when it is written; a document is not.
        if document.parts.isEmpty || isCell(document.parts[0]) { builder.add(prose: "") }
        let word = document.outputWord
        for (index, part) in document.parts.enumerated() {
            switch part {
            case .prose(let text): if !isUsualGap(text, document.parts, index) { builder.add(prose: text) }
            case .cell(let cell):
                if index > 0, isCell(document.parts[index - 1]), !cell.layout.isJoined { builder.add(prose: "") }
                add(cell, word, to: &builder)
            }
        }
        return builder.finish()
    }

    private static func isCell(_ part: MarkdownDocument.Part) -> Bool { if case .cell = part { true } else { false } }

    /// One blank line between two cells, which is written when nothing is said.
    private static func isUsualGap(_ text: String, _ parts: [MarkdownDocument.Part], _ index: Int) -> Bool {
        guard text.hasSameBytes(as: "\n"), index > 0, index + 1 < parts.count, case .cell(let next) = parts[index + 1] else { return false }
        return isCell(parts[index - 1]) && !next.layout.isJoined
    }

    private static func add(_ cell: MarkdownCell, _ word: String, to builder: inout RecordingBuilder) {
        let output = cell.output.map { [PrintedText(.output, $0)] } ?? []
        builder.add(cell.code, output: output) { step in
            if let prompt = cell.prompt { step.prompt = prompt }
            StepLayout.setTags(cell.directives.sorted(), of: &step)
            var layout = cell.layout
            // Output that the step prints one day is headed as the document heads it.
            if layout.after == nil, word != "Output" { layout.word = word }
            if let object = layout.object { StepLayout.set("markdown", .object(object), of: &step) }
        }
    }
}

extension CellLayout {
    /// A further command of a block with prompts, which stands right behind the one before.
    var isJoined: Bool { isPrompted && codeFence == nil }
}
