import JSONText
import Transcripts

/// A recording as a script: the commands, and the prose as comments. What was printed is left out.
public enum ScriptWriter {
    public static func text(_ recording: SessionRecording) -> String {
        var text = ""
        var previous: SessionStep?
        for entry in recording.entries {
            switch entry {
            case .prose(let prose):
                let lines = ScriptComments.lines(prose)
                guard !lines.isEmpty else { continue }
                text += (text.isEmpty ? "" : "\n") + lines.map { $0 + "\n" }.joined()
                previous = nil
            case .step(let step):
                text += text.isEmpty ? "" : gap(previous, step)
                text += step.command + "\n"
                previous = step
            }
        }
        return text
    }

    private static func gap(_ previous: SessionStep?, _ step: SessionStep) -> String {
        guard let previous else { return "\n" }
        return step.layout?["script"]?["before"]?.text ?? ScriptGap.usual(between: previous.command, and: step.command)
    }
}
