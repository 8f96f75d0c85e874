import Diagnostics
import ShellValues

/// Binds the arguments of one call: names, then positions, then what is left; later, each piped object.
final class ParameterBinder {
    let table: BindingTable
    let call: CommandCall
    let engine: Engine
    /// Functions convert with argument transformation; cmdlets have other texts for the same failures.
    let isFunction: Bool
    /// Simple functions put what no parameter takes into `$args` instead of failing.
    let keepsRest: Bool
    let positionalBinding: Bool
    /// Stores a bound value where the command finds it.
    let store: (ParameterSpec, Value) throws -> Void
    /// Gives a parameter its default again before the next piped object.
    var reset: (ParameterSpec) throws -> Void = { _ in }

    private var isBound: [Bool]
    private var boundOnLine: [Bool]
    private(set) var validSets: UInt64
    private var validBeforePipeline: UInt64 = 0
    private(set) var rest: [Value] = []
    private var pipelineBound: [Int] = []
    /// Values bound from the command line, restored when a piped object does not bind.
    private var mandatoryChecked = false

    init(
        table: BindingTable, call: CommandCall, isFunction: Bool, keepsRest: Bool, positionalBinding: Bool = true,
        store: @escaping (ParameterSpec, Value) throws -> Void
    ) {
        self.table = table
        self.call = call
        self.engine = call.engine
        self.isFunction = isFunction
        self.keepsRest = keepsRest
        self.positionalBinding = positionalBinding
        self.store = store
        self.isBound = Array(repeating: false, count: table.entries.count)
        self.boundOnLine = isBound
        self.validSets = table.allSets
    }

    var hasPipelineInput: Bool { table.hasPipelineInput }
    func wasBound(_ index: Int) -> Bool { isBound[index] }

    // MARK: The command line

    func bind(_ arguments: [Argument]) throws {
        let positional = try bindNamed(arguments)
        let left = try bindPositions(positional)
        try bindRest(left)
        try bindDefaults()
        try narrowSets()
        boundOnLine = isBound
        validBeforePipeline = validSets
        if call.expectsInput, !table.hasPipelineInput, table.entries.contains(where: { !$0.isCommon }) { try requireMandatory() }
        call.parameterSetName = currentSetName
    }

    private func bindNamed(_ arguments: [Argument]) throws -> [Argument] {
        var positional: [Argument] = []
        var i = 0
        var onlyPositions = false
        while i < arguments.count {
            let argument = arguments[i]
            i += 1
            if !onlyPositions, argument.name == nil, argument.written == "--" {
                onlyPositions = true
                continue
            }
            guard let name = argument.name else {
                positional.append(argument)
                continue
            }
            if onlyPositions {
                positional.append(asText(argument))
                if let value = argument.value { positional.append(Argument(value: value, span: argument.span)) }
                continue
            }
            guard let index = try resolve(name, argument) else {
                keep(argument, &positional)
                if keepsRest, argument.value == nil, i < arguments.count, arguments[i].name == nil, arguments[i].written != "--" {
                    var value = arguments[i]
                    value.isExtra = true
                    positional.append(value)
                    i += 1
                }
                continue
            }
            i = try bindNamed(index, argument, arguments, i)
        }
        return positional
    }

    /// Binds one named argument, taking the next word as its value where it needs one. Answers the next position.
    private func bindNamed(_ index: Int, _ argument: Argument, _ arguments: [Argument], _ next: Int) throws -> Int {
        let parameter = table.entries[index].spec
        if isBound[index] {
            if argument.isSplatted { return next }
            throw failed(BindingErrors.alreadyBound(parameter.name), argument.span)
        }
        if argument.isJoined || argument.value != nil {
            try bind(index, argument.value(for: parameter), argument.span)
            return next
        }
        if parameter.isSwitch {
            try bind(index, .object(SwitchObject(true)), argument.span)
            return next
        }
        guard next < arguments.count, arguments[next].name == nil, arguments[next].written != "--" else {
            throw failed(BindingErrors.missingArgument(parameter), argument.span)
        }
        try bind(index, arguments[next].value(for: parameter), arguments[next].span)
        return next + 1
    }

