import Diagnostics
import ShellSyntax
import ShellValues

/// Runs one block again and again in the caller's scope, as `ForEach-Object` and `Where-Object` do.
public final class BlockRunner {
    private let engine: Engine
    private let code: BlockCode
    private let frame: Frame

    init(engine: Engine, block: ScriptBlock) throws {
        self.engine = engine
        self.code = try block.code.code(engine)
        let scope = block.moduleScope ?? engine.scope
        self.frame = Frame(
            engine: engine, scope: scope, slots: engine.sharedSlots(code.layout, scope), output: NullSink(), block: block.code)
    }

    /// Runs the block with `$_`, its output going to a sink.
    public func run(_ underscore: Value, arguments: [Value] = [], into sink: Sink) throws {
        let (outer, scope) = (engine.underscore, engine.scope)
        engine.underscore = underscore
        engine.scope = frame.scope
        frame.output = sink
        defer {
            engine.underscore = outer
            engine.scope = scope
        }
        try bind(arguments)
        do {
            for body in [code.begin, code.process, code.end] {
                guard let body else { continue }
                switch try body(frame) {
                case .normal: continue
                case .returned: return
                case let flow: throw FlowEscape(flow: flow)
                }
            }
        } catch let escape as ReturnEscape {
            try sink.enumerate(escape.value)
        }
    }

    private func bind(_ arguments: [Value]) throws {
        for (i, parameter) in code.parameters.enumerated() {
            if i < arguments.count { frame.initialize(parameter.slot, arguments[i]) }
            else { frame.initialize(parameter.slot, try parameter.defaultValue?(frame) ?? parameter.initial) }
        }
    }

    /// The value of the block for one object: nothing, one value or an array.
    public func value(_ underscore: Value, arguments: [Value] = []) throws -> Value {
        let collector = Collector()
        try run(underscore, arguments: arguments, into: collector)
        return collector.value
    }
}

extension Engine {
    public func runner(_ block: ScriptBlockObject) throws -> BlockRunner {
        guard let block = block as? ScriptBlock else {
            throw PSFailure("InvalidScriptBlock", "The script block cannot run here.", type: ExceptionTypes.psInvalidOperation)
        }
        return try BlockRunner(engine: self, block: block)
    }

    /// `Interpreter`: runs a block in a new scope with `$_` and arguments.
    public func invoke(_ block: ScriptBlockObject, arguments: [Value], underscore: Value?, this: Value?) throws -> [Value] {
        let collector = Collector()
        let outer = self.underscore
        if let underscore { self.underscore = underscore }
        defer { self.underscore = outer }
        try call(block, arguments: arguments, input: nil, this: this, into: collector)
        return Array(collector.items)
    }

    /// `& block arguments`, with objects piped in when `input` is given.
    public func call(_ block: ScriptBlockObject, arguments: [Value], input: [Value]? = nil, this: Value? = nil, into sink: Sink) throws {
        guard let block = block as? ScriptBlock else { return }
        let frame = Frame(engine: self, scope: scope, slots: Slots(0), output: sink, block: block.code)
        let words = arguments.map { Argument(value: $0) }
        let processor = try self.processor(
            .block(block), arguments: words, site: CallSite.nowhere, frame: frame, output: sink, dotSourced: false,
            place: PipelinePlace(position: input == nil ? 1 : 2, length: 1))
        if let this, let function = processor as? FunctionProcessor { function.setThis(this) }
        try drive(processor, input)
    }

    /// Runs one processor to its end.
    private func drive(_ processor: CommandProcessor, _ input: [Value]?) throws {
        defer { processor.dispose() }
        do {
            try processor.begin()
            if let input { for item in input { try processor.accept(item) } } else { try processor.processWithoutInput() }
            try processor.end()
        } catch let stop as PipelineStop where stop.pipeline === processor.stopIdentity {
            try processor.end()
        }
    }

    /// Runs a command by name with named parameters; what it writes is collected.
    public func run(_ name: String, parameters: [(String, Value)] = [], arguments: [Value] = [], input: [Value]? = nil) throws -> [Value] {
        let collector = Collector()
        try run(name, parameters: parameters, arguments: arguments, input: input, into: collector)
        return Array(collector.items)
    }

