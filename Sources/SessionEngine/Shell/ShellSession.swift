import CoreCmdlets
import DotNetTypes
import ShellFormatting
public import ShellRuntime
public import ShellValues

/// One session: an engine with its commands, types and views, on a host.
public final class ShellSession {
    public let engine: Engine
    public let host: any SessionHost
    /// Sees every object on its way to the screen.
    var watch: ((Value) -> Void)?

    public init(host: any SessionHost, values: HostValues, cancellation: Cancellation = .process) {
        DotNetTypes.install()
        let table = CommandTable()
        CommandLibraries.register(in: table)
        self.host = host
        self.engine = Engine(host: values, ui: host, commands: table, cancellation: cancellation)
        installAliases(table)
        EngineTypes.install()
        engine.typeFinder = { name, namespaces in
            EngineTypes.find(name) ?? TypeTable.find(name, namespaces: namespaces)
        }
        engine.typeLister = { _ in DotNetTypes.names }
        CommandLibraries.install(in: engine)
    }

    private func installAliases(_ table: CommandTable) {
        for alias in table.aliases {
            engine.globalScope.aliases[Symbol(alias.name)] = AliasInfo(name: alias.name, definition: alias.command)
        }
    }

    /// Runs work whose output is shown, as one pipeline that ends in `Out-Default`.
    /// - Returns: the exit status: 0, 1 after an uncaught error, 130 after Ctrl-C, or what `exit` said.
    public func show(_ work: (Sink) throws -> Void) -> Int32 {
        var status: Int32 = 0
        do {
            let screen = try openScreen()
            let sink: Sink = watch.map { WatchedSink(screen.sink, $0) } ?? screen.sink
            status = run { try work(sink) }
            try screen.close()
        } catch {
            status = report(error)
        }
        host.flush()
        return status
    }

    /// The end of the pipeline: the screen itself, or the session's own `Out-Default` when it defines one.
    private func openScreen() throws -> (sink: Sink, close: () throws -> Void) {
        if engine.globalScope.functions[Symbol("Out-Default")] != nil {
            let command = try engine.openCommand("Out-Default", into: NullSink())
            return (command, command.close)
        }
        let screen = ScreenOutput(engine)
        return (screen, screen.close)
    }

    private func run(_ work: () throws -> Void) -> Int32 {
        do {
            try work()
            return 0
        } catch {
            return report(error)
        }
    }

    /// Shows what ended the work, and answers the exit status.
    private func report(_ error: any Error) -> Int32 {
        switch error {
        case let exit as ExitRequest:
            engine.exitCode = exit.code
            return exit.code
        case let failure as PSFailure:
            engine.lastSuccess = false
            engine.recordError(failure.record)
            engine.showError(failure.record)
            return 1
        case let failure as NetFailure:
            let record = ErrorRecordObject(failure.exception, id: failure.exception.type.fullName, category: .NotSpecified)
            engine.recordError(record)
            engine.showError(record)
            return 1
        case is PipelineCancelled: return 130
        default: return 0
        }
    }
}

/// Shows each object to somebody before it goes on.
private final class WatchedSink: Sink {
    private let next: Sink
    private let watch: (Value) -> Void

    init(_ next: Sink, _ watch: @escaping (Value) -> Void) {
        self.next = next
        self.watch = watch
    }

    override func accept(_ value: Value) throws {
        watch(value)
        try next.accept(value)
    }
}