    private func asText(_ argument: Argument) -> Argument {
        Argument(value: .string(argument.written ?? "-" + (argument.name ?? "")), span: argument.span)
    }

    /// A simple function's unknown `-Name`: it becomes part of `$args`.
    private func keep(_ argument: Argument, _ positional: inout [Argument]) {
        let text = argument.written ?? "-" + (argument.name ?? "")
        var word = Argument(value: .object(ParameterWord(name: argument.name ?? "", text: text)), span: argument.span)
        word.isExtra = keepsRest
        positional.append(word)
        guard let value = argument.value else { return }
        var joined = Argument(value: value, span: argument.span)
        joined.isExtra = keepsRest
        positional.append(joined)
    }

    private func resolve(_ name: String, _ argument: Argument) throws -> Int? {
        switch table.resolve(name) {
        case .found(let index): return index
        case .none:
            if keepsRest || (table.restEntry(in: validSets) != nil && !argument.isSplatted) { return nil }
            throw failed(BindingErrors.notFound(name), argument.span)
        case .ambiguous(let matches):
            throw failed(BindingErrors.ambiguous(name, matches.map { table.entries[$0].spec.name }), argument.span)
        }
    }

    // MARK: Positions

    private func bindPositions(_ arguments: [Argument]) throws -> [Argument] {
        guard !arguments.isEmpty, !table.positional.isEmpty else { return arguments }
        var left = arguments
        var seen: Set<Int> = []
        for candidate in table.positional where seen.insert(candidate.position).inserted {
            guard let at = left.firstIndex(where: { !$0.isExtra }) else { break }
            if left[at].value?.asObject is ParameterWord, !keepsRest { continue }
            let chosen = try choose(candidate.position, left[at].value ?? .null)
            guard let first = chosen.first else { continue }
            if table.place(first, in: validSets)?.takesRest ?? false { continue }
            let argument = left.remove(at: at)
            for index in chosen { try bindPosition(index, argument, isLast: left.isEmpty) }
        }
        return left
    }

    /// Binds one argument by position. A cmdlet's argument that does not convert belongs to no position, unless it is the last.
    private func bindPosition(_ index: Int, _ argument: Argument, isLast: Bool) throws {
        do {
            try bind(index, argument.value(for: table.entries[index].spec), argument.span)
        } catch let failure as PSFailure where !isFunction && !isLast && BindingErrors.isConversion(failure) {
            throw failed(BindingErrors.positionalNotFound(argument.value ?? .null, engine), argument.span)
        }
    }

    /// Which parameters take a position: one of the default set that needs no conversion, then all others that need none
    /// (their sets must have one in common), then one of the same two that converts.
    private func choose(_ position: Int, _ value: Value) throws -> [Int] {
        let open = table.positional.filter { $0.position == position && !isBound[$0.entry] && $0.mask & validSets != 0 }
        if open.count <= 1 { return open.map(\.entry) }
        for first in open {
            for second in open where second.entry != first.entry && second.mask & first.mask & validSets != 0 {
                throw failed(BindingErrors.ambiguousPosition(), nil)
            }
        }
        let preferred = open.filter { $0.mask & table.defaultSet != 0 && table.defaultSet & validSets != 0 }
        let fits: ((entry: Int, position: Int, mask: UInt64)) -> Bool = { candidate in
            self.fitsExactly(value, self.table.entries[candidate.entry].spec.type)
                && self.passesChecks(value, self.table.entries[candidate.entry].spec)
        }
        let converts: ((entry: Int, position: Int, mask: UInt64)) -> Bool = { candidate in
            Conversion.tryConvert(value, to: self.table.entries[candidate.entry].spec.type, self.engine) != nil
        }
        if let choice = preferred.first(where: fits) { return [choice.entry] }
        let exact = Set(open.filter(fits).map(\.entry)).sorted()
        if !exact.isEmpty { return exact }
        if let choice = preferred.first(where: converts) ?? open.first(where: converts) { return [choice.entry] }
        let other = open.last { candidate in !preferred.contains { $0.entry == candidate.entry } }
        return (other ?? open.first).map { [$0.entry] } ?? []
    }

