/// A virtual network site of the network configuration.
public struct VirtualNetwork: Equatable, Sendable {
    public internal(set) var name: String
    /// A GUID; it stays the same as long as a network of that name is there.
    public internal(set) var id: String
    /// As written in the document.
    public internal(set) var location: String?
    public internal(set) var affinityGroup: String?
    public internal(set) var label: String?
    public internal(set) var addressSpace: [AddressBlock]
    public internal(set) var subnets: [Subnet]
    /// Names of the document's DNS servers.
    public internal(set) var dnsServers: [String]
    public internal(set) var gateway: NetworkGateway?

    public var state: String { "Created" }

    /// The subnet of that name, letter case ignored.
    public func subnet(named name: String) -> Subnet? {
        subnets.first { $0.name.isSameName(as: name) }
    }

    func contains(_ address: IPv4Address) -> Bool {
        addressSpace.contains { $0.contains(address) }
    }

    /// The region, known unless the network belongs to an affinity group.
    var region: Location? {
        guard let location else { return nil }
        return try? LocationCatalog.location(named: location)
    }

    func checkRegion(_ other: Location, _ kind: String, _ resource: String) throws(ModelFailure) {
        guard let region, region != other else { return }
        let first = "The region \(other.clusterName) specified for the \(kind) \(resource)"
        let second = "the region \(region.clusterName) that Virtual Network \(name) belongs to"
        throw .badRequest(
            "\(first) is different than \(second), they need to belong to the same region.", .afterwards)
    }
}

public struct Subnet: Equatable, Sendable {
    public internal(set) var name: String
    public internal(set) var addressPrefix: AddressBlock
}

public struct NetworkGateway: Equatable, Sendable {
    public internal(set) var profile: String?
    public internal(set) var clientAddressPool: [String]
    public internal(set) var connections: [LocalNetworkReference]
}

/// A gateway's connection to a local network site.
public struct LocalNetworkReference: Equatable, Sendable {
    public internal(set) var name: String
    public internal(set) var connectionType: String
}
