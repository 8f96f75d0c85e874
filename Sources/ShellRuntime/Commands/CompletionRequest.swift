import ShellValues

/// A value that completion offers for an argument, with a few words on what it is.
public struct Candidate: Hashable, Sendable {
    /// How it is used.
    public enum Form: Sendable {
        /// Offered when it begins with the word; quoted where it needs to be.
        case value
        /// Offered when it begins with the word; inserted as it is.
        case exact
        /// Offered whatever the word is, and inserted as it is: a script has chosen it.
        case chosen
    }

    public let text: String
    /// `West US, 4 rules`; empty for nothing.
    public let note: String
    public let form: Form

    public init(_ text: String, _ note: String = "", form: Form = .value) {
        self.text = text
        self.note = note
        self.form = form
    }
}

/// What comes down the pipeline into a command that is being typed, as far as can be told without running anything.
public enum PipedInput {
    /// A command of that name with these arguments, by parameter name.
    case command(name: String, bound: [String: Value])
    /// A value of the session.
    case value(Value)
}

/// What a parameter's completer is asked.
public struct CompletionRequest {
    /// The word typed so far, without quotes.
    public let word: String
    /// Other arguments of the command that could be bound, by parameter name.
    public let bound: [String: Value]
    /// What stands before the command in its pipeline, the nearest first.
    public let piped: [PipedInput]
    public let engine: Engine

    public init(word: String, bound: [String: Value], piped: [PipedInput] = [], engine: Engine) {
        self.word = word
        self.bound = bound
        self.piped = piped
        self.engine = engine
    }
}
