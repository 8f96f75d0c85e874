/// A subnet's place: its network and its name.
struct SubnetPlace: Hashable, Comparable, Sendable {
    let network: NameKey
    let subnet: NameKey

    init(_ network: String, _ subnet: String) {
        self.network = NameKey(network)
        self.subnet = NameKey(subnet)
    }

    static func < (left: SubnetPlace, right: SubnetPlace) -> Bool {
        left.network == right.network ? left.subnet < right.subnet : left.network < right.network
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
    private var ties = SortedTree<SubnetPlace, SubnetTie>()

    var digest: UInt64 { ties.digest }

    subscript(place: SubnetPlace) -> SubnetTie {
        get { ties[place] ?? SubnetTie() }
        set { ties[place] = newValue.isEmpty ? nil : newValue }
    }

    func isUsed(securityGroup: NameKey) -> Bool {
        ties.contains { $0.value.securityGroup == securityGroup }
    }

    func isUsed(routeTable: NameKey) -> Bool {
        ties.contains { $0.value.routeTable == routeTable }
    }

    func isTied(network: NameKey) -> Bool {
        ties.contains { $0.key.network == network }
    }
}
