import Documents
import SessionCmdlets
import SessionEngine
import Transcripts

/// `run --check` and `run --write`: a document's outputs against those of now.
struct DocumentCheck {
    let name: String
    let document: any CodeDocument
    let outcome: DocumentRunner.Outcome
    let comparison: OutputComparison

    /// Tells each cell whose output is another one.
    /// - Returns: how many there are.
    func report(to out: OutputBuffer) -> Int {
        let differences = document.differences(outputs: outcome.results, by: comparison)
        for cell in differences.map(\.cell) {
            out.write("\(name), cell \(cell.number) (line \(cell.line)):\n")
            let actual = outcome.results[cell.number]?.text ?? ""
            for row in LineDiff.rows(lines(cell.expectedOutput ?? ""), lines(actual)) { out.write("  " + row.text + "\n") }
            out.write("\n")
        }
        let count = differences.count
        let checked = document.cells.count { $0.expectedOutput != nil && outcome.results[$0.number] != nil }
        let outputs = checked == 1 ? "1 output" : "\(checked) outputs"
        out.write(count == 0 ? "\(outputs), all as in the document\n" : "\(outputs), \(count) different\n")
        return count
    }

    private func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    /// Stores the outputs in the file.
    /// - Returns: whether that changed it.
    func write(to path: String, was bytes: [UInt8]) throws -> Bool {
        let new = document.writing(outputs: outcome.results)
        guard new != bytes else { return false }
        do { try AtomicFile.write(new, to: path, force: true) } catch { throw Options.Refusal(message: error.message) }
        return true
    }
}
