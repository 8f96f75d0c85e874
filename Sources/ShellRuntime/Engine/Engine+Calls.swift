import Diagnostics
import ShellSyntax
import ShellValues

extension Engine {
    /// Makes the running part of a command.
    func processor(
        _ target: CommandTarget, arguments: [Argument], site: CallSite, frame: Frame, output: Sink, dotSourced: Bool,
        place: PipelinePlace
    ) throws -> CommandProcessor {
        switch target {
        case .cmdlet(let spec, let table):
            return try cmdletProcessor(spec, table, arguments, site, output, place)
        case .function(let function):
            return try functionProcessor(
                function.block, name: function.name, arguments, site, output, dotSourced: dotSourced, place, isFunction: true)
        case .block(let block):
            return try functionProcessor(block, name: "", arguments, site, output, dotSourced: dotSourced, place, isFunction: false)
        case .scriptFile(let path):
            let block = try loadScript(path)
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let processor = try functionProcessor(
                block, name: name, arguments, site, output, dotSourced: dotSourced, place, isFunction: false)
            processor.endsAtExit = true
            return processor
        }
    }

    /// A script in the session's own scope, as `pwsh -File` runs one.
    func scriptProcessor(
        _ block: ScriptBlock, name: String, _ arguments: [Argument], _ site: CallSite, _ output: Sink
    ) throws -> FunctionProcessor {
        try functionProcessor(
            block, name: name, arguments, site, output, dotSourced: true, PipelinePlace(position: 1, length: 1),
            isFunction: false)
    }

    private func cmdletProcessor(
        _ spec: CommandSpec, _ table: BindingTable, _ arguments: [Argument], _ site: CallSite, _ output: Sink, _ place: PipelinePlace
    ) throws -> CommandProcessor {
        let call = CommandCall(engine: self, spec: spec, name: spec.name, site: site, output: output)
        call.expectsInput = place.position > 1
        call.place = (place.position, place.length)
        let binder = ParameterBinder(table: table, call: call, isFunction: false, keepsRest: false) { _, _ in }
        do { try binder.bind(arguments) } catch let failure as PSFailure { throw failure }
        applyOutVariable(call)
        return CmdletProcessor(spec.make(), call, binder)
    }

    private func functionProcessor(
        _ block: ScriptBlock, name: String, _ arguments: [Argument], _ site: CallSite, _ output: Sink, dotSourced: Bool,
        _ place: PipelinePlace, isFunction: Bool
    ) throws -> FunctionProcessor {
        let code = try block.code.code(self)
        let state = CallState(site: site, scriptPath: block.code.source.name ?? currentScriptPath, functionName: name)
        let scope: Scope
        let slots: Slots
        if dotSourced {
            scope = self.scope
            slots = sharedSlots(code.layout, scope)
        } else {
            scope = Scope(parent: parentScope(for: block), layout: code.layout)
            scope.call = state
            scope.isScriptScope = block.code.isScriptFile
            slots = scope.slots
        }
        let call = CommandCall(engine: self, spec: code.isAdvanced ? code.spec : nil, name: name, site: site, output: output)
        call.expectsInput = place.position > 1
        call.place = (place.position, place.length)
        state.call = call
        let frame = Frame(engine: self, scope: scope, slots: slots, output: output, block: block.code)
        let binder = try bindFunction(code, arguments, call, frame, state)
        if code.isAdvanced {
            applyOutVariable(call)
            frame.output = call.output
            applyPreferences(call, scope)
        }
        return FunctionProcessor(
            engine: self, code: code, frame: frame, state: state, binder: code.isAdvanced ? binder : nil, call: call,
            outerScope: self.scope, output: call.output)
    }

    /// A module's code runs under its module; all other code under its caller.
    private func parentScope(for block: ScriptBlock) -> Scope { block.moduleScope ?? scope }

    /// Boxes shared with a scope, one for each name a dot-sourced block mentions.
    func sharedSlots(_ layout: ScopeLayout, _ scope: Scope) -> Slots {
        let slots = Slots(layout.count)
        for (i, symbol) in layout.symbols.enumerated() {
            if BlockCompiler.isSpecial(symbol) { continue }
            slots[i] = .variable(scope.sharedBox(symbol))
        }
        return slots
    }

