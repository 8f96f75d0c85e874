import Diagnostics
import ShellValues

/// Which parameter set a call uses, and whether its mandatory parameters are there.
extension ParameterBinder {
    func narrowSets() throws {
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

    var pipelineMayDecide: Bool { call.expectsInput && table.hasPipelineInput }

    func decideAmong(_ sets: UInt64) throws {
        if table.defaultSet == 0 {
            if table.setNames.count == 1 {
                validSets = sets
                return
            }
            // Sets that differ only in parameters that were not given: none can be told from the other.
            throw failed(BindingErrors.ambiguousSet(), nil)
        }
        validSets = sets & (~sets &+ 1)
    }

    /// The default set, unless its mandatory parameters are missing and another set's are not.
    func preferredSet() -> UInt64 {
        if missing(in: table.defaultSet).isEmpty { return table.defaultSet }
        let complete = setsWithoutMissingMandatory() & ~table.defaultSet
        return complete.nonzeroBitCount == 1 ? complete : table.defaultSet
    }

    func setsWithoutMissingMandatory() -> UInt64 {
        var result: UInt64 = 0
        for bit in 0..<table.setNames.count where validSets & (1 << UInt64(bit)) != 0 {
            if missing(in: 1 << UInt64(bit)).isEmpty { result |= 1 << UInt64(bit) }
        }
        return result
    }

    func missing(in sets: UInt64) -> [Int] {
        var result: [Int] = []
        for index in table.entries.indices where !isBound[index] && table.entries[index].mandatory & sets != 0 {
            if table.place(index, in: sets)?.isMandatory ?? false { result.append(index) }
        }
        return result
    }

    var currentSetName: String {
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
        let lacking = missing(in: wanted)
        if lacking.isEmpty {
            call.parameterSetName = currentSetName
            return
        }
        let parameters = lacking.map { table.entries[$0].spec }
        let prompt = MandatoryPrompt(call: call, engine: engine)
        let given = engine.ui.isInteractive ? prompt.ask(parameters) : nil
        try engine.checkCancelled()
        guard let answers = given else { throw failed(BindingErrors.missingMandatory(parameters.map(\.name)), nil) }
        for (index, answer) in zip(lacking, answers) { try bind(index, answer, .none) }
    }
}
