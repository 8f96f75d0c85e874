import ShellValues

/// The numbered streams beside output and error.
public enum MessageStream: Int, Sendable {
    case warning = 3, verbose = 4, debug = 5

    /// The stream of the screen that shows it.
    public var screenStream: ScreenStream {
        switch self {
        case .warning: .warning
        case .verbose: .verbose
        case .debug: .debug
        }
    }
}

extension Engine {
    /// The value of an action preference variable.
    public func preference(_ symbol: Symbol) -> ActionPreference {
        switch variable(symbol) {
        case .object(let object as EnumObject): ActionPreference(rawValue: Int(truncatingIfNeeded: object.raw)) ?? .continue
        case .string(let text): ActionPreference(named: text) ?? .continue
        case .int(let number): ActionPreference(rawValue: Int(number)) ?? .continue
        default: .continue
        }
    }

    var confirmPreference: ConfirmImpact {
        switch variable(Preferences.confirm) {
        case .object(let object as EnumObject): ConfirmImpact(rawValue: Int(truncatingIfNeeded: object.raw)) ?? .high
        case .string(let text):
            switch CaseFolding.fold(text) {
            case "none": .none
            case "low": .low
            case "medium": .medium
            default: .high
            }
        default: .high
        }
    }

    /// Deals with a non-terminating error: records it, shows it, drops it, or makes it terminating.
    public func emitError(_ record: ErrorRecordObject, action: ActionPreference?) throws {
        let action = action ?? preference(Preferences.error)
        if action == .ignore { return }
        lastSuccess = false
        collect(.error, .object(record))
        switch action {
        case .stop, .inquire:
            let failure = PSFailure(record)
            failure.fromPreference = true
            throw failure
        case .silentlyContinue, .suspend:
            recordError(record)
        default:
            recordError(record)
            try sendError(record)
        }
    }

    /// Puts a record at the front of `$Error` (at most 256 are kept).
    public func recordError(_ record: ErrorRecordObject) {
        if case .object(let first)? = errors.items.first, first === record { return }
        errors.items.insert(.object(record), at: 0)
        if errors.items.count > 256 { errors.items.removeLast(errors.items.count - 256) }
    }

    /// Hands a record to the error stream in force: a redirection, or the screen.
    public func sendError(_ record: ErrorRecordObject) throws {
        guard let errorSink else { return showError(record) }
        record.isFromErrorStream = true
        try errorSink.accept(.object(record))
    }

    /// Writes a warning, verbose or debug message as its preference says.
    public func emitMessage(_ stream: MessageStream, _ message: Value, call: CommandCall?) throws {
        let action: ActionPreference
        switch stream {
        case .warning: action = call?.preferences.warning ?? preference(Preferences.warning)
        case .verbose: action = call?.preferences.verbose ?? preference(Preferences.verbose)
        case .debug: action = call?.preferences.debug ?? preference(Preferences.debug)
        }
        let record = MessageRecord(stream, message.text(self), invocation: call?.invocation)
        if stream == .warning {
            if let name = call?.preferences.warningVariable { appendVariable(name, .object(record)) }
            collect(.warning, .object(record))
        }
        switch action {
        case .silentlyContinue, .ignore: return
        case .stop:
            try showMessage(record)
            let label = stream == .warning ? "WarningPreference" : stream == .verbose ? "VerbosePreference" : "DebugPreference"
            throw PSFailure(
                "ActionPreferenceStop",
                "The running command stopped because the preference variable \"\(label)\" or common parameter is set to Stop: \(record.message)",
                category: .OperationStopped, type: ExceptionTypes.actionPreferenceStop)
        default: try showMessage(record)
        }
    }

    private func showMessage(_ record: MessageRecord) throws {
        if let sink = streamSinks[record.stream.rawValue] { return try sink.accept(.object(record)) }
        showMessageRecord(record)
    }

    /// The information stream: shown when the preference says so, or always for the host's own text.
    public func emitInformation(_ value: Value, tags: [String], call: CommandCall?) throws {
        let record = InformationRecord(value, tags: tags, source: call?.invocation.scriptName ?? "", ticks: host.utcTicks())
        if let name = call?.preferences.informationVariable { appendVariable(name, .object(record)) }
        collect(.information, .object(record))
        let isHost = tags.contains("PSHOST")
        let action = call?.preferences.information ?? preference(Preferences.information)
        if let sink = streamSinks[6], isHost || action != .ignore {
            return try sink.accept(.object(record))
        }
        if isHost {
            if action != .ignore { ui.write((value.asObject as? any HostText)?.screenText ?? value.text(self), to: .host) }
        } else if action == .continue {
            ui.write(value.text(self) + "\n", to: .information)
        }
    }

    /// Gives a record to the variables of the functions that run.
    func collect(_ stream: StreamCollector.Stream, _ record: Value) {
        for collector in collectors where collector.stream == stream { collector.list.items.append(record) }
    }

    /// Asks a question with a fixed set of answers, as PowerShell's console does.
    public func promptForChoice(caption: String, message: String, choices: [Choice], defaultIndex: Int, call: CommandCall?) throws -> Int {
        guard ui.isInteractive else {
            throw PSFailure(
                "InvalidOperation",
                "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
                category: .InvalidOperation, type: ExceptionTypes.psInvalidOperation)
        }
        let prompt = ChoicePrompt(ui: ui, caption: caption, message: message, choices: choices, defaultIndex: defaultIndex)
        guard let answer = prompt.ask() else { throw PipelineCancelled() }
        return answer
    }

    func appendVariable(_ name: String, _ value: Value) {
        var name = name
        let append = name.hasPrefix("+")
        if append { name.removeFirst() }
        let symbol = Symbol(name)
        if let list = variable(symbol).asObject as? ListObject {
            list.items.append(value)
        } else {
            setVariable(symbol, .object(ListObject([value])))
        }
    }
}

extension ActionPreference {
    /// The value of a name, without regard to case.
    public init?(named name: String) {
        switch CaseFolding.fold(name) {
        case "silentlycontinue": self = .silentlyContinue
        case "stop": self = .stop
        case "continue": self = .continue
        case "inquire": self = .inquire
        case "ignore": self = .ignore
        case "suspend": self = .suspend
        case "break": self = .break
        default: return nil
        }
    }
}
