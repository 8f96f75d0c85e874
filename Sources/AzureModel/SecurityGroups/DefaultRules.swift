/// The six rules that every group has and that nobody can change.
enum DefaultRules {
    private static let vnetOutbound = rule(
        "ALLOW VNET OUTBOUND", .outbound, 65000, .allow, "VIRTUAL_NETWORK", "VIRTUAL_NETWORK")
    private static let vnetInbound = rule(
        "ALLOW VNET INBOUND", .inbound, 65000, .allow, "VIRTUAL_NETWORK", "VIRTUAL_NETWORK")
    private static let others: [SecurityRule?] = [
        rule("ALLOW AZURE LOAD BALANCER INBOUND", .inbound, 65001, .allow, "AZURE_LOADBALANCER", "*"),
        rule("ALLOW INTERNET OUTBOUND", .outbound, 65001, .allow, "*", "INTERNET"),
        rule("DENY ALL OUTBOUND", .outbound, 65500, .deny, "*", "*"),
        rule("DENY ALL INBOUND", .inbound, 65500, .deny, "*", "*"),
    ]

    /// The order recorded for a group without rules of its own.
    static let alone: [SecurityRule] = ([vnetOutbound, vnetInbound] + others).compactMap { $0 }
    /// The order recorded after rules of one's own.
    static let behindOthers: [SecurityRule] = ([vnetInbound, vnetOutbound] + others).compactMap { $0 }

    static func contains(_ name: String) -> Bool {
        alone.contains { $0.name.isSameName(as: name) }
    }

    private static func rule(
        _ name: String, _ direction: RuleDirection, _ priority: Int, _ action: RuleAction,
        _ source: String, _ destination: String
    ) -> SecurityRule? {
        guard let source = RuleAddress(source), let destination = RuleAddress(destination), let all = PortRange("*")
        else { return nil }
        return SecurityRule(
            name: name, direction: direction, priority: priority, action: action,
            sourceAddress: source, sourcePorts: all, destinationAddress: destination, destinationPorts: all,
            protocol: .any, isDefault: true)
    }
}
