import Diagnostics
import ShellValues

/// Named arguments: the first step of binding a command line.
extension ParameterBinder {
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

    func bindNamed(_ arguments: [Argument]) throws -> [Argument] {
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
    func bindNamed(_ index: Int, _ argument: Argument, _ arguments: [Argument], _ next: Int) throws -> Int {
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

    func asText(_ argument: Argument) -> Argument {
        Argument(value: .string(argument.written ?? "-" + (argument.name ?? "")), span: argument.span)
    }

    /// A simple function's unknown `-Name`: it becomes part of `$args`.
    func keep(_ argument: Argument, _ positional: inout [Argument]) {
        let text = argument.written ?? "-" + (argument.name ?? "")
        var word = Argument(value: .object(ParameterWord(name: argument.name ?? "", text: text)), span: argument.span)
        word.isExtra = keepsRest
        positional.append(word)
        guard let value = argument.value else { return }
        var joined = Argument(value: value, span: argument.span)
        joined.isExtra = keepsRest
        positional.append(joined)
    }

    func resolve(_ name: String, _ argument: Argument) throws -> Int? {
        switch table.resolve(name) {
        case .found(let index): return index
        case .none:
            if keepsRest || (table.restEntry(in: validSets) != nil && !argument.isSplatted) { return nil }
            throw failed(BindingErrors.notFound(name), argument.span)
        case .ambiguous(let matches):
            throw failed(BindingErrors.ambiguous(name, matches.map { table.entries[$0].spec.name }), argument.span)
        }
    }
}
