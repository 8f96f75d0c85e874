import JSONText
import Transcripts

/// A notebook of Polyglot Notebooks (`.dib`) as a recording: cells of PowerShell are the steps, Markdown is prose, code of
/// other languages prose in a fence.
public enum DibReader {
    public static func recording(_ text: String, header: SessionHeader) -> SessionRecording {
        let cells = cells(SourceLines.split(text))
        var builder = RecordingBuilder(header: header)
        if cells.first?.kernel == "pwsh" || cells.isEmpty { builder.add(prose: "") }
        for (index, cell) in cells.enumerated() {
            if cell.kernel == "pwsh" { builder.add(cell.text) } else {
                let isBehindStep = index > 0 && cells[index - 1].kernel == "pwsh"
                let text = cell.kernel == "markdown" ? cell.text : "```\(cell.kernel)\n\(cell.text)\n```"
                builder.add(prose: (isBehindStep ? "\n" : "") + text + "\n" + (index == cells.count - 1 ? "" : "\n"))
            }
        }
        return builder.finish()
    }

    private static func cells(_ lines: [SourceLine]) -> [(kernel: String, text: String)] {
        var cells: [(kernel: String, text: String)] = []
        var kernel: String?
        var defaultKernel = "csharp"
        var isMeta = false
        var body: [SourceLine] = []
        func close() {
            let text = body.map(\.text).joined(separator: "\n")
            if isMeta { defaultKernel = name(inMeta: text) ?? defaultKernel } else {
                let trimmed = withoutBlankEdges(body)
                if !trimmed.isEmpty { cells.append((kernel ?? defaultKernel, trimmed)) }
            }
            body = []
        }
        for line in lines {
            let named = DibKernel.named(by: line.text)
            let startsMeta = line.text.hasSameBytes(as: "#!meta")
            guard named != nil || startsMeta || isMeta && line.text.begins(with: "#!") else {
                body.append(line)
                continue
            }
            close()
            isMeta = startsMeta
            kernel = named
            if named == nil, !startsMeta { body.append(line) }
        }
        close()
        return cells
    }

    private static func withoutBlankEdges(_ lines: [SourceLine]) -> String {
        let kept = lines.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed()
        return kept.map(\.text).joined(separator: "\n")
    }

    private static func name(inMeta text: String) -> String? {
        let value = try? JSONParser.parse(text)
        guard let name = value?["kernelInfo"]?["defaultKernelName"]?.text else { return nil }
        return DibKernel.named(by: Substring("#!" + name)) ?? name
    }
}
