import Diagnostics
import ShellValues

extension NetFailure {
    /// The failure as PowerShell's own error: id from the exception's type.
    var asPSFailure: PSFailure {
        PSFailure(ErrorRecordObject(exception, id: exception.type.fullName, category: .NotSpecified))
    }
}

extension Engine {
    /// An error reached the end of its statement: hand it outwards when something may catch it, or report it and go on.
    func statementFailed(_ failure: PSFailure, _ site: CallSite) throws {
        completeRecord(failure.record, site)
        lastSuccess = false
        if failure.fromPreference || failure.record.exception.type.isAssignable(to: ExceptionTypes.pipelineStopped) { throw failure }
        if failure.isThrown {
            if tryDepth == 0, [.silentlyContinue, .ignore].contains(preference(Preferences.error)) {
                if preference(Preferences.error) == .silentlyContinue { recordError(failure.record) }
                return
            }
            throw failure
        }
        if tryDepth > 0 { throw failure }
        switch preference(Preferences.error) {
        case .stop, .inquire, .break: throw failure
        case .silentlyContinue, .suspend: recordError(failure.record)
        case .ignore: break
        case .continue:
            recordError(failure.record)
            try sendError(failure.record)
        }
    }

    /// Gives a record its place when it has none.
    func completeRecord(_ record: ErrorRecordObject, _ site: CallSite) {
        if record.invocation == nil, !site.span.isNone { record.invocation = site.makeInvocation() }
        addStackTrace(record)
    }

    /// `at <ScriptBlock>, file: line 3`, one line for each running call.
    func addStackTrace(_ record: ErrorRecordObject) {
        guard record.scriptStackTrace.isEmpty else { return }
        var lines: [String] = []
        var line = record.invocation?.line ?? 0
        var script = record.invocation?.scriptName ?? ""
        for entry in callStack.reversed() {
            let name = entry.functionName.isEmpty || entry.functionName.hasSuffix(".ps1") ? "<ScriptBlock>" : entry.functionName
            lines.append("at \(name), \(script.isEmpty ? "<No file>" : script): line \(line)")
            line = entry.line
            script = entry.callerPath
        }
        if callStack.isEmpty { lines.append("at <ScriptBlock>, \(script.isEmpty ? "<No file>" : script): line \(line)") }
        record.scriptStackTrace = lines.joined(separator: "\n")
    }

    /// A caught error is in `$Error`, once.
    func noteCaught(_ failure: PSFailure) {
        if failure.isRecorded { return }
        failure.isRecorded = true
        recordError(failure.record)
    }

    /// A cmdlet's code threw: the record gets the command's name, class and place.
    func cmdletFailed(_ failure: PSFailure, _ call: CommandCall) throws -> Never {
        if failure.record.invocation == nil, failure.record.source.isEmpty { call.decorate(failure.record) }
        call.hadErrors = true
        throw failure
    }

    /// The error that `throw` makes of a value.
    func thrown(_ value: Value, hasValue: Bool, _ site: CallSite) -> PSFailure {
        if !hasValue, let caught = caughtFailure {
            caught.isThrown = true
            return caught
        }
        let failure = makeThrown(value, hasValue, site)
        failure.isThrown = true
        failure.record.exception.isThrown = true
        completeRecord(failure.record, site)
        return failure
    }

    private func makeThrown(_ value: Value, _ hasValue: Bool, _ site: CallSite) -> PSFailure {
        switch value {
        case .object(let record as ErrorRecordObject):
            return PSFailure(record)
        case .object(let exception as ExceptionObject):
            let record = exception.record ?? ErrorRecordObject(exception, id: exception.message, category: .OperationStopped)
            return PSFailure(record)
        default:
            let text = hasValue ? thrownText(value) : "ScriptHalted"
            let failure = PSFailure(text, text, category: .OperationStopped, target: value, type: ExceptionTypes.runtime)
            return failure
        }
    }

    private func thrownText(_ value: Value) -> String {
        let text = value.text(self)
        return value.isNull || text.isEmpty ? "ScriptHalted" : text
    }

    // MARK: Names that are not there

    /// A variable that does not exist: null, or an error in strict mode.
    func missingVariable(_ name: String, _ site: CallSite, inString: Bool = false) throws -> Value {
        if strictMode == .off || (inString && strictMode == .v1) { return .null }
        let failure = PSFailure(
            "VariableIsUndefined", "The variable '$\(name)' cannot be retrieved because it has not been set.",
            category: .InvalidOperation, target: .string(name))
        failure.record.invocation = site.makeInvocation()
        throw failure
    }

    /// A property that does not exist: null, or an error in strict mode 2.
    func missingProperty(_ name: String, _ target: Value, _ site: CallSite) throws -> Value {
        if strictMode < .v2 { return .null }
        let failure = PSFailure(
            "PropertyNotFoundStrict", "The property '\(name)' cannot be found on this object. Verify that the property exists.",
            category: .NotSpecified, target: target, type: ExceptionTypes.propertyNotFound)
        failure.record.invocation = site.makeInvocation()
        throw failure
    }

    func property(_ object: Value, _ name: Symbol, _ spelling: String, _ site: CallSite) throws -> Value {
        let isStrict = strictMode >= .v2
        if let value = try Members.getEnumerating(object, name, spelled: spelling, isStrict: isStrict, self) { return value }
        return try missingProperty(spelling, object, site)
    }
}
