import Diagnostics
import ShellValues

/// Arguments without names: by position, then into what takes the rest, then from `$PSDefaultParameterValues`.
extension ParameterBinder {
    func bindPositions(_ arguments: [Argument]) throws -> [Argument] {
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
    func bindPosition(_ index: Int, _ argument: Argument, isLast: Bool) throws {
        do {
            try bind(index, argument.value(for: table.entries[index].spec), argument.span)
        } catch let failure as PSFailure where !isFunction && !isLast && BindingErrors.isConversion(failure) {
            throw failed(BindingErrors.positionalNotFound(argument.value ?? .null, engine), argument.span)
        }
    }

    /// Which parameters take a position: one of the default set that needs no conversion, then all others that need none
    /// (their sets must have one in common), then one of the same two that converts.
    func choose(_ position: Int, _ value: Value) throws -> [Int] {
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

    func passesChecks(_ value: Value, _ parameter: ParameterSpec) -> Bool {
        parameter.checks.isEmpty || (try? ArgumentValidation(checks: parameter.checks, engine: engine).problem(value)) == .some(nil)
    }

    func fitsExactly(_ value: Value, _ type: NetType) -> Bool {
        if type === NetType.object || type === NetType.psObject { return true }
        guard let own = value.type else { return false }
        if own.isAssignable(to: type) { return true }
        guard let element = type.elementType else { return false }
        return own.isAssignable(to: element)
    }

    func bindRest(_ arguments: [Argument]) throws {
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
    func bindDefaults() throws {
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
}

/// `Command:Parameter` keys of `$PSDefaultParameterValues`.
enum DefaultParameter {
    static func split(_ key: String) -> (command: String, parameter: String)? {
        guard let colon = key.firstIndex(of: ":") else { return nil }
        return (String(key[..<colon]), String(key[key.index(after: colon)...]))
    }
}
