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

    var isBound: [Bool]
    var boundOnLine: [Bool]
    var validSets: UInt64
    var validBeforePipeline: UInt64 = 0
    var rest: [Value] = []
    var pipelineBound: [Int] = []
    /// Values bound from the command line, restored when a piped object does not bind.
    var mandatoryChecked = false

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
    /// Script blocks that are run for each piped object to give their parameter.
    var delayed: [(parameter: ParameterSpec, block: Value)] = []

    // MARK: One value

    func bind(_ index: Int, _ value: Value, _ span: SourceSpan) throws {
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

    func isCommon(_ parameter: ParameterSpec) -> Bool {
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
    func isDelayed(_ value: Value, _ parameter: ParameterSpec) throws -> Bool {
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

    func validate(_ value: Value, _ parameter: ParameterSpec, _ span: SourceSpan?) throws {
        if !parameter.checks.isEmpty, let problem = try ArgumentValidation(checks: parameter.checks, engine: engine).problem(value) {
            throw failed(BindingErrors.validation(parameter.name, problem), span)
        }
        try ArgumentPresence(parameter: parameter, validSets: validSets, table: table).check(value).map { throw failed($0, span) }
    }

    func failed(_ failure: PSFailure, _ span: SourceSpan?) -> PSFailure {
        let record = failure.record
        record.source = call.spec?.className ?? call.name
        record.activity = call.name
        if record.invocation == nil {
            record.invocation = span.map { call.site.makeInvocation(span: $0) } ?? call.invocation
        }
        failure.fromCmdlet = true
        return failure
    }
}
