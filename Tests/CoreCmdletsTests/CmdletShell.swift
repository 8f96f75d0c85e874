import CoreCmdlets
import DotNetTypes
import Glibc
import ShellRuntime
import ShellValues

/// A session without a terminal for the core cmdlets: what it writes is kept. Its folder is new and empty.
final class CmdletShell {
    let engine: Engine
    let folder: String
    private let screen = Screen()

    init(answers: [String] = []) {
        var pattern = Array("/tmp/core-cmdlets-XXXXXX".utf8CString)
        folder = mkdtemp(&pattern).map { String(cString: $0) } ?? "/tmp"
        screen.answers = answers
        DotNetTypes.install()
        EngineTypes.install()
        let table = CommandTable()
        CoreCmdlets.register(in: table)
        engine = Engine(host: CmdletShell.host(folder), ui: screen, commands: table)
        engine.typeFinder = { name, namespaces in EngineTypes.find(name) ?? TypeTable.find(name, namespaces: namespaces) }
        engine.showError = { [screen] in screen.writeError($0.message + "\n") }
        engine.showMessageRecord = { [screen] in screen.write("\($0.stream): \($0.message)\n") }
        CoreCmdlets.install(in: engine)
    }

    deinit { _ = try? engine.run("Remove-Item", parameters: [("LiteralPath", .string(folder)), ("Recurse", .bool(true)), ("Force", .bool(true))]) }

    /// What was written to the screen.
    var text: String { screen.text }
    var errors: String { screen.errors }

    /// Runs code and gives what it writes as texts, one per object.
    @discardableResult
    func run(_ code: String) throws -> [String] {
        let collector = Collector()
        try engine.evaluate(code, into: collector)
        return collector.items.map { $0.text(engine) }
    }

    /// The fully qualified id of the error that ends the code, or of the last one it wrote.
    func errorId(_ code: String) -> String? {
        do {
            try run(code)
        } catch let failure as PSFailure {
            return failure.record.fullyQualifiedErrorId
        } catch {
            return nil
        }
        return (engine.errors.items.first?.asObject as? ErrorRecordObject)?.fullyQualifiedErrorId
    }

    private static func host(_ folder: String) -> HostValues {
        HostValues(
            utcTicks: { 638_400_000_000_000_000 }, offsetMinutes: { _ in 0 }, randomBits: { 42 }, environment: ["HOME": folder],
            currentFolder: folder, monotonicNanoseconds: { 0 }, processID: 1, home: folder)
    }
}

/// Keeps what is written, answers from a list.
private final class Screen: ShellHost {
    var text = ""
    var errors = ""
    var answers: [String] = []

    let width = 80
    let height = 40
    let supportsColour = false
    var isInteractive: Bool { !answers.isEmpty }

    func write(_ text: String) { self.text += text }
    func writeError(_ text: String) { errors += text }
    func readLine(prompt: String, secret: Bool) -> String? {
        text += prompt
        return answers.isEmpty ? nil : answers.removeFirst()
    }
    func flush() {}
    func setTitle(_ title: String) {}
}
