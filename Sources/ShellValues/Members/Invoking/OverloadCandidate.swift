/// An overload that takes the given number of arguments, with the rank of each argument.
struct OverloadCandidate {
    let overload: MethodOverload
    /// Whether the last arguments are collected into the `params` array.
    let isExpanded: Bool
    let types: [NetType]
    let ranks: [ConversionRank]

    /// Nil when an argument cannot be converted.
    init?(_ overload: MethodOverload, _ arguments: [Value], _ ctx: any Interpreter) {
        let parameters = overload.parameters
        self.overload = overload
        isExpanded = OverloadCandidate.expands(parameters, arguments, ctx)
        var types: [NetType] = []
        var ranks: [ConversionRank] = []
        for (i, argument) in arguments.enumerated() {
            let isRest = isExpanded && i >= parameters.count - 1
            let parameter = parameters[Swift.min(i, parameters.count - 1)]
            let type = isRest ? parameter.type.elementType ?? .object : parameter.type
            let rank = parameter.isByRef ? OverloadCandidate.reference(argument) : ConversionRank.of(argument, to: type, ctx)
            if rank == .none { return nil }
            types.append(type)
            ranks.append(rank)
        }
        self.types = types
        self.ranks = ranks
    }

    private static func reference(_ argument: Value) -> ConversionRank {
        argument.asObject is ReferenceObject ? .identity : .unrelatedArrays
    }

    /// The last argument stands for the whole array only when it suits it at least as well as its element type.
    private static func expands(_ parameters: [MethodParameter], _ arguments: [Value], _ ctx: any Interpreter) -> Bool {
        guard let rest = parameters.last, rest.isRest else { return false }
        guard arguments.count == parameters.count, let last = arguments.last else { return true }
        let asArray = ConversionRank.of(last, to: rest.type, ctx)
        return ConversionRank.of(last, to: rest.type.elementType ?? .object, ctx) > asArray
    }

    /// Above zero when this one is better, below when the other is; zero for a tie.
    func compare(_ other: OverloadCandidate) -> Int {
        let byRank = compareRanks(other)
        if byRank != 0 { return byRank }
        let byType = compareTypes(other)
        if byType != 0 { return byType }
        if isExpanded != other.isExpanded { return isExpanded ? -1 : 1 }
        return other.overload.parameters.count - overload.parameters.count
    }

    /// Earlier arguments weigh more.
    private func compareRanks(_ other: OverloadCandidate) -> Int {
        var result = 0
        for (i, (mine, theirs)) in zip(ranks, other.ranks).enumerated() where mine != theirs {
            result += mine < theirs ? i - ranks.count : ranks.count - i
        }
        return result
    }

    /// The narrower type for values that fit, the wider for those that must be converted.
    private func compareTypes(_ other: OverloadCandidate) -> Int {
        var result = 0
        for (i, (mine, theirs)) in zip(ranks, other.ranks).enumerated() where mine >= .nullToValue && theirs >= .nullToValue {
            let fits = mine >= .numericImplicit
            guard fits == (theirs >= .numericImplicit) else { continue }
            let forward = ConversionRank.between(types[i], other.types[i])
            let backward = ConversionRank.between(other.types[i], types[i])
            guard forward != backward else { continue }
            let weight = fits ? i - ranks.count : ranks.count - i
            result += forward < backward ? weight : -weight
        }
        return result
    }
}
