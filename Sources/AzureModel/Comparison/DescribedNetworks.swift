/// A virtual network with what is bound to its subnets.
struct DescribedNetwork: Described {
    static let subject = WorkspaceChange.Subject.network
    let network: VirtualNetwork
    let subnets: [DescribedSubnet]

    var name: String { network.name }
    var properties: [ModelMember] { network.document(subnets: []).members(without: "subnets") }

    var summary: String {
        let space = network.addressSpace.map(\.text).joined(separator: ", ")
        return "\(space), \(network.location ?? network.affinityGroup ?? "")"
    }
}

/// A subnet with what is bound to it.
struct DescribedSubnet: Described {
    static let subject = WorkspaceChange.Subject.subnet
    let subnet: Subnet
    let securityGroup: String?
    let routeTable: String?

    var name: String { subnet.name }
    var properties: [ModelMember] { document.members() }

    var summary: String {
        let parts = [
            subnet.addressPrefix.text, securityGroup.map { "security group \($0)" },
            routeTable.map { "route table \($0)" },
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }
}

extension Workspace {
    var describedNetworks: [DescribedNetwork] {
        virtualNetworks.map { network in
            DescribedNetwork(network: network, subnets: network.subnets.map { described($0, in: network) })
        }
    }

    private func described(_ subnet: Subnet, in network: VirtualNetwork) -> DescribedSubnet {
        let tie = ties[SubnetPlace(network.name, subnet.name)]
        return DescribedSubnet(
            subnet: subnet, securityGroup: tie.securityGroup.flatMap { securityGroups[key: $0]?.name },
            routeTable: tie.routeTable.flatMap { routeTables[key: $0]?.name })
    }
}

extension DnsServer: Described {
    static var subject: WorkspaceChange.Subject { .dnsServer }
    var summary: String { address }
    var properties: [ModelMember] { document.members() }
}

extension LocalNetwork: Described {
    static var subject: WorkspaceChange.Subject { .localNetwork }
    var summary: String { addressSpace.map(\.text).joined(separator: ", ") }
    var properties: [ModelMember] { document.members() }
}
