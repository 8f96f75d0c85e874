import CGetOpt

/// What the command line asks for.
public struct Options {
    public enum Mode {
        case shell
        case commands(String)
        /// A file (`-` for standard input) with the arguments that go to the script.
        case run(file: String, arguments: [String])
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
    /// Forces batch behaviour of prompts (never ask).
    public var nonInteractive = false

    /// Whether questions can be answered: by someone at the terminal, or by the input that also holds the commands.
    func canAsk(_ isTerminal: Bool) -> Bool {
        switch mode {
        case .shell: true
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
        let rest = try options.read(arguments, in: .top)
        guard let word = rest.first else { return options }
        if case .shell = options.mode {} else {
            throw Refusal(message: "unexpected argument '\(word)'")
        }
        guard word == "run" else { throw Refusal(message: "unknown command '\(word)'") }
        let operands = try options.read(Array(rest.dropFirst()), in: .run)
        if case .shell = options.mode {} else { return options }
        guard let file = operands.first else { throw Refusal(message: "run needs a file ('-' for standard input)") }
        options.mode = .run(file: file, arguments: Array(operands.dropFirst()))
        return options
    }

    private enum Place { case top, run }

    /// Applies the options before the first operand and answers the operands.
    private mutating func read(_ arguments: [String], in place: Place) throws -> [String] {
        let parsed = try OptionScanner(short: "+:c:hv", long: OptionScanner.known).scan(arguments)
        for (name, value) in parsed.options {
            switch name {
            case "c" where place == .top: mode = .commands(value ?? "")
            case "set" where place == .run: replacements.append(try Options.replacement(value ?? ""))
            case "no-exit" where place == .run: noExit = true
            case "lab": lab = value
            case "h", "help": mode = .help
            case "v", "version": mode = .version
            case "non-interactive": nonInteractive = true
            default: throw Refusal(message: "the option '\(name.count == 1 ? "-" : "--")\(name)' does not belong here")
            }
        }
        return parsed.operands
    }

    private static func replacement(_ text: String) throws -> (text: String, value: String) {
        guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
            throw Refusal(message: "--set needs TEXT=VALUE, not '\(text)'")
        }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
}
