/// Finds the rule that decides a flow, seen from one virtual network.
public struct FlowEvaluator: Sendable {
    /// Where the platform's health probes come from.
    public static let probes = IPv4Address(number: 0xA83F_8110)

    private let ownSpace: [AddressBlock]

    /// The network's world: its own address space and what its gateway connects.
    public init(_ network: VirtualNetwork?, in configuration: NetworkConfiguration?) {
        var space = network?.addressSpace ?? []
        for connection in network?.gateway?.connections ?? [] {
            let local = configuration?.localNetworks.first { $0.name.isSameName(as: connection.name) }
            space += local?.addressSpace ?? []
        }
        ownSpace = space
    }

    /// The first rule of that direction that fits, by priority. Every group ends with a rule that fits everything.
    public func decision(for flow: Flow, _ direction: RuleDirection, of group: SecurityGroup?) -> FlowDecision {
        guard let group else { return .noGroup }
        let candidates = group.rules.filter { $0.direction == direction && matches($0, flow) }
        guard let first = candidates.min(by: { $0.priority < $1.priority }) else { return .noGroup }
        return .rule(first)
    }

    private func matches(_ rule: SecurityRule, _ flow: Flow) -> Bool {
        let transportFits =
            switch rule.protocol {
            case .any: true
            case .tcp: flow.transport == .tcp
            case .udp: flow.transport == .udp
            }
        return transportFits
            && rule.sourcePorts.ports.contains(flow.sourcePort)
            && rule.destinationPorts.ports.contains(flow.destinationPort)
            && matches(rule.sourceAddress, flow.source) && matches(rule.destinationAddress, flow.destination)
    }

    private func matches(_ rule: RuleAddress, _ address: IPv4Address) -> Bool {
        switch rule.kind {
        case .any: true
        case .block(let block): block.contains(address)
        case .tag(.virtualNetwork): isOwn(address)
        case .tag(.loadBalancer): address == Self.probes
        case .tag(.internet): !isOwn(address) && Self.isPublic(address)
        }
    }

    private func isOwn(_ address: IPv4Address) -> Bool {
        ownSpace.contains { $0.contains(address) }
    }

    /// Whether the Internet routes the address: no private, local, shared or multicast range.
    static func isPublic(_ address: IPv4Address) -> Bool {
        if address.isPrivate { return false }
        let first = address.number >> 24
        let isLocal = first == 0 || first == 127 || address.number >> 16 == 0xA9FE
        let isShared = address.number >> 22 == 0x191
        return !isLocal && !isShared && first < 224
    }
}

extension Workspace {
    /// What decides a flow at a subnet's own group.
    public func decision(
        for flow: Flow, _ direction: RuleDirection, atSubnet subnet: String, in network: String
    ) throws(ModelFailure) -> FlowDecision {
        let site = try virtualNetwork(named: network)
        let place = try place(network, subnet, .atOnce)
        let group = ties[place].securityGroup.flatMap { securityGroups[key: $0] }
        return FlowEvaluator(site, in: networkConfiguration).decision(for: flow, direction, of: group)
    }

    /// Whether the platform can reach an environment's management ports, 454 and 455.
    public func isHealthy(_ environment: AppServiceEnvironment) -> Bool {
        guard let site = networkConfiguration?.virtualNetwork(named: environment.network),
            let inside = site.subnet(named: environment.subnet)?.usable.first
        else { return false }
        let manager = IPv4Address(number: 0x4625_393A)
        return (454...455).allSatisfy { port in
            let flow = Flow(.tcp, from: manager, port: 50000, to: IPv4Address(number: inside), port: port)
            let decision = try? decision(for: flow, .inbound, atSubnet: environment.subnet, in: environment.network)
            return decision?.isAllowed ?? false
        }
    }
}