    private func passesChecks(_ value: Value, _ parameter: ParameterSpec) -> Bool {
        parameter.checks.isEmpty || (try? ArgumentValidation(checks: parameter.checks, engine: engine).problem(value)) == .some(nil)
    }

    private func fitsExactly(_ value: Value, _ type: NetType) -> Bool {
        if type === NetType.object || type === NetType.psObject { return true }
        guard let own = value.type else { return false }
        if own.isAssignable(to: type) { return true }
        guard let element = type.elementType else { return false }
        return own.isAssignable(to: element)
    }

    private func bindRest(_ arguments: [Argument]) throws {
        if let index = table.restEntry(in: validSets), !isBound[index] {
            if arguments.isEmpty { return }
            let values = arguments.map { argument -> Value in
                if let word = argument.value?.asObject as? ParameterWord { return .string(word.text) }
                return argument.value ?? .null
            }
            if values.count == 1, let only = values[0].asObject, only.isEnumerable {
                return try bind(index, values[0], arguments[0].span)
            }
            return try bind(index, .array(values), arguments[0].span)
        }
        if keepsRest {
            rest = arguments.map { $0.value ?? .null }
            return
        }
        guard let first = arguments.first else { return }
        if let word = first.value?.asObject as? ParameterWord { throw failed(BindingErrors.notFound(word.name), first.span) }
        throw failed(BindingErrors.positionalNotFound(first.value ?? .null, engine), first.span)
    }

    /// `$PSDefaultParameterValues`.
    private func bindDefaults() throws {
        guard !keepsRest, let defaults = engine.defaultParameterValues, defaults.count > 0, !call.name.isEmpty else { return }
        if let off = defaults.get(.string("Disabled")), Conversion.truth(off) { return }
        for pair in defaults.pairs {
            guard let (pattern, parameter) = DefaultParameter.split(pair.key.text(engine)),
                engine.wildcardMatches(call.name, pattern), case .found(let index) = table.resolve(parameter),
                !isBound[index], table.entries[index].mask & validSets != 0
            else { continue }
            var value = pair.value
            if let block = value.asObject as? ScriptBlockObject {
                value = .array(try engine.invoke(block, arguments: [], underscore: nil, this: nil))
            }
            try bind(index, value, .none)
        }
    }

    // MARK: Sets

    private func narrowSets() throws {
        if validSets == 0 { throw failed(BindingErrors.ambiguousSet(), nil) }
        if validSets.nonzeroBitCount <= 1 { return }
        if table.defaultSet & validSets != 0 {
            if !pipelineMayDecide { validSets = preferredSet() }
        } else if !pipelineMayDecide {
            let complete = setsWithoutMissingMandatory()
            if complete.nonzeroBitCount == 1 { validSets = complete }
            else if complete.nonzeroBitCount > 1 { try decideAmong(complete) }
            else { throw failed(BindingErrors.ambiguousSet(), nil) }
        }
    }

    private var pipelineMayDecide: Bool { call.expectsInput && table.hasPipelineInput }

    private func decideAmong(_ sets: UInt64) throws {
        if table.defaultSet == 0 {
            let all = table.setNames.count == 1
            if all { validSets = sets; return }
            // Sets that differ only in parameters that were not given: none can be told from the other.
            throw failed(BindingErrors.ambiguousSet(), nil)
        }
        validSets = sets & (~sets &+ 1)
    }

