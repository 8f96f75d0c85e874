import AzureModel
import Glibc
import SessionEngine
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
        do {
            return try Modes(options).run()
        } catch let refusal as Options.Refusal {
            return refuse(refusal)
        } catch {
            return 70
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
