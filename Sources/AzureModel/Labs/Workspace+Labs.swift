extension Workspace {
    /// Whether nothing has been made yet.
    public var isEmpty: Bool {
        networkConfiguration == nil && securityGroups.isEmpty && routeTables.isEmpty && reservedAddresses.isEmpty
    }

    /// The situation of a lab, in an otherwise empty range. The subscriptions stay as they are.
    public func starting(_ lab: LabScenario, ids: inout IdentitySource) throws(LabProblem) -> Workspace {
        var fresh = Workspace(subscriptions: subscriptions)
        try fresh.build(lab.networks, ids: &ids)
        for group in lab.groups { try fresh.build(group) }
        for table in lab.tables { try fresh.build(table) }
        for environment in lab.environments { try fresh.build(environment) }
        for address in lab.addresses {
            try LabProblem.at(address.line) { () throws(ModelFailure) in
                try fresh.reserveAddress(
                    named: address.name, label: address.label, location: address.location, ids: &ids)
            }
        }
        return fresh
    }

    private mutating func build(_ networks: [LabNetwork], ids: inout IdentitySource) throws(LabProblem) {
        let sites = networks.map { network in
            NetworkDocument.Site(
                name: network.name, location: network.location, affinityGroup: nil, label: nil,
                addressSpace: network.addressSpace, subnets: network.subnets.map { ($0.name, $0.prefix) },
                dnsServers: [], gateway: nil)
        }
        try LabProblem.at(networks.first?.line ?? 1) { () throws(ModelFailure) in
            let document = NetworkDocument(dnsServers: [], localSites: [], sites: sites)
            try replaceConfiguration(by: document.checked(), ids: &ids)
        }
    }

    private mutating func build(_ group: LabGroup) throws(LabProblem) {
        try LabProblem.at(group.line) { () throws(ModelFailure) in
            try createSecurityGroup(named: group.name, location: group.location, label: group.label)
        }
        for rule in group.rules {
            try LabProblem.at(rule.line) { () throws(ModelFailure) in try setRule(rule.content, inGroup: group.name) }
        }
        for place in group.places {
            try LabProblem.at(place.line) { () throws(ModelFailure) in
                try bindSecurityGroup(named: group.name, toSubnet: place.subnet, in: place.network)
            }
        }
    }

    private mutating func build(_ table: LabRouteTable) throws(LabProblem) {
        try LabProblem.at(table.line) { () throws(ModelFailure) in
            try createRouteTable(named: table.name, location: table.location, label: table.label)
        }
        for route in table.routes {
            try LabProblem.at(route.line) { () throws(ModelFailure) in
                try setRoute(route.content, inTable: table.name)
            }
        }
        for place in table.places {
            try LabProblem.at(place.line) { () throws(ModelFailure) in
                try bindRouteTable(named: table.name, toSubnet: place.subnet, in: place.network)
            }
        }
    }

    private mutating func build(_ environment: LabEnvironment) throws(LabProblem) {
        try LabProblem.at(environment.line) { () throws(ModelFailure) in
            let network = try virtualNetwork(named: environment.network)
            try createEnvironment(
                EnvironmentRequest(
                    name: environment.name, location: network.location ?? "", network: network.name,
                    subnet: environment.subnet, access: environment.access,
                    outboundAddresses: environment.addresses, ranges: environment.ranges))
        }
    }
}

extension LabProblem {
    /// Carries out a step; what the service refuses becomes a problem of that line.
    fileprivate static func at(_ line: Int, _ step: () throws(ModelFailure) -> Void) throws(LabProblem) {
        do {
            try step()
        } catch {
            throw LabProblem(line: line, message: error.message)
        }
    }
}
