extension Workspace {
    /// The group of that name. Not there: `ResourceNotFound`.
    public func securityGroup(
        named name: String, _ moment: ModelFailure.Moment = .atOnce
    ) throws(ModelFailure) -> SecurityGroup {
        guard let group = securityGroups[name] else {
            throw .notFound("The Network Security Group \(name) does not exist.", moment)
        }
        return group
    }

    /// Makes a group that has the default rules only.
    public mutating func createSecurityGroup(
        named name: String, location: String, label: String?
    ) throws(ModelFailure) {
        guard ResourceName.isValid(name) else {
            throw .badRequest("Network Security Group name \(name) is invalid.", .atOnce)
        }
        let location = try LocationCatalog.location(named: location)
        guard securityGroups[name] == nil else {
            throw .badRequest("The Network Security Group \(name) already exists.", .afterwards)
        }
        guard securityGroups.count < Limits.securityGroups else {
            throw .limit("Network Security Groups", Limits.securityGroups)
        }
        securityGroups[name] = SecurityGroup(name: name, location: location, label: label)
    }

    /// Takes away a group that is bound nowhere.
    public mutating func removeSecurityGroup(named name: String) throws(ModelFailure) {
        let group = try securityGroup(named: name, .afterwards)
        guard !ties.isUsed(securityGroup: NameKey(name)) else {
            throw .badRequest("The Network Security Group \(group.name) is currently in use.", .afterwards)
        }
        securityGroups[name] = nil
    }
}
