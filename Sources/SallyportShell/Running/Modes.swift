import AzureModel
import Documents
import Glibc
import SessionEngine
import ShellRuntime
import ShellValues
import Transcripts

/// What the program does in each of its modes.
struct Modes {
    private let options: Options
    private let environment = SystemHost.environment()
    private let isTerminal = isatty(0) == 1

    init(_ options: Options) { self.options = options }

    func run() throws -> Int32 {
        switch options.mode {
        case .commands(let text): return try batch().runCommands(text)
        case .run(let file, let words) where options.noExit: return try runAndStay(file, words)
        case .run(let file, let words): return try batch().runFile(file, arguments: words)
        case .convert(let request): return try ConvertCommand(request: request, environment: environment).run()
        case .lint(let files): return LintCommand(files: files, environment: environment).run()
        case .record(let request): return try SessionRecordings(options, environment, isTerminal).record(request)
        case .replay(var request):
            request.temporary = environment["TMPDIR"] ?? request.temporary
            return ReplayCommand(request: request, environment: environment, options: options).run()
        case .sessions(let request): return try SessionsCommand(environment: environment).run(request)
        default: return try interactive()
        }
    }

    private var host: TerminalHost {
        TerminalHost(environment: environment, interactive: !options.nonInteractive && options.canAsk(isTerminal))
    }

    private func batch() throws -> BatchRunner {
        let host = self.host
        let session = ShellSession(host: host, values: batchValues(host))
        if let lab = options.lab { _ = try LabChoice.start(lab, in: session.engine) }
        return BatchRunner(session: session, host: host, replacements: options.replacements, outputs: options.outputs,
            comparison: options.comparesShape ? .shape : .exact)
    }

    /// The machine's clock and random numbers; made-up ones where outputs are stored in a document or compared with it.
    private func batchValues(_ host: TerminalHost) -> HostValues {
        let values = SystemHost.values(environment: environment)
        guard options.outputs != .shown else { return values }
        let header = RecordingFile.defaultHeader
        host.fixedSize = (header.width, header.height)
        return VirtualHost.documentValues(header, like: values)
    }

    private func interactive() throws -> Int32 {
        let starter = SessionStarter(options, environment, isTerminal)
        let live = try starter.live(host: host)
        return InteractiveShell(live: live.session, host: live.host, environment: environment, isTerminal: isTerminal)
            .run(greeting: Greeting.text(lab: starter.lab), profile: !options.noProfile)
    }

    private func runAndStay(_ file: String, _ words: [String]) throws -> Int32 {
        let live = try SessionStarter(options, environment, isTerminal).live(host: host)
        let runner = BatchRunner(session: live.session.session.shell, host: live.host, replacements: options.replacements)
        let status = try runner.runFile(file, arguments: words)
        guard live.session.engine.exitCode == nil else { return status }
        return InteractiveShell(live: live.session, host: live.host, environment: environment, isTerminal: isTerminal)
            .run(greeting: nil, profile: !options.noProfile)
    }
}