    private func bindFunction(
        _ code: BlockCode, _ arguments: [Argument], _ call: CommandCall, _ frame: Frame, _ state: CallState
    ) throws -> ParameterBinder? {
        if code.parameters.isEmpty && !code.isAdvanced {
            state.arguments = .object(ArrayObject(ContiguousArray(arguments.flatMap(ArgumentWords.values))))
            return nil
        }
        if !code.isAdvanced, try bindQuickly(code, arguments, call, frame, state) { return nil }
        let binder = ParameterBinder(
            table: code.binding, call: call, isFunction: true, keepsRest: !code.isAdvanced, positionalBinding: code.positionalBinding
        ) { spec, value in
            for parameter in code.parameters where parameter.spec === spec {
                frame.initialize(parameter.slot, value)
                return
            }
        }
        binder.reset = { spec in
            for parameter in code.parameters where parameter.spec === spec {
                frame.initialize(parameter.slot, try parameter.defaultValue?(frame) ?? parameter.initial)
            }
        }
        try binder.bind(arguments)
        let table = TableObject(type: EngineTypes.boundParameters)
        for entry in call.bound { table.set(.string(entry.name), entry.value) }
        state.boundParameters = table
        if !code.isAdvanced { state.arguments = .object(ArrayObject(ContiguousArray(binder.rest))) }
        try fillDefaults(code, frame) { index in binder.wasBound(index) }
        return binder
    }

    /// Positional arguments of a simple function, without a binder.
    private func bindQuickly(
        _ code: BlockCode, _ arguments: [Argument], _ call: CommandCall, _ frame: Frame, _ state: CallState
    ) throws -> Bool {
        for argument in arguments where argument.name != nil || argument.written != nil || argument.isSplatted { return false }
        let table = TableObject(type: EngineTypes.boundParameters)
        var next = 0
        var bound: [Bool] = Array(repeating: false, count: code.parameters.count)
        for (i, parameter) in code.parameters.enumerated() {
            if next >= arguments.count { break }
            if parameter.spec.isSwitch { continue }
            let argument = arguments[next]
            next += 1
            let value = try quickValue(argument, parameter, call)
            frame.initialize(parameter.slot, value)
            table.set(.string(parameter.spec.name), value)
            bound[i] = true
        }
        state.boundParameters = table
        state.arguments = .object(ArrayObject(ContiguousArray(arguments[next...].map { $0.value ?? .null })))
        try fillDefaults(code, frame) { bound[$0] }
        return true
    }

    private func quickValue(_ argument: Argument, _ parameter: FunctionParameter, _ call: CommandCall) throws -> Value {
        let value = argument.value ?? .null
        if parameter.spec.isUntyped && parameter.spec.checks.isEmpty {
            if case .nothing = value { return .null }
            return value
        }
        if parameter.spec.type === NetType.int, parameter.spec.checks.isEmpty, case .int = value { return value }
        if parameter.spec.type === NetType.string, parameter.spec.checks.isEmpty, case .string = value { return value }
        let binder = ParameterBinder(
            table: BindingTable(parameters: [parameter.spec], setNames: [], defaultSet: nil, common: false, shouldProcess: false),
            call: call, isFunction: true, keepsRest: true) { _, _ in }
        return try binder.converted(value, parameter.spec, argument.span)
    }

    /// Defaults run in the function's scope, in order, after binding.
    private func fillDefaults(_ code: BlockCode, _ frame: Frame, _ isBound: (Int) -> Bool) throws {
        let caller = scope
        scope = frame.scope
        defer { scope = caller }
        for (i, parameter) in code.parameters.enumerated() where !isBound(i) {
            guard let make = parameter.defaultValue else {
                frame.initialize(parameter.slot, parameter.initial)
                continue
            }
            var value = try make(frame)
            if case .nothing = value { value = .null }
            if let type = parameter.constraint?.type {
                do { value = try convertForVariable(value, to: type) } catch let failure as PSFailure {
                    throw BindingErrors.transformation(parameter.spec.name, failure)
                }
            }
            frame.initialize(parameter.slot, value)
        }
    }