    /// The default set, unless its mandatory parameters are missing and another set's are not.
    private func preferredSet() -> UInt64 {
        if missing(in: table.defaultSet).isEmpty { return table.defaultSet }
        let complete = setsWithoutMissingMandatory() & ~table.defaultSet
        let withMandatory = complete
        return withMandatory.nonzeroBitCount == 1 ? withMandatory : table.defaultSet
    }

    private func setsWithoutMissingMandatory() -> UInt64 {
        var result: UInt64 = 0
        for bit in 0..<table.setNames.count where validSets & (1 << UInt64(bit)) != 0 {
            if missing(in: 1 << UInt64(bit)).isEmpty { result |= 1 << UInt64(bit) }
        }
        return result
    }

    private func missing(in sets: UInt64) -> [Int] {
        var result: [Int] = []
        for index in table.entries.indices where !isBound[index] && table.entries[index].mandatory & sets != 0 {
            if table.place(index, in: sets)?.isMandatory ?? false { result.append(index) }
        }
        return result
    }

    private var currentSetName: String {
        if validSets == table.allSets && table.setNames.count > 1 {
            return table.defaultSet != 0 ? table.setName(table.defaultSet) : "__AllParameterSets"
        }
        return table.setName(validSets)
    }

    /// Fails (or asks, at a prompt) when mandatory parameters of the chosen set have no value.
    func requireMandatory() throws {
        if mandatoryChecked { return }
        mandatoryChecked = true
        let wanted = validSets.nonzeroBitCount > 1 && table.defaultSet & validSets != 0 ? table.defaultSet : validSets
        let lacking = missing(in: wanted & (~wanted &+ 1) == wanted ? wanted : wanted)
        if lacking.isEmpty {
            call.parameterSetName = currentSetName
            return
        }
        let ordered = lacking.sorted { position($0, wanted) < position($1, wanted) }
        let names = ordered.map { table.entries[$0].spec.name }
        let prompt = MandatoryPrompt(call: call, engine: engine)
        let given = engine.ui.isInteractive ? prompt.ask(ordered.map { table.entries[$0].spec }) : nil
        try engine.checkCancelled()
        guard let answers = given else { throw failed(BindingErrors.missingMandatory(names), nil) }
        for (index, answer) in zip(ordered, answers) { try bind(index, answer, .none) }
    }

    private func position(_ index: Int, _ sets: UInt64) -> (Int) {
        index
    }

    // MARK: One value

    private func bind(_ index: Int, _ value: Value, _ span: SourceSpan) throws {
        let entry = table.entries[index]
        if entry.mask & validSets == 0 { throw failed(BindingErrors.ambiguousSet(), nil) }
        let converted = try self.converted(value, entry.spec, span)
        validSets &= entry.mask
        isBound[index] = true
        if entry.isCommon, CommonParameters.apply(entry.spec.symbol, converted, to: &call.preferences, engine) {
            call.bind(entry.spec.name, entry.spec.symbol, converted)
            return
        }
        call.bind(entry.spec.name, entry.spec.symbol, converted)
        try store(entry.spec, converted)
    }

    private func isCommon(_ parameter: ParameterSpec) -> Bool {
        CommonParameters.always.contains { $0 === parameter } || CommonParameters.shouldProcess.contains { $0 === parameter }
    }

    /// Converts and validates an argument for a parameter.
    func converted(_ value: Value, _ parameter: ParameterSpec, _ span: SourceSpan?) throws -> Value {
        var value = value
        if case .nothing = value { value = .null }
        if try isDelayed(value, parameter) { return value }
        do {
            for transform in parameter.transforms {
                value = try transform.apply(value, name: parameter.name, interpreter: engine)
            }
            value = try ArgumentConversion(
                parameter: parameter, isFunction: isFunction && !isCommon(parameter), engine: engine
            ).convert(value)
        } catch let failure as PSFailure {
            throw failed(failure, span)
        }
        try validate(value, parameter, span)
        return value
    }

