/// A network security group.
public struct SecurityGroup: Hashable, Sendable {
    public let name: String
    public let location: Location
    public let label: String?
    /// The group's own rules: by priority, inbound before outbound.
    public private(set) var ownRules: [SecurityRule] = []

    init(name: String, location: Location, label: String?) {
        self.name = name
        self.location = location
        self.label = label
    }

    /// All rules in the order in which the service returns them.
    public var rules: [SecurityRule] {
        ownRules.isEmpty ? DefaultRules.alone : ownRules + DefaultRules.behindOthers
    }

    /// The group's own rule of that name, letter case ignored.
    public func ownRule(named name: String) -> SecurityRule? {
        ownRules.first { $0.name.isSameName(as: name) }
    }

    /// Adds the rule, or puts it in the place of the one that has its name (which keeps its spelling).
    mutating func set(_ rule: SecurityRule) {
        var rule = rule
        if let index = ownRules.firstIndex(where: { $0.name.isSameName(as: rule.name) }) {
            rule.name = ownRules[index].name
            ownRules.remove(at: index)
        }
        let place = ownRules.firstIndex { rule.comesBefore($0) } ?? ownRules.endIndex
        ownRules.insert(rule, at: place)
    }

    mutating func removeRule(named name: String) {
        ownRules.removeAll { $0.name.isSameName(as: name) }
    }
}

extension SecurityRule {
    fileprivate func comesBefore(_ other: SecurityRule) -> Bool {
        if priority != other.priority { return priority < other.priority }
        return direction == .inbound && other.direction == .outbound
    }
}
