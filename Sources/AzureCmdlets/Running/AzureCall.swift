import AzureModel
import DotNetPrimitives
import ShellRuntime
import ShellValues

/// One call of a cmdlet, with the session it works on.
struct AzureCall {
    let call: CommandCall
    let session: AzureSession

    init(_ call: CommandCall) {
        self.call = call
        session = AzureSession.of(call.engine)
    }

    var workspace: Workspace { session.workspace }

    // MARK: Arguments

    func text(_ parameter: ParameterSpec) -> String { call.text(parameter) ?? "" }
    func optional(_ parameter: ParameterSpec) -> String? { call.text(parameter) }
    func flag(_ parameter: ParameterSpec) -> Bool { call.flag(parameter) }

    // MARK: Changes

    /// Changes the practice range; a subscription must be in use.
    func change(_ body: (inout Workspace) throws -> Void) throws {
        try requireSubscription()
        try body(&session.workspace)
    }

    /// The practice range, for looking only; a subscription must be in use.
    func look() throws -> Workspace {
        try requireSubscription()
        return session.workspace
    }

    private func requireSubscription() throws {
        if session.workspace.subscriptions.current == nil {
            throw NetFailure(ExceptionTypes.application, Messages.noDefaultSubscription)
        }
    }

    // MARK: Output

    func write(_ value: Value) throws { try call.write(value) }

    /// `True`, if the caller asked for an answer.
    func pass(_ parameter: ParameterSpec) throws {
        if call.flag(parameter) { try call.write(.bool(true)) }
    }

    func verbose(_ text: String) throws { try call.writeVerbose(stamped(text)) }
    func warning(_ text: String) throws { try call.writeWarning(stamped(text)) }
    func debug(_ text: String) throws { try call.writeDebug(stamped(text)) }

    /// The text behind the time of day, as the base class of the cmdlets puts it.
    func stamped(_ text: String) -> String {
        let host = call.engine.host
        let utc = host.utcTicks()
        let ticks = utc &+ Int64(host.offsetMinutes(utc)) &* 600_000_000
        let time = try? NetDateTime(ticks: ticks).text("T")
        return "\(time ?? "") - \(text)"
    }

    // MARK: Questions

    /// Asks unless forced, then lets `-WhatIf` and `-Verbose` speak. The process text keeps its placeholders,
    /// as the original's does.
    func isConfirmed(force: Bool, question: String, process: String, target: String) throws -> Bool {
        if !force, try !call.shouldContinue(question) { return false }
        return try call.shouldProcess(target, process)
    }
}

enum Messages {
    static let noDefaultSubscription =
        "No default subscription has been designated. Use Select-AzureSubscription -Default <subscriptionName> "
        + "to set the default subscription."
    static let noCurrentSubscription =
        "No subscription is currently selected. Use Select-Subscription to activate a subscription."

    /// Fills `{0}`, `{1}` … with the arguments.
    static func filled(_ pattern: String, _ arguments: String...) -> String {
        var text = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            let tail = rest[rest.index(after: open)...]
            guard let close = tail.firstIndex(of: "}"), let number = Int(tail[..<close]),
                arguments.indices.contains(number)
            else {
                text += "{"
                rest = tail
                continue
            }
            text += arguments[number]
            rest = tail[tail.index(after: close)...]
        }
        return text + rest
    }
}
