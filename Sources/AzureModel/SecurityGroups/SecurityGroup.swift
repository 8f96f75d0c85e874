/// A network security group.
public struct SecurityGroup: Hashable, Sendable {
    public let name: String
    public let location: Location
    public let label: String?
    private(set) var rulesByPlace = SortedTree<RulePlace, SecurityRule>()

    init(name: String, location: Location, label: String?) {
        self.name = name
        self.location = location
        self.label = label
    }

    /// The group's own rules: by priority, inbound before outbound.
    public var ownRules: [SecurityRule] { rulesByPlace.map(\.value) }

    /// All rules in the order in which the service returns them.
    public var rules: [SecurityRule] {
        rulesByPlace.isEmpty ? DefaultRules.alone : ownRules + DefaultRules.behindOthers
    }

    /// The group's own rule of that name, letter case ignored.
    public func ownRule(named name: String) -> SecurityRule? {
        let key = NameKey(name)
        return rulesByPlace.first { NameKey($0.value.name) == key }?.value
    }

    /// Adds the rule, or puts it in the place of the one that has its name (which keeps its spelling).
    mutating func set(_ rule: SecurityRule) {
        var rule = rule
        if let earlier = ownRule(named: rule.name) {
            rule.name = earlier.name
            rulesByPlace[RulePlace(earlier)] = nil
        }
        rulesByPlace[RulePlace(rule)] = rule
    }

    /// Adds a rule whose name is new. A rule in its place already: a conflict.
    mutating func insertNew(_ rule: SecurityRule) throws(ModelFailure) {
        if let other = rulesByPlace[RulePlace(rule)] { throw .conflict(of: other, with: rule) }
        rulesByPlace[RulePlace(rule)] = rule
    }

    mutating func removeRule(named name: String) {
        guard let rule = ownRule(named: name) else { return }
        rulesByPlace[RulePlace(rule)] = nil
    }
}

/// Where a rule stands in its group. No two rules of a group have the same place.
struct RulePlace: Hashable, Comparable, Sendable {
    let priority: Int
    let direction: RuleDirection

    init(_ rule: SecurityRule) {
        priority = rule.priority
        direction = rule.direction
    }

    static func < (left: RulePlace, right: RulePlace) -> Bool {
        if left.priority != right.priority { return left.priority < right.priority }
        return left.direction == .inbound && right.direction == .outbound
    }
}
