/// The network configuration of a subscription: what the uploaded document says.
public struct NetworkConfiguration: Equatable, Sendable {
    public internal(set) var dnsServers: [DnsServer] = []
    public internal(set) var localNetworks: [LocalNetwork] = []
    /// In the order of the document.
    public internal(set) var virtualNetworks: [VirtualNetwork] = []

    var hasContent: Bool { !(dnsServers.isEmpty && localNetworks.isEmpty && virtualNetworks.isEmpty) }

    /// The network of that name, letter case ignored.
    public func virtualNetwork(named name: String) -> VirtualNetwork? {
        virtualNetworks.first { $0.name.isSameName(as: name) }
    }
}

public struct DnsServer: Equatable, Sendable {
    public let name: String
    public let address: String
}

/// A network outside, such as the one in the office.
public struct LocalNetwork: Equatable, Sendable {
    public let name: String
    public let addressSpace: [AddressBlock]
    public let gatewayAddress: String?
}
