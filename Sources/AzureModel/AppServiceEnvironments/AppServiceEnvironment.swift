/// An App Service Environment: apps of their own in a subnet of a virtual network.
public struct AppServiceEnvironment: Equatable, Sendable {
    /// Who reaches its apps.
    public enum Access: String, CaseIterable, Sendable {
        /// Everybody, by the public virtual address.
        case external = "External"
        /// Only the network, by an address of the subnet.
        case `internal` = "Internal"
    }

    public let name: String
    public let resourceGroup: String
    public let location: Location
    /// `ASEV1`, `ASEv2` or `ASEv3`. Only the first lives in a classic network.
    public let kind: String
    public let network: String
    public let subnet: String
    public internal(set) var access: Access
    /// Where its apps listen.
    public internal(set) var virtualAddress: IPv4Address
    /// What others see when its apps call them. An external environment calls from its virtual address.
    public internal(set) var outboundAddresses: [IPv4Address]
    /// A path like those of the resource manager.
    public let id: String

    public var provisioningState: String { "Succeeded" }
    public var status: String { "Ready" }
    /// The domain that the names of its apps end in.
    public var dnsSuffix: String { "\(name.lowercased()).p.azurewebsites.net" }
}

/// An environment as it is asked for.
public struct EnvironmentRequest: Sendable, Equatable {
    public var name: String
    public var resourceGroup: String
    public var location: String
    public var kind: String
    public var network: String
    public var subnet: String
    public var access: AppServiceEnvironment.Access
    /// Given, or drawn from the ranges when empty.
    public var outboundAddresses: [String]
    /// Where addresses are drawn from; the ranges of the practice range when empty.
    public var ranges: [AddressRange]

    public init(
        name: String, resourceGroup: String = "Default-Web", location: String, kind: String = "ASEV1",
        network: String, subnet: String, access: AppServiceEnvironment.Access = .external,
        outboundAddresses: [String] = [], ranges: [AddressRange] = []
    ) {
        self.name = name
        self.resourceGroup = resourceGroup
        self.location = location
        self.kind = kind
        self.network = network
        self.subnet = subnet
        self.access = access
        self.outboundAddresses = outboundAddresses
        self.ranges = ranges
    }
}