    private func applyOutVariable(_ call: CommandCall) {
        if let name = call.preferences.outVariable { call.output = OutVariableSink(call.output, name, self) }
        if let name = call.preferences.pipelineVariable { call.output = PipelineVariableSink(call.output, Symbol(name), self) }
        if let name = call.preferences.errorVariable { prepareVariable(name) }
        if let name = call.preferences.warningVariable { prepareVariable(name) }
        if let name = call.preferences.informationVariable { prepareVariable(name) }
    }

    private func prepareVariable(_ name: String) {
        if name.hasPrefix("+") { return }
        setVariable(Symbol(name), .object(ListObject([])))
    }

    /// `-Verbose`, `-ErrorAction` … of an advanced function become preference variables of its scope.
    private func applyPreferences(_ call: CommandCall, _ scope: Scope) {
        func set(_ symbol: Symbol, _ action: ActionPreference?) {
            guard let action else { return }
            scope.store(symbol, .object(EnumObject(Int64(action.rawValue), type: EngineTypes.actionPreference)))
        }
        set(Preferences.error, call.preferences.error)
        set(Preferences.warning, call.preferences.warning)
        set(Preferences.verbose, call.preferences.verbose)
        set(Preferences.debug, call.preferences.debug)
        set(Preferences.information, call.preferences.information)
        set(Preferences.progress, call.preferences.progress)
        if let whatIf = call.preferences.whatIf { scope.store(Preferences.whatIf, .bool(whatIf)) }
        if let confirm = call.preferences.confirm {
            scope.store(Preferences.confirm, .object(EnumObject(confirm ? 1 : 0, type: EngineTypes.confirmImpact)))
        }
    }

    var currentScriptPath: String {
        var current: Scope? = scope
        while let here = current {
            if let call = here.call { return call.scriptPath }
            current = here.parent
        }
        return ""
    }

    /// Parses a script file.
    func loadScript(_ path: String) throws -> ScriptBlock {
        guard let bytes = Paths.read(path) else {
            throw PSFailure(
                "CommandNotFoundException", "The file '\(path)' cannot be read.", category: .ObjectNotFound,
                type: ExceptionTypes.commandNotFound)
        }
        return try parse(SourceText(name: path, bytes: ByteOrderMark.stripped(bytes)), isScriptFile: true)
    }
}

/// What simple functions without parameters see in `$args`.
enum ArgumentWords {
    static func values(_ argument: Argument) -> [Value] {
        guard let name = argument.name else { return [argument.value ?? .null] }
        let word = Value.object(ParameterWord(name: name, text: argument.written ?? "-" + name))
        return argument.value.map { [word, $0] } ?? [word]
    }
}

enum ByteOrderMark {
    /// UTF-8 bytes without a byte order mark.
    static func stripped(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}

extension Frame {
    /// Gives a parameter its first value; a box of a dot-sourced scope takes it inside.
    func initialize(_ slot: Int, _ value: Value) {
        if case .variable(let variable) = slots[slot] { variable.value = value } else { slots[slot] = value }
    }
}

/// `-OutVariable`: objects go on and are kept.
private final class OutVariableSink: Sink {
    private let next: Sink
    private let list: ListObject

    init(_ next: Sink, _ name: String, _ engine: Engine) {
        self.next = next
        let append = name.hasPrefix("+")
        let symbol = Symbol(append ? String(name.dropFirst()) : name)
        if append, let known = engine.variable(symbol).asObject as? ListObject {
            self.list = known
        } else {
            self.list = ListObject([])
            engine.setVariable(symbol, .object(list))
        }
    }

    override func accept(_ value: Value) throws {
        list.items.append(value)
        try next.accept(value)
    }
}

/// `-PipelineVariable`: each object is also the value of a variable while those behind work on it.
private final class PipelineVariableSink: Sink {
    private let next: Sink
    private let symbol: Symbol
    private unowned let engine: Engine
    /// The scope of the pipeline, whatever runs while an object is written.
    private let scope: Scope

    init(_ next: Sink, _ symbol: Symbol, _ engine: Engine) {
        self.next = next
        self.symbol = symbol
        self.engine = engine
        self.scope = engine.scope
    }

    override func accept(_ value: Value) throws {
        try engine.assign(symbol, value, in: scope)
        try next.accept(value)
        try engine.assign(symbol, .null, in: scope)
    }
}
