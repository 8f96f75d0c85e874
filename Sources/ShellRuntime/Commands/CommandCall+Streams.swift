import ShellValues

extension CommandCall {
    // MARK: Errors

    /// A terminating error of this command, to be thrown: `throw call.failure("PathNotFound", "…")`.
    public func failure(
        _ id: String, _ message: String, category: ErrorCategory = .NotSpecified, target: Value = .null,
        type: NetType = ExceptionTypes.invalidOperation, inner: ExceptionObject? = nil
    ) -> PSFailure {
        let record = ErrorRecordObject(
            ExceptionObject(type, message, inner: inner), id: id, category: category, target: target)
        return failure(record)
    }

    /// A terminating error from a ready record.
    public func failure(_ record: ErrorRecordObject) -> PSFailure {
        decorate(record)
        let failure = PSFailure(record)
        failure.fromCmdlet = true
        return failure
    }

    /// Writes a non-terminating error; throws when the error action says stop.
    public func writeError(
        _ id: String, _ message: String, category: ErrorCategory = .NotSpecified, target: Value = .null,
        type: NetType = ExceptionTypes.invalidOperation, inner: ExceptionObject? = nil
    ) throws {
        let record = ErrorRecordObject(
            ExceptionObject(type, message, inner: inner), id: id, category: category, target: target)
        try writeError(record)
    }

    /// Writes a non-terminating error; throws when the error action says stop.
    public func writeError(_ record: ErrorRecordObject) throws {
        decorate(record)
        hadErrors = true
        if let name = preferences.errorVariable, preferences.error != .ignore { engine.appendVariable(name, .object(record)) }
        try engine.emitError(record, action: preferences.error)
    }

    /// Fills in the command's name, class and place where the record lacks them.
    public func decorate(_ record: ErrorRecordObject) {
        if record.source.isEmpty { record.source = spec?.className ?? name }
        if record.activity.isEmpty { record.activity = name }
        if record.invocation == nil { record.invocation = invocation }
        engine.addStackTrace(record)
    }

    // MARK: Other streams

    public func writeWarning(_ text: String) throws { try engine.emitMessage(.warning, .string(text), call: self) }
    public func writeVerbose(_ text: String) throws { try engine.emitMessage(.verbose, .string(text), call: self) }
    public func writeDebug(_ text: String) throws { try engine.emitMessage(.debug, .string(text), call: self) }

    /// The information stream (`Write-Information`, `Write-Host`).
    public func writeInformation(_ value: Value, tags: [String] = []) throws {
        try engine.emitInformation(value, tags: tags, call: self)
    }

    // MARK: Questions

    /// `ShouldProcess(target, action)`: false under `-WhatIf` (after saying so) or when the user answers no.
    public func shouldProcess(_ target: String, _ action: String) throws -> Bool {
        try shouldProcess(
            description: "Performing the operation \"\(action)\" on target \"\(target)\".",
            question: "Are you sure you want to perform this action?\nPerforming the operation \"\(action)\" on target \"\(target)\".",
            caption: "Confirm")
    }

    /// `ShouldProcess(target)`: the action is the command's name.
    public func shouldProcess(_ target: String) throws -> Bool { try shouldProcess(target, name) }

    /// The full form: what to say under `-WhatIf` and `-Verbose`, and what to ask.
    public func shouldProcess(description: String, question: String, caption: String) throws -> Bool {
        if whatIf {
            engine.ui.write("What if: " + description + "\n")
            return false
        }
        if asksForConfirmation {
            return try ask(caption: caption, question: question)
        }
        if preferences.verbose != nil { try writeVerbose(description) }
        return true
    }

    /// `ShouldContinue`: always asks (the caller checks `-Force` first).
    public func shouldContinue(_ question: String, caption: String = "") throws -> Bool {
        try ask(caption: caption.isEmpty ? "Confirm" : caption, question: question, all: false)
    }

    private var whatIf: Bool {
        preferences.whatIf ?? Conversion.truth(engine.variable(Preferences.whatIf))
    }

    private var asksForConfirmation: Bool {
        if let confirm = preferences.confirm { return confirm }
        let impact = spec?.confirmImpact ?? .medium
        if impact == .none { return false }
        return impact.rawValue >= engine.confirmPreference.rawValue && engine.confirmPreference != .none
    }

    private func ask(caption: String, question: String, all: Bool = true) throws -> Bool {
        if yesToAll { return true }
        if noToAll { return false }
        var choices = [Choice("&Yes", "Continue with only the next step of the operation.")]
        if all { choices.append(Choice("Yes to &All", "Continue with all the steps of the operation.")) }
        choices.append(Choice("&No", "Skip this operation and proceed with the next operation."))
        if all { choices.append(Choice("No to A&ll", "Skip this operation and all subsequent operations.")) }
        choices.append(Choice("&Suspend", "Pause the current pipeline and return to the command prompt. Type \"exit\" to resume the pipeline."))
        let answer = try engine.promptForChoice(caption: caption, message: question, choices: choices, defaultIndex: 0, call: self)
        switch (answer, all) {
        case (0, _): return true
        case (1, true): yesToAll = true; return true
        case (3, true): noToAll = true; return false
        default: return false
        }
    }
}
