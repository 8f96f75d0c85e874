/// A subnet's place: its network and its name.
struct SubnetPlace: Hashable, Sendable {
    let network: NameKey
    let subnet: NameKey

    init(_ network: String, _ subnet: String) {
        self.network = NameKey(network)
        self.subnet = NameKey(subnet)
    }
}

/// What is bound to one subnet.
struct SubnetTie: Equatable, Sendable {
    var securityGroup: NameKey?
    var routeTable: NameKey?
    var environment: NameKey?

    var isEmpty: Bool { self == SubnetTie() }
}

/// What is bound to the subnets of all networks.
struct SubnetTies: Equatable, Sendable {
    private var ties: [SubnetPlace: SubnetTie] = [:]

    subscript(place: SubnetPlace) -> SubnetTie {
        get { ties[place] ?? SubnetTie() }
        set { ties[place] = newValue.isEmpty ? nil : newValue }
    }

    func isUsed(securityGroup: NameKey) -> Bool {
        ties.values.contains { $0.securityGroup == securityGroup }
    }

    func isUsed(routeTable: NameKey) -> Bool {
        ties.values.contains { $0.routeTable == routeTable }
    }

    func isTied(network: NameKey) -> Bool {
        ties.keys.contains { $0.network == network }
    }
}
