import JSONText

/// A Jupyter notebook (nbformat 4). It keeps everything that the file has, also what is not known here, and is written
/// with the file's own layout; new notebooks are laid out as Jupyter does.
public struct Notebook: Equatable, Sendable {
    /// The file's one object without its cells.
    var top: JSONObject
    public internal(set) var notebookCells: [NotebookCell]
    var style: NotebookStyle

    init(top: JSONObject, cells: [NotebookCell], style: NotebookStyle = NotebookStyle()) {
        self.top = top
        notebookCells = cells
        self.style = style
    }

    /// - Throws: `DocumentFailure` when the file is no notebook of version 4.
    public init(bytes: [UInt8]) throws(DocumentFailure) {
        let value: JSONValue
        do { value = try JSONParser.parse(bytes) } catch {
            let line = bytes.prefix(error.offset).count { $0 == 0x0A } + 1
            throw DocumentFailure("the notebook is no JSON: \(error.message)", line: line)
        }
        guard var top = value.object, let version = top["nbformat"]?.int else { throw DocumentFailure("the file is no Jupyter notebook") }
        guard version == 4 else { throw DocumentFailure("the notebook has version \(version) of the format; version 4 can be read") }
        guard let items = top["cells"]?.array else { throw DocumentFailure("the notebook has no list of cells") }
        var cells: [NotebookCell] = []
        for (index, item) in items.enumerated() {
            guard let object = item.object, let cell = NotebookCell(object) else {
                throw DocumentFailure("cell \(index + 1) of the notebook has no type or no source")
            }
            cells.append(cell)
        }
        top["cells"] = .array([])
        self.init(top: top, cells: cells, style: NotebookStyle(bytes, value))
    }

    public var metadata: JSONObject { top["metadata"]?.object ?? JSONObject() }

    /// The file.
    public var bytes: [UInt8] {
        var all = top
        all["cells"] = .array(notebookCells.map { .object($0.object) })
        return style.bytes(.object(all))
    }

    /// The notebook with other outputs of a cell, given by its number among the cells that are run.
    public func replacingOutputs(ofCell number: Int, with result: CellResult, executionCount: Int) -> Notebook {
        var copy = self
        let places = runIndices
        guard number > 0, number <= places.count else { return self }
        copy.notebookCells[places[number - 1]].setOutputs(NotebookOutputs.values(result), count: executionCount)
        return copy
    }

    /// The places of the cells that are code of ours.
    var runIndices: [Int] {
        let language = NotebookLanguage(metadata)
        return notebookCells.indices.filter { language.isRun(notebookCells[$0]) }
    }
}

extension Notebook: CodeDocument {
    public var cells: [DocumentCell] {
        runIndices.enumerated().map { index, place in
            let cell = notebookCells[place]
            return DocumentCell(
                number: index + 1, code: cell.source, expectedOutput: cell.outputText, isSkipped: cell.tags.contains(CellDirectives.skip),
                mayFail: cell.tags.contains(CellDirectives.mayFail))
        }
    }

    public func writing(outputs: [Int: CellResult]) -> [UInt8] {
        var notebook = self
        var count = 0
        for (index, place) in runIndices.enumerated() {
            guard let result = outputs[index + 1] else { continue }
            count += 1
            let cell = notebookCells[place]
            if let text = cell.outputText, OutputComparison.exact.difference(expected: text, actual: result.text) == nil { continue }
            notebook.notebookCells[place].setOutputs(NotebookOutputs.values(result), count: count)
        }
        return notebook.bytes
    }
}
