import SessionCmdlets
import SessionEngine
import ShellRuntime
import ShellValues
import Transcripts

/// `sallyport record`: the shell with a recording from its first prompt, on a terminal or from a pipe.
struct SessionRecordings {
    private let options: Options
    private let environment: [String: String]
    private let isTerminal: Bool

    init(_ options: Options, _ environment: [String: String], _ isTerminal: Bool) {
        self.options = options
        self.environment = environment
        self.isTerminal = isTerminal
    }

    func record(_ request: RecordRequest) throws -> Int32 {
        let host = TerminalHost(environment: environment, interactive: !options.nonInteractive)
        let header = try header(request, host)
        let file: JournalFile
        do { file = try JournalFile(path: path(request.file), header: header, force: request.force) } catch {
            throw Options.Refusal(message: error.message.replacing("-Force", with: "--force"))
        }
        let starter = SessionStarter(options, environment, isTerminal)
        let live = try starter.session(header, host: host, journal: file, isVirtual: request.header != nil)
        return InteractiveShell(live: live, host: host, environment: environment, isTerminal: isTerminal)
            .run(greeting: Greeting.text(lab: starter.lab))
    }

    private func path(_ name: String) -> String {
        Paths.absolute(name, in: SystemHost.values(environment: environment).currentFolder)
    }

    private func header(_ request: RecordRequest, _ host: TerminalHost) throws -> SessionHeader {
        guard let name = request.header else {
            let values = SystemHost.values(environment: environment)
            return SessionHeaders.fresh(values, width: host.width, height: host.height, lab: options.lab, title: request.title)
        }
        guard let bytes = Paths.read(path(name)) else { throw Options.Refusal(message: "cannot read '\(name)'") }
        do {
            var header = try JournalReader.read(bytes).header
            header.title = request.title ?? header.title
            header.lab = options.lab ?? header.lab
            host.fixedSize = (header.width, header.height)
            return header
        } catch {
            throw Options.Refusal(message: "'\(name)' is no recording: \(error.message)")
        }
    }
}