    public func run(
        _ name: String, parameters: [(String, Value)] = [], arguments: [Value] = [], input: [Value]? = nil, into sink: Sink
    ) throws {
        let site = CallSite(source: SourceText(""), span: .none, name: name)
        let target = try self.target(named: name, Symbol(name), site)
        var words = arguments.map { Argument(value: $0) }
        words += parameters.map { Argument(name: $0.0, value: $0.1, joined: true) }
        let frame = Frame(
            engine: self, scope: scope, slots: Slots(0), output: sink,
            block: CompiledBlock(node: ScriptBlockNode(span: .none), source: SourceText("")))
        let processor = try self.processor(
            target, arguments: words, site: site, frame: frame, output: sink, dotSourced: false,
            place: PipelinePlace(position: input == nil ? 1 : 2, length: 1))
        try drive(processor, input)
    }

    /// A command that takes objects pushed into it: begun here, ended by the caller. The end of a top-level pipeline.
    public func openCommand(_ name: String, parameters: [(String, Value)] = [], into sink: Sink) throws -> OpenCommand {
        let site = CallSite(source: SourceText(""), span: .none, name: name)
        let frame = Frame(
            engine: self, scope: scope, slots: Slots(0), output: sink,
            block: CompiledBlock(node: ScriptBlockNode(span: .none), source: SourceText("")))
        let processor = try self.processor(
            try target(named: name, Symbol(name), site), arguments: parameters.map { Argument(name: $0.0, value: $0.1, joined: true) },
            site: site, frame: frame, output: sink, dotSourced: false, place: PipelinePlace(position: 2, length: 2))
        try processor.begin()
        return OpenCommand(processor)
    }

    /// The file of a redirection, written as `Out-File` does.
    func openFile(_ name: Value, append: Bool) throws -> OpenCommand {
        var parameters: [(String, Value)] = [("FilePath", name)]
        if append { parameters.append(("Append", .object(SwitchObject(true)))) }
        return try openCommand("Out-File", parameters: parameters, into: NullSink())
    }

    // MARK: Text

    /// Parses a text; parse errors are thrown as one `ParseException`.
    public func parse(_ source: SourceText, isScriptFile: Bool = false) throws -> ScriptBlock {
        let result = Parser.parse(source, types: SessionTypeNames(self))
        if let failure = ParseFailures.failure(result.diagnostics, source) { throw failure }
        let block = ScriptBlock(CompiledBlock(node: result.scriptBlock, source: source, isScriptFile: isScriptFile))
        block.homeScope = scriptScope(from: scope)
        return block
    }

    /// A script block of some text, for views and other stored code.
    public func compile(_ text: String) throws -> ScriptBlock { try parse(SourceText(text)) }

    /// Runs text in the current scope (`Invoke-Expression`, a line at the prompt).
    public func evaluate(_ text: String, name: String? = nil, firstLine: Int = 1, into sink: Sink) throws {
        let block = try parse(SourceText(name: name, text, firstLine: firstLine))
        try runDotSourced(block, into: sink)
    }

    /// Runs a parsed block in the current scope.
    public func runDotSourced(_ block: ScriptBlock, into sink: Sink) throws {
        let code = try block.code.code(self)
        let frame = Frame(engine: self, scope: scope, slots: sharedSlots(code.layout, scope), output: sink, block: block.code)
        for body in [code.begin, code.process, code.end] {
            guard let body else { continue }
            do {
                switch try body(frame) {
                case .normal: continue
                case .returned: return
                case let flow: throw FlowEscape(flow: flow)
                }
            } catch let escape as ReturnEscape {
                return try sink.enumerate(escape.value)
            }
        }
    }

    /// Runs a script file with arguments in the current scope, as `pwsh -File` does.
    public func runScript(_ block: ScriptBlock, arguments: [Argument], into sink: Sink) throws {
        let path = block.code.source.name ?? ""
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let site = CallSite(source: SourceText(""), span: .none, name: name)
        let processor = try scriptProcessor(block, name: name, arguments, site, sink)
        let (scope, outer) = (scope, scope.call)
        scope.call = processor.state
        defer { scope.call = outer }
        try drive(processor, nil)
    }
}

/// A command that was begun and takes objects until it is closed.
public final class OpenCommand: Sink {
    private let processor: CommandProcessor
    init(_ processor: CommandProcessor) { self.processor = processor }
    public override func accept(_ value: Value) throws { try processor.accept(value) }
    public func close() throws {
        defer { processor.dispose() }
        try processor.end()
    }
}
