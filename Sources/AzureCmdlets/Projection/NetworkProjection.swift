import AzureModel
import ShellValues

/// The model's values as the objects that the classic cmdlets write.
enum Projection {
    static func group(_ group: SecurityGroup, detailed: Bool) -> Value {
        let head: [Value] = [.string(group.name), .string(group.location.name), .text(group.label)]
        guard detailed else { return .record(AzureTypes.group, head) }
        let rules = Value.list(group.rules.map(rule), of: AzureTypes.rule.type)
        return .record(AzureTypes.groupWithRules, head + [rules])
    }

    static func rule(_ rule: SecurityRule) -> Value {
        .record(
            AzureTypes.rule,
            [
                .string(rule.action.rawValue), .string(rule.destinationAddress.text),
                .string(rule.destinationPorts.text), .bool(rule.isDefault), .string(rule.name),
                .int(Int32(clamping: rule.priority)), .string(rule.protocol.rawValue), .string(rule.sourceAddress.text),
                .string(rule.sourcePorts.text), .string(rule.state), .string(rule.direction.rawValue),
            ])
    }

    static func routeTable(_ table: RouteTable, detailed: Bool) -> Value {
        let head: [Value] = [.string(table.name), .string(table.location.name), .text(table.label)]
        guard detailed else { return .record(AzureTypes.routeTable, head) }
        let routes = Value.list(table.routes.map(route), of: AzureTypes.route.type)
        return .record(AzureTypes.routeTableWithRoutes, head + [routes])
    }

    static func route(_ route: Route) -> Value {
        let hop = Value.record(
            AzureTypes.nextHop, [.string(route.nextHopType.rawValue), .text(route.nextHopAddress?.text)])
        return .record(
            AzureTypes.route, [.string(route.name), .string(route.addressPrefix.text), hop, .string(route.state)])
    }
}
