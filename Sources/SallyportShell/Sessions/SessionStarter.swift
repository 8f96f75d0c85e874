import AzureModel
import SessionCmdlets
import SessionEngine
import ShellRuntime
import Transcripts

/// Begins sessions at the prompt, with their journal.
final class SessionStarter {
    private let options: Options
    private let environment: [String: String]
    private let isTerminal: Bool
    /// The lab the session started in.
    private(set) var lab: LabScenario?

    init(_ options: Options, _ environment: [String: String], _ isTerminal: Bool) {
        self.options = options
        self.environment = environment
        self.isTerminal = isTerminal
    }

    /// A session of now. One at a terminal is journalled; when the journal cannot be made that is said, and no more.
    func live(host: TerminalHost) throws -> (session: LiveSession, host: TerminalHost) {
        let values = SystemHost.values(environment: environment)
        let header = SessionHeaders.fresh(values, width: host.width, height: host.height, lab: options.lab)
        let journal = isTerminal ? journal(header, host) : nil
        return (try session(header, host: host, journal: journal), host)
    }

    func session(
        _ header: SessionHeader, host: TerminalHost, journal: JournalFile?, isVirtual: Bool = false
    ) throws -> LiveSession {
        try LiveSession(
            header: header, host: host, environment: environment, journal: journal, isVirtual: isVirtual,
            begin: { [self] engine in
                if let name = header.lab { lab = try LabChoice.start(name, in: engine) }
            })
    }

    /// The journal of a session; nil, with a word about it, when there can be none.
    func journal(_ header: SessionHeader, _ host: TerminalHost) -> JournalFile? {
        guard let folder = SessionPlaces.journals(environment) else { return nil }
        do {
            return try JournalFile(path: folder + "/" + header.id + ".jsonl", header: header)
        } catch {
            host.writeError("sallyport: this session is not journalled: \(error.message)\n")
            return nil
        }
    }
}
