import Documents
import SessionEngine
import ShellRuntime
import ShellValues
import Transcripts

/// Runs a document cell by cell, in one scope.
final class DocumentRunner {
    private let session: ShellSession
    private let host: TerminalHost
    private let replacements: [(text: String, value: String)]
    /// Shows each cell's code before its output.
    private let showsCode: Bool
    /// Watches over cells that are run for a check; nil lets them do what their user may.
    private let watch: GuardedRun?

    init(
        _ session: ShellSession, _ host: TerminalHost, replacements: [(text: String, value: String)], showsCode: Bool,
        watch: GuardedRun? = nil
    ) {
        self.watch = watch
        self.session = session
        self.host = host
        self.replacements = replacements
        self.showsCode = showsCode
    }

    /// What running the document came to.
    struct Outcome {
        var results: [Int: CellResult] = [:]
        /// The exit status: that of the first cell that failed and may not, else 0.
        var status: Int32 = 0
        /// Why a cell ended the run although it did not fail, for people.
        var stop: String?
    }

    /// - Parameter path: what error views name, with the document's lines; nil for outputs that are to stay the same when the
    ///   document moves.
    ///
    /// An error that ends a cell ends the run, unless the cell may fail.
    func run(_ document: any CodeDocument, path: String?, arguments: [String]) -> Outcome {
        session.engine.setVariable(Symbol("args"), .array(arguments.map { .string($0) }))
        var outcome = Outcome()
        for cell in document.cells where !cell.isSkipped {
            let ((status, result), stop) = watch?.run { run(cell, path) } ?? (run(cell, path), nil)
            if let stop {
                outcome.stop = "Cell \(cell.number) (line \(cell.line)) \(stop)"
                break
            }
            outcome.results[cell.number] = result
            if status != 0, !cell.mayFail || session.engine.exitCode != nil {
                outcome.status = status
                break
            }
        }
        return outcome
    }

    private func run(_ cell: DocumentCell, _ path: String?) -> (Int32, CellResult) {
        if showsCode { showCode(cell) }
        let tape = StepTape()
        host.tape = tape
        defer { host.tape = nil }
        let status = session.show { output in
            let code = TextReplacement.apply(replacements, to: cell.code)
            try session.engine.evaluate(code, name: path, firstLine: path == nil ? 1 : cell.line, into: output)
        }
        return (status, CellResult(printed: tape.output, failed: status != 0, errorName: errorName(status)))
    }

    private func errorName(_ status: Int32) -> String? {
        guard status != 0, let record = session.engine.errors.items.first?.asObject as? ErrorRecordObject else { return nil }
        return record.exception.type.fullName.split(separator: ".").last.map(String.init)
    }

    private func showCode(_ cell: DocumentCell) {
        let lines = cell.code.split(separator: "\n", omittingEmptySubsequences: false)
        host.write("PS [\(cell.number)]> " + lines.joined(separator: "\n>> ") + "\n", to: .host)
    }
}
