import Diagnostics
import ShellValues

/// Binding a piped object: by value and by property name, without conversion first.
extension ParameterBinder {
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

    var hasOpenPipelineParameter: Bool {
        table.entries.indices.contains { index in
            !boundOnLine[index] && (table.place(index, in: validSets).map { $0.byValue || $0.byName } ?? false)
        }
    }

    func resetPipeline() throws {
        for index in pipelineBound {
            isBound[index] = false
            call.unbind(table.entries[index].spec.symbol)
            try reset(table.entries[index].spec)
        }
        pipelineBound.removeAll(keepingCapacity: true)
        validSets = validBeforePipeline
    }

    func bindDelayed(_ parameter: ParameterSpec, _ block: Value, _ input: Value) throws {
        guard let block = block.asObject as? ScriptBlockObject else { return }
        let results = try engine.invoke(block, arguments: [], underscore: input, this: nil)
        let value: Value = results.count == 1 ? results[0] : .array(results)
        let converted = try ArgumentConversion(parameter: parameter, isFunction: isFunction, engine: engine).convert(value)
        try validate(converted, parameter, nil)
        call.bind(parameter.name, parameter.symbol, converted)
        try store(parameter, converted)
    }

    /// Four passes: by value and by name without conversion, then by value and by name with it.
    func bindPiped(_ value: Value) throws -> Bool {
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

    var openMandatory: [Int] { missing(in: validSets) }

    func byValue(_ value: Value, _ converts: Bool, _ failure: inout PSFailure?) throws -> Bool {
        var any = false
        for index in table.pipelineEntries where !isBound[index] {
            guard let place = table.place(index, in: validSets), place.byValue else { continue }
            let type = table.entries[index].spec.type
            if !converts && !fitsExactly(value, type) { continue }
            if try tryBind(index, value, &failure) { any = true }
        }
        return any
    }

    func byName(_ value: Value, _ converts: Bool, _ failure: inout PSFailure?) throws -> Bool {
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

    func propertyFor(_ spec: ParameterSpec, _ value: Value) throws -> Value? {
        if let found = try Members.get(value, spec.symbol, engine) { return found }
        for alias in spec.aliases {
            if let found = try Members.get(value, Symbol(alias), engine) { return found }
        }
        return nil
    }

    func tryBind(_ index: Int, _ value: Value, _ failure: inout PSFailure?) throws -> Bool {
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
    func pipedMandatory(_ value: Value) throws -> Bool {
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

    func refuse(_ value: Value) throws -> Bool {
        let failure = failed(BindingErrors.noPipelineParameter(value), nil)
        call.hadErrors = true
        try engine.emitError(failure.record, action: call.preferences.error)
        return false
    }
}
