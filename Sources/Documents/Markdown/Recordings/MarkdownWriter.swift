import JSONText
import Transcripts

/// A recording as a Markdown document in Microsoft's style: commands in `powershell` fences, output in `Output` fences. One
/// that was read from a document gives that document again.
public enum MarkdownWriter {
    public static func text(_ recording: SessionRecording) -> String {
        let word = outputWord(recording)
        var text = ""
        if !recording.entries.contains(where: { if case .prose = $0 { true } else { false } }) {
            text = "# \(Headings.title(recording.header))\n"
            if !recording.entries.isEmpty { text += "\n" }
        }
        var isBehindStep = false
        for entry in recording.entries {
            switch entry {
            case .prose(let prose):
                text += prose
                isBehindStep = false
            case .step(let step):
                guard !step.command.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) else { continue }
                let layout = layout(step)
                if isBehindStep, !layout.isJoined { text += "\n" }
                text += source(step, layout, word)
                isBehindStep = true
            }
        }
        return text
    }

    private static func layout(_ step: SessionStep) -> CellLayout {
        CellLayout(step.layout?["markdown"]?.object, hasOutput: BlankEdges.hasText(step.screenText))
    }

    private static func source(_ step: SessionStep, _ layout: CellLayout, _ word: String) -> String {
        var layout = layout
        if step.layout?["markdown"] == nil, layout.after != nil { layout = .standard(hasOutput: true, word: word) }
        let source = layout.source(code: step.command, prompt: step.prompt, output: step.screenText, word: word)
        let tags = StepLayout.tags(step).filter { $0 == CellDirectives.skip || $0 == CellDirectives.mayFail }
        // What came from a notebook or was never a document says in a comment how to run it; documents say it in their prose.
        guard step.layout?["notebook"] != nil, !tags.isEmpty else { return source }
        return "<!-- sallyport: \(tags.joined(separator: ", ")) -->\n" + source
    }

    private static func outputWord(_ recording: SessionRecording) -> String {
        for step in recording.steps {
            guard step.layout?["markdown"] != nil else { continue }
            if let word = layout(step).outputWord { return word }
        }
        return "Output"
    }
}
