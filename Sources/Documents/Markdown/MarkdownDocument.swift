import Transcripts

/// A Markdown document as a list of parts that together are its text to the byte: prose, and cells of PowerShell code with
/// the output that the document shows for them.
public struct MarkdownDocument: Equatable, Sendable {
    public enum Part: Equatable, Sendable {
        /// Everything that is no cell: text, front matter, comments, code of other languages.
        case prose(String)
        case cell(MarkdownCell)
    }

    public internal(set) var parts: [Part]

    public init(_ text: String) { parts = MarkdownPartReader.parts(text) }

    /// - Throws: `DocumentFailure` when the bytes are not UTF-8.
    public init(bytes: [UInt8]) throws(DocumentFailure) { self.init(try DocumentText.decode(bytes)) }

    init(parts: [Part]) { self.parts = parts }

    public var text: String {
        let word = outputWord
        return parts.map { part in
            switch part {
            case .prose(let text): text
            case .cell(let cell): cell.source(outputWord: word)
            }
        }.joined()
    }

    var markdownCells: [MarkdownCell] { parts.compactMap { if case .cell(let cell) = $0 { cell } else { nil } } }

    /// The word that the document's output fences have: `Output` or `output`.
    var outputWord: String { markdownCells.lazy.compactMap(\.layout.outputWord).first ?? "Output" }

    /// The document with another output of a cell; the same document when there is no such cell. An empty text takes the
    /// output away.
    public func replacingOutput(ofCell number: Int, with output: String) -> MarkdownDocument {
        replacing { cell, count in
            if count == number { cell.printed(output) }
        }
    }

    /// The document with its cells changed; they are numbered from one.
    private func replacing(_ change: (inout MarkdownCell, Int) -> Void) -> MarkdownDocument {
        var copy = self
        var count = 0
        for index in parts.indices {
            guard case .cell(var cell) = parts[index] else { continue }
            count += 1
            change(&cell, count)
            copy.parts[index] = .cell(cell)
        }
        copy.fitFences()
        return copy
    }
}

extension MarkdownDocument: CodeDocument {
    public var cells: [DocumentCell] {
        markdownCells.enumerated().map { index, cell in
            DocumentCell(
                number: index + 1, code: cell.code, line: cell.line, expectedOutput: cell.output, isSkipped: cell.isSkipped,
                mayFail: cell.mayFail)
        }
    }

    public func writing(outputs: [Int: CellResult]) -> [UInt8] {
        let document = replacing { cell, number in
            guard let result = outputs[number] else { return }
            let difference = OutputComparison.exact.difference(expected: cell.output ?? "", actual: result.text)
            if difference != nil { cell.printed(result.text) }
        }
        return Array(document.text.utf8)
    }
}

extension MarkdownCell {
    /// Takes a fresh output. Between prompts the blank lines around it stay, as on the screen.
    fileprivate mutating func printed(_ text: String) {
        output = BlankEdges.hasText(text) ? layout.isPrompted ? text : BlankEdges.trimmed(text) : nil
    }
}
