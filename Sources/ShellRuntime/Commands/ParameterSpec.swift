import ShellValues

/// The place of a parameter in one parameter set.
public struct ParameterPlace: Sendable {
    /// The set's name; nil for all sets.
    public let set: String?
    public let position: Int?
    public let isMandatory: Bool
    public let byValue: Bool
    public let byName: Bool
    /// Takes all remaining arguments.
    public let takesRest: Bool
    public let helpMessage: String?

    public init(
        _ set: String? = nil, position: Int? = nil, mandatory: Bool = false, byValue: Bool = false, byName: Bool = false,
        rest: Bool = false, helpMessage: String? = nil
    ) {
        self.set = set
        self.position = position
        self.isMandatory = mandatory
        self.byValue = byValue
        self.byName = byName
        self.takesRest = rest
        self.helpMessage = helpMessage
    }
}

/// A parameter as data: what the binder, help, completion and the docs read.
public final class ParameterSpec: @unchecked Sendable {
    public let name: String
    public let symbol: Symbol
    public let type: NetType
    public let aliases: [String]
    /// One entry per set, or a single one for all sets.
    public let places: [ParameterPlace]
    public let checks: [ParameterCheck]
    /// One sentence for `Get-Help` and the docs, in our own words.
    public let help: String
    /// The default as help shows it.
    public let defaultText: String?
    /// Whether help says that wildcards are accepted.
    public let acceptsWildcards: Bool
    /// Answers candidate arguments for completion, given what is typed so far and the other bound arguments.
    public let completer: (@Sendable (CompletionRequest) -> [Candidate])?
    /// Left out of completion while anything else fits (`DontShow`).
    public let isHidden: Bool
    /// Runs before the type conversion (argument transformation attributes, `[PSCredential]` …).
    public var transforms: [any VariableConstraint] = []
    /// For parameters of functions: whether the parameter has a type constraint at all.
    public var isUntyped = false

    /// A parameter with the same place in every set.
    public init(
        _ name: String, _ type: NetType, aliases: [String] = [], position: Int? = nil, mandatory: Bool = false,
        byValue: Bool = false, byName: Bool = false, rest: Bool = false, set: String? = nil,
        checks: [ParameterCheck] = [], help: String = "", default defaultText: String? = nil, wildcards: Bool = false,
        hidden: Bool = false, completer: (@Sendable (CompletionRequest) -> [Candidate])? = nil
    ) {
        self.name = name
        self.symbol = Symbol(name)
        self.type = type
        self.aliases = aliases
        self.places = [ParameterPlace(set, position: position, mandatory: mandatory, byValue: byValue, byName: byName, rest: rest)]
        self.checks = checks
        self.help = help
        self.defaultText = defaultText
        self.acceptsWildcards = wildcards
        self.isHidden = hidden
        self.completer = completer
    }

    /// A parameter whose place differs from set to set.
    public init(
        _ name: String, _ type: NetType, places: [ParameterPlace], aliases: [String] = [], checks: [ParameterCheck] = [],
        help: String = "", default defaultText: String? = nil, wildcards: Bool = false, hidden: Bool = false,
        completer: (@Sendable (CompletionRequest) -> [Candidate])? = nil
    ) {
        self.name = name
        self.symbol = Symbol(name)
        self.type = type
        self.aliases = aliases
        self.places = places
        self.checks = checks
        self.help = help
        self.defaultText = defaultText
        self.acceptsWildcards = wildcards
        self.isHidden = hidden
        self.completer = completer
    }

    public var isSwitch: Bool { type === NetType.switchParameter }

    /// The place in a set, or nil when the parameter does not belong to it.
    public func place(in set: String?) -> ParameterPlace? {
        for place in places where place.set == nil { return place }
        guard let set else { return places.first }
        for place in places where place.set.map({ CaseFolding.equal($0, set) }) ?? false { return place }
        return nil
    }
}
