import Diagnostics
import ShellSyntax
import ShellValues

/// Where the streams of one command go while it runs. Nil leaves a stream as it is.
struct StreamRoute {
    var output: Sink?
    var error: Sink?
    var messages: [Int: Sink] = [:]
    /// Commands that write files, to be closed at the end.
    var files: [OpenCommand] = []
}

extension BlockCompiler {
    /// Prepares the route of some redirections, given where output goes.
    private typealias RouteMaker = (Frame, Sink) throws -> StreamRoute

    private func route(_ nodes: [RedirectionNode]) throws -> RouteMaker {
        let steps: [(Frame, Sink, inout StreamRoute) throws -> Void] = try nodes.map { node in
            let from = node.from
            switch node.target {
            case .stream: return { _, sink, route in StreamRouting.send(from, to: route.output ?? sink, &route) }
            case .file(let name, let append):
                let path = try expression(name)
                return { frame, _, route in
                    let target = try path(frame)
                    if target.isNull { return StreamRouting.send(from, to: NullSink(), &route) }
                    let file = try frame.engine.openFile(target, append: append)
                    route.files.append(file)
                    StreamRouting.send(from, to: file, &route)
                }
            }
        }
        return { frame, sink in
            var route = StreamRoute()
            for step in steps { try step(frame, sink, &route) }
            return route
        }
    }

    /// Redirections of an expression.
    func redirection(_ nodes: [RedirectionNode]) throws -> (Frame, Sink, (Sink) throws -> Void) throws -> Void {
        if nodes.isEmpty { return { _, sink, work in try work(sink) } }
        let make = try route(nodes)
        return { frame, sink, work in
            let route = try make(frame, sink)
            try StreamRouting.with(route, frame.engine) { try work(route.output ?? sink) }
            for file in route.files { try file.close() }
        }
    }

    /// Redirections of a command: its steps run with the streams rerouted.
    func processorRedirection(_ nodes: [RedirectionNode]) throws -> (Frame, CommandProcessor) throws -> CommandProcessor {
        if nodes.isEmpty { return { _, processor in processor } }
        let make = try route(nodes)
        return { frame, processor in
            guard let output = processor.redirectableOutput else { return processor }
            let route = try make(frame, output)
            if let replaced = route.output { processor.redirectOutput(to: replaced) }
            return RedirectedProcessor(processor, route, frame.engine)
        }
    }
}

/// Puts streams where a route says, for the time of a piece of work.
enum StreamRouting {
    static func send(_ stream: StreamName, to sink: Sink, _ route: inout StreamRoute) {
        switch stream {
        case .output: route.output = sink
        case .error: route.error = sink
        case .all:
            route.output = sink
            route.error = sink
            for number in 3...6 { route.messages[number] = sink }
        default: route.messages[Int(stream.rawValue)] = sink
        }
    }

    static func with<T>(_ route: StreamRoute, _ engine: Engine, _ work: () throws -> T) throws -> T {
        let (error, messages) = (engine.errorSink, engine.streamSinks)
        if let sink = route.error { engine.errorSink = sink }
        for (number, sink) in route.messages { engine.streamSinks[number] = sink }
        defer {
            engine.errorSink = error
            engine.streamSinks = messages
        }
        return try work()
    }
}

/// A command whose streams are rerouted.
private final class RedirectedProcessor: CommandProcessor {
    private let inner: CommandProcessor
    private let route: StreamRoute
    private let engine: Engine

    init(_ inner: CommandProcessor, _ route: StreamRoute, _ engine: Engine) {
        self.inner = inner
        self.route = route
        self.engine = engine
    }

    override var stopIdentity: AnyObject { inner.stopIdentity }
    override var failed: Bool { inner.failed }
    override func begin() throws { try reported { try inner.begin() } }
    override func accept(_ value: Value) throws { try reported { try inner.accept(value) } }
    override func processWithoutInput() throws { try reported { try inner.processWithoutInput() } }
    override func end() throws {
        try reported { try inner.end() }
        for file in route.files { try file.close() }
    }
    override func dispose() { inner.dispose() }

    /// Errors that end the command, too, go where the error stream goes.
    private func reported(_ work: () throws -> Void) throws {
        try StreamRouting.with(route, engine) {
            do { try work() } catch let failure as PSFailure
                where route.error != nil && engine.tryDepth == 0 && !failure.isThrown && !failure.fromPreference
                && engine.preference(Preferences.error) == .continue
            {
                engine.recordError(failure.record)
                try engine.sendError(failure.record)
            }
        }
    }
}
