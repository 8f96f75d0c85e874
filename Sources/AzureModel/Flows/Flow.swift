/// A connection to be opened, as the rules see it.
public struct Flow: Equatable, Sendable {
    public enum Transport: Sendable {
        case tcp
        case udp
        case icmp
    }

    public var transport: Transport
    public var source: IPv4Address
    public var sourcePort: Int
    public var destination: IPv4Address
    public var destinationPort: Int

    public init(
        _ transport: Transport, from source: IPv4Address, port sourcePort: Int,
        to destination: IPv4Address, port destinationPort: Int
    ) {
        self.transport = transport
        self.source = source
        self.sourcePort = sourcePort
        self.destination = destination
        self.destinationPort = destinationPort
    }
}

/// What decides a flow.
public enum FlowDecision: Equatable, Sendable {
    /// No group is bound: everything passes.
    case noGroup
    /// The first rule that fits.
    case rule(SecurityRule)

    public var isAllowed: Bool {
        switch self {
        case .noGroup: true
        case .rule(let rule): rule.action == .allow
        }
    }
}