    /// A script block for a parameter that takes pipeline input by name or value is kept for each piped object.
    private func isDelayed(_ value: Value, _ parameter: ParameterSpec) throws -> Bool {
        guard value.asObject is ScriptBlockObject, parameter.type !== NetType.scriptBlock,
            parameter.type !== NetType.object, parameter.type !== NetType.psObject, parameter.type.elementType !== NetType.object,
            parameter.type.elementType !== NetType.psObject, parameter.type.elementType !== NetType.scriptBlock
        else { return false }
        guard parameter.places.contains(where: { $0.byName || $0.byValue }) else { return false }
        guard call.expectsInput else {
            throw failed(
                BindingErrors.make(
                    "ScriptBlockArgumentNoInput",
                    "Cannot evaluate parameter '\(parameter.name)' because its argument is specified as a script block and there is no "
                        + "input. A script block cannot be evaluated without input."), nil)
        }
        delayed.append((parameter, value))
        return true
    }
    private var delayed: [(parameter: ParameterSpec, block: Value)] = []

    private func validate(_ value: Value, _ parameter: ParameterSpec, _ span: SourceSpan?) throws {
        if !parameter.checks.isEmpty, let problem = try ArgumentValidation(checks: parameter.checks, engine: engine).problem(value) {
            throw failed(BindingErrors.validation(parameter.name, problem), span)
        }
        try ArgumentPresence(parameter: parameter, validSets: validSets, table: table).check(value).map { throw failed($0, span) }
    }

    private func failed(_ failure: PSFailure, _ span: SourceSpan?) -> PSFailure {
        let record = failure.record
        record.source = call.spec?.className ?? call.name
        record.activity = call.name
        if record.invocation == nil {
            record.invocation = span.map { call.site.makeInvocation(span: $0) } ?? call.invocation
        }
        failure.fromCmdlet = true
        return failure
    }

    // MARK: Piped objects

    /// Binds a piped object to the parameters that take pipeline input.
    /// - Returns: false when it does not bind (an error has been written).
    func bindInput(_ value: Value) throws -> Bool {
        try resetPipeline()
        for entry in delayed { try bindDelayed(entry.parameter, entry.block, value) }
        guard table.hasPipelineInput else {
            if table.entries.isEmpty || !delayed.isEmpty { return true }
            return try refuse(value)
        }
        let bound = try bindPiped(value)
        if !bound && delayed.isEmpty && hasOpenPipelineParameter { return try refuse(value) }
        if !bound && delayed.isEmpty && pipelineBound.isEmpty { return try refuse(value) }
        return try pipedMandatory(value)
    }

    private var hasOpenPipelineParameter: Bool {
        table.entries.indices.contains { index in
            !boundOnLine[index] && (table.place(index, in: validSets).map { $0.byValue || $0.byName } ?? false)
        }
    }

    private func resetPipeline() throws {
        for index in pipelineBound {
            isBound[index] = false
            call.unbind(table.entries[index].spec.symbol)
            try reset(table.entries[index].spec)
        }
        pipelineBound.removeAll(keepingCapacity: true)
        validSets = validBeforePipeline
    }

    private func bindDelayed(_ parameter: ParameterSpec, _ block: Value, _ input: Value) throws {
        guard let block = block.asObject as? ScriptBlockObject else { return }
        let results = try engine.invoke(block, arguments: [], underscore: input, this: nil)
        let value: Value = results.count == 1 ? results[0] : .array(results)
        let converted = try ArgumentConversion(parameter: parameter, isFunction: isFunction, engine: engine).convert(value)
        try validate(converted, parameter, nil)
        call.bind(parameter.name, parameter.symbol, converted)
        try store(parameter, converted)
    }

