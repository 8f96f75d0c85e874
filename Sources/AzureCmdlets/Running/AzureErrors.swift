import AzureModel
import ShellRuntime
import ShellValues

/// A refusal inside an operation: the exception is wrapped already.
struct ServiceRefusal: Error, @unchecked Sendable {
    let exception: ExceptionObject
}

/// Exceptions and error records of the cmdlets.
enum AzureErrors {
    /// The service's refusal as the client library throws it.
    static func cloud(_ failure: ModelFailure) -> ExceptionObject {
        AzureExceptions.make(AzureExceptions.cloud, failure.text, failure)
    }

    /// The service's refusal inside an operation; a refused request carries its id.
    static func compute(_ failure: ModelFailure, _ session: AzureSession) -> ExceptionObject {
        let tail = failure.moment == .atOnce ? "\r\nOperationID : '\(session.ids.nextRequestId())'" : ""
        return AzureExceptions.make(AzureExceptions.compute, failure.text + tail, failure)
    }

    /// An error that leaves the pipeline running: no id of its own, so that the class stands alone.
    static func report(_ exception: ExceptionObject, _ call: CommandCall) throws {
        let record = ErrorRecordObject(exception, id: "", category: .CloseError)
        MaskedAddress.advise(record, call)
        try call.writeError(record)
    }

    /// An argument exception whose text names the parameter itself.
    static func argument(_ message: String, parameter: String? = nil) -> NetFailure {
        let tail = parameter.map { "\r\nParameter name: \($0)" } ?? ""
        return NetFailure(ExceptionTypes.argument, message + tail)
    }
}

extension AzureCall {
    /// Does the work of an operation: announces it, and wraps what the service refuses.
    func operation<Result>(_ body: (Operation) throws -> Result) throws -> Result {
        try verbose("Begin Operation: \(call.name)")
        do {
            let result = try body(Operation(description: call.name, id: session.ids.nextGuid()))
            try verbose("Completed Operation: \(call.name)")
            return result
        } catch let failure as ModelFailure {
            try verbose("Completed Operation: \(call.name)")
            throw ServiceRefusal(exception: AzureErrors.compute(failure, session))
        }
    }

    /// An operation whose refusals stay as the client library throws them.
    func plainOperation<Result>(_ body: (Operation) throws -> Result) throws -> Result {
        try verbose("Begin Operation: \(call.name)")
        do {
            let result = try body(Operation(description: call.name, id: session.ids.nextGuid()))
            try verbose("Completed Operation: \(call.name)")
            return result
        } catch let failure as ModelFailure {
            try verbose("Completed Operation: \(call.name)")
            throw failure
        }
    }
}
