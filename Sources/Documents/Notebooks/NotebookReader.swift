import JSONText
import Transcripts

/// A notebook as a recording: its PowerShell cells are the steps, Markdown cells the prose. Code of other languages becomes
/// prose in a fence.
public enum NotebookReader {
    public static func recording(_ notebook: Notebook, header: SessionHeader) -> SessionRecording {
        var header = header
        if header.title == nil { header.title = notebook.metadata["title"]?.text }
        var builder = RecordingBuilder(header: header)
        let run = Set(notebook.runIndices)
        if notebook.notebookCells.isEmpty || run.contains(0) { builder.add(prose: "") }
        var count = 0
        for (index, cell) in notebook.notebookCells.enumerated() {
            if run.contains(index) {
                count += 1
                add(cell, count, to: &builder)
            } else {
                let isLast = index == notebook.notebookCells.count - 1
                builder.add(prose: prose(cell, behindStep: run.contains(index - 1), isLast: isLast))
            }
        }
        return builder.finish()
    }

    /// With the blank lines that part it from what stands around it in a document.
    private static func prose(_ cell: NotebookCell, behindStep: Bool, isLast: Bool) -> String {
        var text = cell.source
        if cell.kind == .code { text = fenced(text, NotebookLanguage.language(of: cell) ?? "") }
        if !text.endsLine { text += "\n" }
        return (behindStep ? "\n" : "") + text + (isLast ? "" : "\n")
    }

    private static func fenced(_ text: String, _ language: String) -> String {
        var marks = "```"
        while SourceLines.split(text).contains(where: { $0.bare.begins(with: marks) }) { marks += "`" }
        return marks + language + "\n" + text + (text.isEmpty || text.endsLine ? "" : "\n") + marks + "\n"
    }

    private static func add(_ cell: NotebookCell, _ count: Int, to builder: inout RecordingBuilder) {
        let result = CellResult(printed: NotebookOutputs.printed(cell.outputs), failed: cell.hasError)
        builder.add(cell.source, output: result.printed, failed: result.failed) { step in
            StepLayout.setTags(cell.tags, of: &step)
            let layout = layout(cell, count, isUsual: NotebookOutputs.values(result) == cell.outputs)
            if !layout.members.isEmpty { StepLayout.set("notebook", .object(layout), of: &step) }
        }
    }

    /// What the recording does not say by itself.
    private static func layout(_ cell: NotebookCell, _ count: Int, isUsual: Bool) -> JSONObject {
        var layout = JSONObject()
        layout["id"] = cell.id.map { .string($0) }
        if !cell.metadata.members.isEmpty { layout["metadata"] = .object(cell.metadata) }
        let usualCount = cell.outputs.isEmpty ? nil : count
        if cell.executionCount != usualCount { layout["execution_count"] = cell.executionCount.map { .int($0) } ?? .null }
        if !isUsual { layout["outputs"] = .array(cell.outputs) }
        return layout
    }
}
