/// Which way the traffic goes, seen from what the group is bound to. The raw value is the classic spelling.
public enum RuleDirection: String, CaseIterable, Sendable {
    case inbound = "Inbound"
    case outbound = "Outbound"
}

public enum RuleAction: String, CaseIterable, Sendable {
    case allow = "Allow"
    case deny = "Deny"
}

public enum RuleProtocol: String, CaseIterable, Sendable {
    case tcp = "TCP"
    case udp = "UDP"
    case any = "*"
}

/// One rule of a network security group.
public struct SecurityRule: Hashable, Sendable {
    public internal(set) var name: String
    public let direction: RuleDirection
    /// 100 to 4096; the default rules have 65000 and more. The smallest is tried first.
    public let priority: Int
    public let action: RuleAction
    public let sourceAddress: RuleAddress
    public let sourcePorts: PortRange
    public let destinationAddress: RuleAddress
    public let destinationPorts: PortRange
    public let `protocol`: RuleProtocol
    public let isDefault: Bool

    /// What the service reports as the rule's state.
    public var state: String { "Active" }
}

/// A rule as it is asked for: addresses and ports are not checked yet.
public struct SecurityRuleRequest: Sendable, Equatable {
    public var name: String
    public var direction: RuleDirection
    public var priority: Int
    public var action: RuleAction
    public var sourceAddressPrefix: String
    public var sourcePortRange: String
    public var destinationAddressPrefix: String
    public var destinationPortRange: String
    public var `protocol`: RuleProtocol

    public init(
        name: String, direction: RuleDirection, priority: Int, action: RuleAction,
        sourceAddressPrefix: String, sourcePortRange: String,
        destinationAddressPrefix: String, destinationPortRange: String, protocol: RuleProtocol
    ) {
        self.name = name
        self.direction = direction
        self.priority = priority
        self.action = action
        self.sourceAddressPrefix = sourceAddressPrefix
        self.sourcePortRange = sourcePortRange
        self.destinationAddressPrefix = destinationAddressPrefix
        self.destinationPortRange = destinationPortRange
        self.protocol = `protocol`
    }
}
