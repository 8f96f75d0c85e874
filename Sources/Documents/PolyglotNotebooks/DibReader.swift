import JSONText
import Transcripts

/// A notebook of Polyglot Notebooks (`.dib`) as a recording: cells of PowerShell are the steps, Markdown is prose, code of
/// other languages prose in a fence.
public enum DibReader {
    public static func recording(_ text: String, header: SessionHeader) -> SessionRecording {
        let cells = DibCells(SourceLines.split(text)).cells
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
}

/// Cuts the lines of a `.dib` file into cells.
private struct DibCells {
    private(set) var cells: [(kernel: String, text: String)] = []
    /// The kernel of the cell being read; nil for the default one.
    private var kernel: String?
    private var defaultKernel = "csharp"
    private var isMeta = false
    private var body: [SourceLine] = []

    init(_ lines: [SourceLine]) {
        for line in lines {
            if line.text.hasSameBytes(as: "#!meta") { open(nil, isMeta: true) }
            else if let name = DibKernel.named(by: line.text) { open(name, isMeta: false) }
            else {
                // A magic command ends the notebook's data.
                if isMeta, line.text.begins(with: "#!") { open(nil, isMeta: false) }
                body.append(line)
            }
        }
        close()
    }

    private mutating func open(_ kernel: String?, isMeta: Bool) {
        close()
        self.kernel = kernel
        self.isMeta = isMeta
    }

    private mutating func close() {
        if isMeta { defaultKernel = Self.kernel(inMeta: body) ?? defaultKernel } else {
            let text = Self.withoutBlankEdges(body)
            if !text.isEmpty { cells.append((kernel ?? defaultKernel, text)) }
        }
        body = []
    }

    private static func withoutBlankEdges(_ lines: [SourceLine]) -> String {
        let kept = lines.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed()
        return kept.map(\.text).joined(separator: "\n")
    }

    private static func kernel(inMeta lines: [SourceLine]) -> String? {
        let value = try? JSONParser.parse(lines.map(\.text).joined(separator: "\n"))
        guard let name = value?["kernelInfo"]?["defaultKernelName"]?.text else { return nil }
        return DibKernel.named(by: Substring("#!" + name)) ?? name
    }
}
