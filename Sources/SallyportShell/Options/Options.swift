/// What the command line asks for.
public struct Options {
    public enum Mode {
        case shell
        case commands(String)
        /// A file (`-` for standard input) with the arguments that go to the script.
        case run(file: String, arguments: [String])
        case record(RecordRequest)
        case replay(ReplayRequest)
        case sessions(SessionsRequest)
        case convert(ConvertRequest)
        case lint([String])
        case help
        case version
    }

    public var mode: Mode = .shell
    /// A lab to start in.
    public var lab: String?
    /// Texts to replace before parsing, in order.
    public var replacements: [(text: String, value: String)] = []
    /// Whether to go on with commands from the terminal or standard input after the file.
    public var noExit = false
    /// What happens to the outputs of a document that is run.
    public var outputs: DocumentOutputs = .shown
    /// Whether the profile scripts are left out.
    public var noProfile = false
    /// Whether `--check` lets GUIDs, dates and the like be others than in the document.
    public var comparesShape = false
    /// Forces batch behaviour of prompts (never ask).
    public var nonInteractive = false

    /// Whether questions can be answered: by someone at the terminal, or by the input that also holds the commands.
    func canAsk(_ isTerminal: Bool) -> Bool {
        switch mode {
        case .shell, .record: true
        case .run(let file, _): noExit || (isTerminal && file != "-")
        default: isTerminal
        }
    }

    /// Why a command line was refused.
    public struct Refusal: Error {
        public let message: String
    }

    /// Reads the arguments after the program's name.
    public static func parse(_ arguments: [String]) throws -> Options {
        var options = Options()
        let scanned = try OptionScanner(short: "+:c:hv", long: topLevel).scan(spelled(arguments))
        for (name, value) in scanned.options { try options.take(name, value) }
        guard let word = scanned.operands.first else { return options }
        if case .shell = options.mode {} else {
            throw Refusal(message: "unexpected argument '\(word)'")
        }
        guard let subcommand = Subcommand.named(word) else { throw Refusal(message: "unknown command '\(word)'") }
        try subcommand.read(Array(scanned.operands.dropFirst()), into: &options)
        return options
    }

    /// PowerShell's spelling of an option before the subcommand, as ours.
    private static func spelled(_ words: [String]) -> [String] {
        let own = words.prefix { Subcommand.named($0) == nil }
        return own.map { $0.lowercased() == "-noprofile" ? "--no-profile" : $0 } + words.dropFirst(own.count)
    }

    static let everywhere: [(name: String, takesValue: Bool)] = [
        ("lab", true), ("help", false), ("version", false), ("non-interactive", false), ("no-profile", false),
    ]
    private static let topLevel = everywhere + [("set", true), ("no-exit", false)]

    /// Applies an option that may stand anywhere.
    mutating func take(_ name: String, _ value: String?) throws {
        switch name {
        case "c": mode = .commands(value ?? "")
        case "lab": lab = value
        case "h", "help": mode = .help
        case "v", "version": mode = .version
        case "non-interactive": nonInteractive = true
        case "no-profile": noProfile = true
        default: throw Refusal(message: "the option '\(name.count == 1 ? "-" : "--")\(name)' does not belong here")
        }
    }

    var isDecided: Bool {
        switch mode {
        case .help, .version: true
        default: false
        }
    }
}
