import AzureCmdlets
import Glibc
import ShellRuntime

/// The program: reads the command line, builds a session, runs it in the mode asked for.
public enum Sallyport {
    /// - Returns: the exit status.
    public static func main(_ arguments: [String]) -> Int32 {
        do {
            let options = try Options.parse(arguments)
            switch options.mode {
            case .help: return say(Usage.help)
            case .version: return say(Usage.version + "\n")
            default: return BigStack.run { run(options) }
            }
        } catch let refusal as Options.Refusal {
            complain("sallyport: \(refusal.message)\nTry 'sallyport --help'.\n")
            return 64
        } catch {
            return 70
        }
    }

    private static func run(_ options: Options) -> Int32 {
        Interrupts.install()
        let environment = SystemHost.environment()
        let interactive = !options.nonInteractive && isatty(0) == 1
        let host = TerminalHost(environment: environment, interactive: interactive)
        let session = ShellSession(host: host, values: SystemHost.values(environment: environment))
        if let lab = options.lab, let problem = AzureModule.startLab(lab, in: session.engine) {
            complain("sallyport: \(problem)\n")
            return 64
        }
        let runner = BatchRunner(session: session, replacements: options.replacements)
        switch options.mode {
        case .commands(let text): return runner.runCommands(text)
        case .run(let file, let words): return runner.runFile(file, arguments: words)
        default: return 0
        }
    }

    private static func say(_ text: String) -> Int32 {
        let out = OutputBuffer(1)
        out.write(text)
        out.flush()
        return 0
    }

    private static func complain(_ text: String) {
        let out = OutputBuffer(2)
        out.write(text)
        out.flush()
    }
}
