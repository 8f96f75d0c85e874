extension Workspace {
    /// Adds a rule to a group, or replaces the group's rule of that name.
    public mutating func setRule(
        _ request: SecurityRuleRequest, inGroup groupName: String
    ) throws(ModelFailure) {
        let rule = try request.checked()
        let group = try securityGroup(named: groupName, .afterwards)
        try checkPriority(of: rule, in: group)
        guard group.rulesByPlace.count < Limits.rulesPerGroup || group.ownRule(named: rule.name) != nil else {
            throw .limit("Network Security Rules", Limits.rulesPerGroup)
        }
        securityGroups[groupName]?.set(rule)
    }

    /// Takes a rule out of a group.
    public mutating func removeRule(named name: String, fromGroup groupName: String) throws(ModelFailure) {
        let group = try securityGroup(named: groupName, .afterwards)
        if DefaultRules.contains(name) {
            throw .badRequest(
                "The Network Security Rule \(name) is a default rule and cannot be deleted.", .afterwards)
        }
        guard group.ownRule(named: name) != nil else {
            throw .notFound("The Network Security Rule \(name) does not exist.", .afterwards)
        }
        securityGroups[groupName]?.removeRule(named: name)
    }

    private func checkPriority(of rule: SecurityRule, in group: SecurityGroup) throws(ModelFailure) {
        guard let other = group.rulesByPlace[RulePlace(rule)], !other.name.isSameName(as: rule.name) else { return }
        throw .conflict(of: other, with: rule)
    }
}

extension ModelFailure {
    static func conflict(of other: SecurityRule, with rule: SecurityRule) -> ModelFailure {
        let reason = "Rules cannot have the same Priority and Direction."
        return .badRequest("Security rule \(other.name) conflicts with rule \(rule.name). \(reason)", .afterwards)
    }
}
