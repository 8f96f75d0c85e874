import ShellRuntime
import ShellValues
import Transcripts

/// `sallyport lint`: looks for secrets in files that were written before.
struct LintCommand {
    let files: [String]
    let environment: [String: String]
    private let out = OutputBuffer(1)

    init(files: [String], environment: [String: String]) {
        self.files = files
        self.environment = environment
    }

    /// - Returns: 0 without a finding, 1 with one, 2 when a file cannot be read.
    func run() -> Int32 {
        defer { out.flush() }
        let folder = SystemHost.values(environment: environment).currentFolder
        var (count, isUnread) = (0, false)
        for name in files {
            guard let bytes = Paths.read(Paths.absolute(name, in: folder)) else {
                out.write("\(name): cannot be read\n")
                isUnread = true
                continue
            }
            let findings = findings(bytes, name)
            count += findings.count
            for finding in findings { out.write(line(finding, name)) }
        }
        out.write(count == 0 ? "No secrets found.\n" : "\(count) secret\(count == 1 ? "" : "s") found.\n")
        return isUnread ? 2 : count > 0 ? 1 : 0
    }

    private func findings(_ bytes: [UInt8], _ name: String) -> [Linter.Finding] {
        if let recording = try? JournalReader.read(bytes) { return Linter.findings(in: recording) }
        return Linter.findings(in: String(decoding: bytes, as: UTF8.self), isScript: name.lowercased().hasSuffix(".ps1"))
    }

    /// `journal.jsonl: step 3, command, line 1: password: $p = '*****'`
    private func line(_ finding: Linter.Finding, _ name: String) -> String {
        let step = finding.step.map { "step \($0), " } ?? ""
        return "\(name): \(step)\(finding.place), line \(finding.line): \(finding.kind.rawValue): \(finding.excerpt)\n"
    }
}
