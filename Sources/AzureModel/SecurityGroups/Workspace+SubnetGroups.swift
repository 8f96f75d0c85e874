extension Workspace {
    /// The group that is bound to a subnet.
    public func securityGroup(ofSubnet subnet: String, in network: String) throws(ModelFailure) -> SecurityGroup {
        let place = try place(network, subnet, .atOnce)
        guard let key = ties[place].securityGroup, let group = securityGroups[key: key] else {
            throw .notFound(Self.noGroup(network, subnet), .atOnce)
        }
        return group
    }

    /// Binds a group to a subnet that has none yet.
    public mutating func bindSecurityGroup(
        named name: String, toSubnet subnet: String, in network: String
    ) throws(ModelFailure) {
        let place = try place(network, subnet, .afterwards)
        let site = try virtualNetwork(named: network, .afterwards)
        let group = try securityGroup(named: name, .afterwards)
        try site.checkRegion(group.location, "Network Security Group", group.name)
        guard ties[place].securityGroup == nil else {
            throw .badRequest(
                "The virtual network name \(site.id) is already mapped to network security group.", .afterwards)
        }
        ties[place].securityGroup = NameKey(name)
    }

    /// Releases a group from a subnet.
    public mutating func unbindSecurityGroup(
        named name: String, fromSubnet subnet: String, in network: String
    ) throws(ModelFailure) {
        let place = try place(network, subnet, .afterwards)
        let group = try securityGroup(named: name, .afterwards)
        guard let bound = ties[place].securityGroup else {
            throw .notFound(Self.noGroup(network, subnet), .afterwards)
        }
        guard bound == NameKey(name) else {
            let target = "the virtual network name \(network) and subnet \(subnet)"
            throw .badRequest("The Network Security Group \(group.name) is not assigned to \(target).", .afterwards)
        }
        ties[place].securityGroup = nil
    }

    private static func noGroup(_ network: String, _ subnet: String) -> String {
        "The virtual network name \(network) and subnet \(subnet) does not have any network security group assigned."
    }
}
