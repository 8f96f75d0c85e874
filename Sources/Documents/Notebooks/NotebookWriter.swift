import JSONText
import Transcripts

/// A recording as a notebook of nbformat 4.5, laid out as Jupyter writes it. The ids of cells follow from their texts, so
/// the same recording gives the same file.
public enum NotebookWriter {
    public static func notebook(_ recording: SessionRecording) -> Notebook {
        var builder = NotebookBuilder()
        for entry in recording.pageEntries {
            switch entry {
            case .prose(let text): builder.add(prose: text)
            case .step(let step): builder.add(step)
            }
        }
        let top: JSONObject = [
            "cells": .array([]), "metadata": .object(metadata(recording.header)), "nbformat": .int(4), "nbformat_minor": .int(5),
        ]
        return Notebook(top: top, cells: builder.cells)
    }

    private static func metadata(_ header: SessionHeader) -> JSONObject {
        var metadata: JSONObject = [
            "kernelspec": .object([
                "display_name": .string("PowerShell (Sallyport)"), "language": .string("powershell"), "name": .string("sallyport"),
            ]),
            "language_info": .object([
                "codemirror_mode": .string("powershell"), "file_extension": .string(".ps1"), "mimetype": .string("text/x-powershell"),
                "name": .string("powershell"), "pygments_lexer": .string("powershell"),
            ]),
        ]
        metadata["title"] = header.title.map { .string($0) }
        return metadata
    }
}

/// The cells of a new notebook.
struct NotebookBuilder {
    private(set) var cells: [NotebookCell] = []
    private var ids: Set<String> = []
    /// How often a name was given, so that the next number is known at once.
    private var repeats: [String: Int] = [:]
    private var steps = 0

    /// Front matter becomes a raw cell, the rest Markdown. Comments that say how to run a cell become its tags.
    mutating func add(prose: String) {
        let lines = SourceLines.split(DocumentText.splitMark(prose).rest)
        var body = lines[...]
        if cells.isEmpty, lines.first?.text.hasSameBytes(as: "---") == true, let end = lines.dropFirst().firstIndex(where: { $0.text.hasSameBytes(as: "---") }) {
            let text = unended(SourceLines.join(lines[...end]))
            cells.append(NotebookCell(.raw, id: id("text", text), source: text))
            body = lines[(end + 1)...]
        }
        while let last = body.last, BlankEdges.isBlank(last) || !CellDirectives.words(String(last.text)).isEmpty { body.removeLast() }
        addText(SourceLines.join(body.drop(while: BlankEdges.isBlank)))
    }

    mutating func addText(_ source: String) {
        let text = unended(source)
        if !text.isEmpty { cells.append(NotebookCell(.markdown, id: id("text", text), source: text)) }
    }

    private func unended(_ text: String) -> String {
        var bytes = Array(text.utf8)
        if bytes.last == 0x0A { bytes.removeLast() }
        if bytes.last == 0x0D { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    mutating func add(_ step: SessionStep) {
        steps += 1
        let layout = step.layout?["notebook"]
        var metadata = layout?["metadata"]?.object ?? JSONObject()
        let tags = StepLayout.tags(step)
        if metadata["tags"] == nil, !tags.isEmpty { metadata["tags"] = .array(tags.map { .string($0) }) }
        let id = kept(layout?["id"]?.text) ?? id("step-\(steps)", step.command)
        var cell = NotebookCell(.code, id: id, source: step.command, metadata: metadata)
        // The steps of a document that shows no output for them were never run.
        let usualCount = step.workspace.isEmpty && step.output.isEmpty ? nil : steps
        let count = layout?["execution_count"]
        cell.setOutputs(outputs(step, layout?["outputs"]?.array), count: count == nil ? usualCount : count?.int)
        cells.append(cell)
        // The words of a document between code and output.
        if let object = step.layout?["markdown"]?.object { addText(CellLayout(object).wordsBetween) }
    }

    private func outputs(_ step: SessionStep, _ kept: [JSONValue]?) -> [JSONValue] {
        if let kept, NotebookOutputs.text(kept).hasSameBytes(as: step.screenText) { return kept }
        return NotebookOutputs.values(CellResult(printed: step.output, failed: step.outcome == .failed))
    }

    private mutating func kept(_ id: String?) -> String? {
        guard let id, (1...64).contains(id.utf8.count), id.utf8.allSatisfy(isIDByte), ids.insert(id).inserted else { return nil }
        return id
    }

    private func isIDByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
    }

    /// A name with a hash of the text behind it, the same for the same text (FNV-1a); further ones are numbered.
    private mutating func id(_ name: String, _ text: String) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let digits = String(hash, radix: 16)
        let id = "\(name)-" + String(repeating: "0", count: 8 - digits.count) + digits
        var unique = id
        while !ids.insert(unique).inserted {
            repeats[id, default: 1] += 1
            unique = "\(id)-\(repeats[id, default: 2])"
        }
        return unique
    }
}

extension CellLayout {
    /// The text of the document between the fences of code and output.
    var wordsBetween: String {
        guard after != nil, outputFence != nil else { return "" }
        let lines = SourceLines.split(between).dropFirst(codeFence == nil ? 0 : 1).dropLast()
        return SourceLines.join(lines.drop(while: BlankEdges.isBlank).reversed().drop(while: BlankEdges.isBlank).reversed())
    }
}