    /// Four passes: by value and by name without conversion, then by value and by name with it.
    private func bindPiped(_ value: Value) throws -> Bool {
        var any = false
        var lastFailure: PSFailure?
        for converts in [false, true] {
            if table.hasValueInput, try byValue(value, converts, &lastFailure) { any = true }
            if table.hasNameInput, try byName(value, converts, &lastFailure) { any = true }
            if any && !converts && openMandatory.isEmpty { break }
        }
        if !any, let lastFailure, isFunction || !BindingErrors.isConversion(lastFailure) { throw lastFailure }
        return any
    }

    private var openMandatory: [Int] { missing(in: validSets) }

    private func byValue(_ value: Value, _ converts: Bool, _ failure: inout PSFailure?) throws -> Bool {
        var any = false
        for index in table.pipelineEntries where !isBound[index] {
            guard let place = table.place(index, in: validSets), place.byValue else { continue }
            let type = table.entries[index].spec.type
            if !converts && !fitsExactly(value, type) { continue }
            if try tryBind(index, value, &failure) { any = true }
        }
        return any
    }

    private func byName(_ value: Value, _ converts: Bool, _ failure: inout PSFailure?) throws -> Bool {
        var any = false
        for index in table.pipelineEntries where !isBound[index] {
            guard let place = table.place(index, in: validSets), place.byName else { continue }
            let spec = table.entries[index].spec
            guard let found = try propertyFor(spec, value) else { continue }
            if !converts && !fitsExactly(found, spec.type) { continue }
            if try tryBind(index, found, &failure) { any = true }
        }
        return any
    }

    private func propertyFor(_ spec: ParameterSpec, _ value: Value) throws -> Value? {
        if let found = try Members.get(value, spec.symbol, engine) { return found }
        for alias in spec.aliases {
            if let found = try Members.get(value, Symbol(alias), engine) { return found }
        }
        return nil
    }

    private func tryBind(_ index: Int, _ value: Value, _ failure: inout PSFailure?) throws -> Bool {
        do {
            let spec = table.entries[index].spec
            let converted = try self.converted(value, spec, nil)
            validSets &= table.entries[index].mask
            isBound[index] = true
            pipelineBound.append(index)
            call.bind(spec.name, spec.symbol, converted)
            try store(spec, converted)
            return true
        } catch let error as PSFailure {
            failure = error
            return false
        }
    }

    /// After an object is bound: the set must be clear and complete.
    private func pipedMandatory(_ value: Value) throws -> Bool {
        var sets = validSets
        if sets.nonzeroBitCount > 1 {
            if sets & table.defaultSet != 0, missing(in: table.defaultSet).isEmpty { sets = table.defaultSet }
            else {
                let complete = setsWithoutMissingMandatory()
                if complete == 0, sets & table.defaultSet == 0 { throw failed(BindingErrors.ambiguousSet(), nil) }
                sets = complete.nonzeroBitCount >= 1 ? complete & (~complete &+ 1) : (sets & table.defaultSet != 0 ? table.defaultSet : sets)
            }
        }
        validSets = sets
        call.parameterSetName = currentSetName
        let lacking = missing(in: sets)
        if lacking.isEmpty { return true }
        if pipelineBound.isEmpty && delayed.isEmpty { return try refuse(value) }
        throw failed(BindingErrors.missingMandatory(lacking.map { table.entries[$0].spec.name }), nil)
    }

    private func refuse(_ value: Value) throws -> Bool {
        let failure = failed(BindingErrors.noPipelineParameter(value), nil)
        call.hadErrors = true
        try engine.emitError(failure.record, action: call.preferences.error)
        return false
    }
}

/// `Command:Parameter` keys of `$PSDefaultParameterValues`.
enum DefaultParameter {
    static func split(_ key: String) -> (command: String, parameter: String)? {
        guard let colon = key.firstIndex(of: ":") else { return nil }
        return (String(key[..<colon]), String(key[key.index(after: colon)...]))
    }
}
