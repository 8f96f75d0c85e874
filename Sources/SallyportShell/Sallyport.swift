import AzureModel
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
            return refuse(refusal)
        } catch {
            return 70
        }
    }

    private static func run(_ options: Options) -> Int32 {
        Interrupts.install()
        let environment = SystemHost.environment()
        let isTerminal = isatty(0) == 1
        let host = TerminalHost(environment: environment, interactive: !options.nonInteractive && options.canAsk(isTerminal))
        let session = ShellSession(host: host, values: SystemHost.values(environment: environment))
        do {
            let lab = try options.lab.map { try LabChoice.start($0, in: session.engine) }
            return run(options, session, environment, lab, isTerminal)
        } catch let refusal as Options.Refusal {
            return refuse(refusal)
        } catch {
            return 70
        }
    }

    private static func run(
        _ options: Options, _ session: ShellSession, _ environment: [String: String], _ lab: LabScenario?,
        _ isTerminal: Bool
    ) -> Int32 {
        let runner = BatchRunner(session: session, replacements: options.replacements)
        switch options.mode {
        case .commands(let text): return runner.runCommands(text)
        case .run(let file, let words):
            let status = runner.runFile(file, arguments: words)
            guard options.noExit, session.engine.exitCode == nil else { return status }
            return InteractiveShell(session: session, environment: environment, isTerminal: isTerminal).run(greeting: nil)
        default:
            let shell = InteractiveShell(session: session, environment: environment, isTerminal: isTerminal)
            return shell.run(greeting: Greeting.text(lab: lab))
        }
    }

    private static func say(_ text: String) -> Int32 {
        let out = OutputBuffer(1)
        out.write(text)
        out.flush()
        return 0
    }

    private static func refuse(_ refusal: Options.Refusal) -> Int32 {
        let out = OutputBuffer(2)
        out.write("sallyport: \(refusal.message)\nTry 'sallyport --help'.\n")
        out.flush()
        return 64
    }
}
