/// Where a route sends its packets.
public enum NextHopType: String, CaseIterable, Sendable {
    case vpnGateway = "VPNGateway"
    case virtualAppliance = "VirtualAppliance"
    case internet = "Internet"
    case virtualNetwork = "VNETLocal"
    case null = "Null"
}

/// One route of a route table.
public struct Route: Equatable, Sendable {
    /// In lower-case letters, as the service stores it.
    public let name: String
    public let addressPrefix: AddressBlock
    public let nextHopType: NextHopType
    /// Only with a virtual appliance.
    public let nextHopAddress: IPv4Address?

    public var state: String { "Created" }
}

public struct RouteTable: Equatable, Sendable {
    public let name: String
    public let location: Location
    public let label: String?
    var byName = NameTable<Route>()

    /// In name order.
    public var routes: [Route] { byName.listed }

    init(name: String, location: Location, label: String?) {
        self.name = name
        self.location = location
        self.label = label
    }
}

/// A route as it is asked for, not checked yet.
public struct RouteRequest: Sendable, Equatable {
    public var name: String
    public var addressPrefix: String
    public var nextHopType: String
    public var nextHopAddress: String?

    public init(name: String, addressPrefix: String, nextHopType: String, nextHopAddress: String?) {
        self.name = name
        self.addressPrefix = addressPrefix
        self.nextHopType = nextHopType
        self.nextHopAddress = nextHopAddress
    }
}
