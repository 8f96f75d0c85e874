import ShellValues

/// A running function, filter, script or script block with its own scope (or the caller's, when dot-sourced).
final class FunctionProcessor: CommandProcessor {
    private let engine: Engine
    private let code: BlockCode
    private let frame: Frame
    let state: CallState
    private let binder: ParameterBinder?
    private let call: CommandCall
    private let outerScope: Scope
    private let output: Sink
    private var collected: ContiguousArray<Value> = []
    private var returned = false
    private var gotInput = false
    private lazy var ownCollectors: [StreamCollector] = binder == nil ? [] : StreamCollector.of(call)
    /// A script file called by another: `exit` ends only it.
    var endsAtExit = false
    private var exited = false

    init(
        engine: Engine, code: BlockCode, frame: Frame, state: CallState, binder: ParameterBinder?, call: CommandCall,
        outerScope: Scope, output: Sink
    ) {
        self.engine = engine
        self.code = code
        self.frame = frame
        self.state = state
        self.binder = binder
        self.call = call
        self.outerScope = outerScope
        self.output = output
        super.init()
        call.pipeline = self
    }

    /// Gives the block a `$this` (script methods and properties).
    func setThis(_ value: Value) { state.this = value }

    override var redirectableOutput: Sink? { frame.output }
    override func redirectOutput(to sink: Sink) {
        call.output = sink
        frame.output = sink
    }

    override var failed: Bool { call.hadErrors }

    override func begin() throws {
        if let binder, !binder.hasPipelineInput || !call.expectsInput { try binder.requireMandatory() }
        if let begin = code.begin { try run(begin) }
    }

    override func accept(_ value: Value) throws {
        gotInput = true
        if let process = code.process {
            if let binder, binder.hasPipelineInput {
                call.input = value
                guard try inScope({ try binder.bindInput(value) }) else { return }
            }
            state.input = .object(EnumeratorObject([value]))
            try process_(process, value)
            state.input = .nothing
        } else {
            if let binder, binder.hasPipelineInput {
                call.input = value
                _ = try inScope { try binder.bindInput(value) }
            }
            collected.append(value)
        }
    }

    private func process_(_ process: @escaping Exec, _ value: Value) throws {
        let underscore = engine.underscore
        engine.underscore = value
        defer { engine.underscore = underscore }
        try run(process)
    }

    override func processWithoutInput() throws {
        guard let process = code.process else { return }
        try run(process)
    }

    override func end() throws {
        if let end = code.end {
            state.input = .object(EnumeratorObject(collected))
            if let last = collected.last, code.process == nil, code.begin == nil {
                let underscore = engine.underscore
                engine.underscore = last
                defer { engine.underscore = underscore }
                try run(end)
            } else {
                try run(end)
            }
        }
    }

    override func dispose() {
        if let clean = code.clean {
            frame.output = NullSink()
            _ = try? run(clean)
        }
        // The call and this hold each other until here.
        call.pipeline = nil
    }

    private func inScope<T>(_ work: () throws -> T) throws -> T {
        let caller = engine.scope
        engine.scope = frame.scope
        defer { engine.scope = caller }
        return try work()
    }

    /// Runs one of the blocks in the function's scope.
    private func run(_ block: Exec) throws {
        if exited { return }
        let caller = engine.scope
        engine.scope = frame.scope
        try engine.enterCall(state)
        let collectors = engine.collectors.count
        engine.collectors += ownCollectors
        defer {
            engine.leaveCall()
            engine.scope = caller
            engine.collectors.removeLast(engine.collectors.count - collectors)
        }
        do {
            let flow = try block(frame)
            switch flow {
            case .normal, .returned: return
            default: throw FlowEscape(flow: flow)
            }
        } catch let escape as ReturnEscape {
            try frame.output.enumerate(escape.value)
        } catch let exit as ExitRequest where endsAtExit {
            engine.globalScope.store(Names.lastExitCode, .int(exit.code))
            exited = true
            call.hadErrors = exit.code != 0
        }
    }
}
