/// A flow that is asked about at a subnet, with what is left open filled in.
public struct FlowQuestion: Sendable {
    public var network: String
    public var subnet: String
    public var direction: RuleDirection
    public var transport: Flow.Transport
    /// The address at the other end.
    public var peer: IPv4Address
    public var peerPort: Int?
    /// The subnet's own address; its first free one when it is not given.
    public var own: IPv4Address?
    public var ownPort: Int?

    public init(
        network: String, subnet: String, direction: RuleDirection, transport: Flow.Transport, peer: IPv4Address,
        peerPort: Int?, own: IPv4Address?, ownPort: Int?
    ) {
        self.network = network
        self.subnet = subnet
        self.direction = direction
        self.transport = transport
        self.peer = peer
        self.peerPort = peerPort
        self.own = own
        self.ownPort = ownPort
    }
}

/// What came of a question.
public struct FlowAnswer: Equatable, Sendable {
    public let flow: Flow
    public let decision: FlowDecision
    /// The group that is bound to the subnet; nil for none.
    public let groupName: String?
}

extension Workspace {
    /// A port that clients call from, where the question leaves it open.
    static let clientPort = 50_000

    /// What the subnet's group does with a flow, and the rule that decides.
    public func answer(_ question: FlowQuestion) throws(ModelFailure) -> FlowAnswer {
        let network = try virtualNetwork(named: question.network)
        _ = try place(question.network, question.subnet, .atOnce)
        let first = network.subnet(named: question.subnet)?.usable.first
        let own = question.own ?? IPv4Address(number: first ?? 0)
        let flow = question.flow(own: own)
        let decision = try decision(for: flow, question.direction, atSubnet: question.subnet, in: question.network)
        let group = try? securityGroup(ofSubnet: question.subnet, in: question.network)
        return FlowAnswer(flow: flow, decision: decision, groupName: group?.name)
    }
}

extension FlowQuestion {
    func flow(own: IPv4Address) -> Flow {
        let client = Workspace.clientPort
        switch direction {
        case .inbound: return Flow(transport, from: peer, port: peerPort ?? client, to: own, port: ownPort ?? 0)
        case .outbound: return Flow(transport, from: own, port: ownPort ?? client, to: peer, port: peerPort ?? 0)
        }
    }
}
