import AzureModel
import ShellRuntime
import ShellValues

/// How refusals become error records: the families of the original differ.
enum Family {
    /// Every refusal becomes an error record of its own, and the next object is taken.
    case network
    /// The same for what the service refuses; what the cmdlet itself finds wrong ends the pipeline.
    case openService
    /// Everything ends the pipeline.
    case escaping
}

/// Goes past the family's handling: it ends the pipeline.
struct Escape: Error {
    let failure: NetFailure
}

/// A cmdlet of this library: one function per piped object, with the lines and error records of its family around it.
final class AzureCmdlet: Cmdlet {
    private let family: Family
    private let body: (AzureCall) throws -> Void
    private var isAnnounced = false

    init(_ family: Family, _ body: @escaping (AzureCall) throws -> Void) {
        self.family = family
        self.body = body
    }

    /// The maker that a declaration needs.
    static func maker(
        _ family: Family, _ body: @escaping @Sendable (AzureCall) throws -> Void
    ) -> @Sendable () -> any Cmdlet {
        { AzureCmdlet(family, body) }
    }

    func process(_ call: CommandCall) throws {
        try announce(call)
        do {
            try body(AzureCall(call))
        } catch let escape as Escape {
            throw escape.failure
        } catch let failure as ModelFailure {
            try report(AzureErrors.cloud(failure), call)
        } catch let refusal as ServiceRefusal {
            try report(refusal.exception, call)
        } catch let failure as PSFailure where family == .network && isOwn(failure) {
            try report(failure.record.exception, call)
        } catch let failure as NetFailure {
            if family == .network { try report(failure.exception, call) } else { throw failure }
        }
    }

    func end(_ call: CommandCall) throws {
        try announce(call)
        try AzureCall(call).debug("\(className(call)) end processing.")
    }

    /// Whether the failure comes from a question that nobody can answer, not from an error action.
    private func isOwn(_ failure: PSFailure) -> Bool {
        !failure.fromPreference && failure.record.exception.type === ExceptionTypes.psInvalidOperation
    }

    /// Says once that the work begins.
    private func announce(_ call: CommandCall) throws {
        if isAnnounced { return }
        isAnnounced = true
        let azure = AzureCall(call)
        try azure.debug("\(className(call)) begin processing with ParameterSet '\(call.parameterSetName)'.")
        if let account = azure.workspace.subscriptions.current?.account {
            try azure.debug("using account id '\(account)'...")
        }
    }

    private func report(_ exception: ExceptionObject, _ call: CommandCall) throws {
        if family == .escaping { throw NetFailure(exception) }
        try AzureErrors.report(exception, call)
    }

    private func className(_ call: CommandCall) -> String {
        let name = call.spec?.className ?? ""
        return name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
    }
}
