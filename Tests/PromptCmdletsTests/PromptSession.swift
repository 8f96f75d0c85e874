import CoreCmdlets
import DotNetTypes
import PromptCmdlets
import ShellFormatting
import ShellRuntime
import ShellValues

/// Keeps what is shown.
final class RecordingHost: ShellHost {
    var shown = ""
    let width = 120
    let height = 40
    let supportsColour = false
    let isInteractive = false
    func write(_ text: String) { shown += text }
    func writeError(_ text: String) { shown += text }
    func readLine(prompt: String, secret: Bool) -> String? { nil }
    func flush() {}
    func setTitle(_ title: String) {}
}

/// A session with the prompt's cmdlets and no terminal.
struct PromptSession {
    let engine: Engine
    let host = RecordingHost()

    init() {
        DotNetTypes.install()
        EngineTypes.install()
        let table = CommandTable()
        CoreCmdlets.register(in: table)
        PromptModule.register(in: table)
        let values = HostValues(
            utcTicks: { 0 }, offsetMinutes: { _ in 0 }, randomBits: { 1 }, environment: [:], currentFolder: "/work",
            monotonicNanoseconds: { 0 }, processID: 1, home: "/home/ann")
        engine = Engine(host: values, ui: host, commands: table)
        engine.typeFinder = { EngineTypes.find($0) ?? TypeTable.find($0, namespaces: $1) }
        CoreCmdlets.install(in: engine)
        FormatService.install(in: engine)
        FormatService.context(engine).views.append(PromptModule.views)
    }

    /// What the script writes, as texts.
    func run(_ script: String) throws -> [String] {
        let collector = Collector()
        try engine.evaluate(script, into: collector)
        return collector.items.map { $0.text(engine) }
    }

    /// The message and id of the error a script ends in.
    func failure(_ script: String) throws -> String {
        try run("try { \(script) } catch { \"$($_.Exception.Message)|$($_.FullyQualifiedErrorId)\" }").joined()
    }
}
