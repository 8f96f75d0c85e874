import Foundation

/// A case whose output is not PowerShell's.
struct CaseFailure: Sendable {
    let name: String
    /// The first lines that differ.
    let difference: String
}

enum CaseRunner {
    /// Runs the cases, two at a time.
    static func failures(of cases: [ConformanceCase]) async throws -> [CaseFailure] {
        try await withThrowingTaskGroup(of: CaseFailure?.self) { group in
            var waiting = cases.makeIterator()
            var failures: [CaseFailure] = []
            for _ in 0..<2 {
                if let next = waiting.next() { group.addTask { try failure(of: next) } }
            }
            while let finished = try await group.next() {
                if let finished { failures.append(finished) }
                if let next = waiting.next() { group.addTask { try failure(of: next) } }
            }
            return failures
        }
    }

    private static func failure(of one: ConformanceCase) throws -> CaseFailure? {
        let actual: String = try output(of: one)
        return actual == one.expected ? nil : CaseFailure(name: one.name, difference: difference(one.expected, actual))
    }

    /// Standard output, then `---- stderr` with standard error, then `---- exit N`, each only if there is something.
    static func output(of one: ConformanceCase) throws -> String {
        let base: String = try Program.makeFolder()
        defer { try? FileManager.default.removeItem(atPath: base) }
        let folder: String = base + "/work"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let script: String = "\(folder)/\(one.name).ps1"
        try FileManager.default.copyItem(atPath: one.script, toPath: script)
        let run: Program.Outcome = try Program.run(["run", script], in: folder, columns: one.area == "azure" ? 120 : 80)
        var text: String = run.output
        if !run.errors.isEmpty { text = ended(text) + "---- stderr\n" + run.errors }
        if run.status != 0 { text = ended(text) + "---- exit \(run.status)\n" }
        return plain(text).replacingOccurrences(of: folder, with: "<dir>")
    }

    private static func ended(_ text: String) -> String { text.isEmpty || text.hasSuffix("\n") ? text : text + "\n" }

    /// Without escape sequences, lines ended by newlines alone.
    private static func plain(_ text: String) -> String {
        text.replacingOccurrences(of: "\u{1B}\\[[0-9;?]*[A-Za-z]", with: "", options: .regularExpression)
            .replacingOccurrences(of: "\r\n", with: "\n")
    }

    private static func difference(_ expected: String, _ actual: String) -> String {
        let (wanted, got) = (lines(expected), lines(actual))
        let first: Int = zip(wanted, got).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(wanted.count, got.count)
        let around = { (lines: [String], mark: String) in
            lines.dropFirst(first).prefix(4).map { "\(mark) \($0)\n" }.joined()
        }
        return "line \(first + 1):\n" + around(wanted, "-") + around(got, "+")
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
