import ShellFormatting
import ShellValues

/// The views of the classic cmdlets' objects.
enum AzureViews {
    static let all: [ViewDefinition] = [
        group, rule, routeTable, route, effectiveRouteTable, effectiveRoute, location, subscription, account,
        flow,
    ]

    private static let group = list(
        AzureTypes.groupWithRules,
        properties("Name", "Location", "Label")
            + [
                ViewItem(
                    .script("$_.Rules | Sort-Object Type, Priority | Format-Table -GroupBy Type | Out-String"),
                    label: "Rules")
            ])

    private static let rule = table(
        AzureTypes.rule,
        [
            ViewColumn("Name", .property("Name"), width: 20),
            ViewColumn("Priority", .property("Priority"), width: 9),
            ViewColumn("Action", .property("Action"), width: 8),
            ViewColumn("Source Address Prefix", .property("SourceAddressPrefix"), width: 15),
            ViewColumn("Source Port Range", .property("SourcePortRange"), width: 13),
            ViewColumn("Destination Address Prefix", .property("DestinationAddressPrefix"), width: 16),
            ViewColumn("Destination Port Range", .property("DestinationPortRange"), width: 14),
            ViewColumn("Protocol", .property("Protocol"), width: 8),
        ])

    private static let flow = table(
        AzureTypes.labFlow,
        [
            ViewColumn("Source", .property("SourceAddress"), width: 15),
            ViewColumn("Destination", .property("DestinationAddress"), width: 15),
            ViewColumn("Port", .property("DestinationPort"), width: 5, alignment: .right),
            ViewColumn("Protocol", .property("Protocol"), width: 8),
            ViewColumn("Access", .property("Access"), width: 6),
            ViewColumn("Rule", .property("RuleName")),
        ])

    private static let routeTable = list(
        AzureTypes.routeTableWithRoutes,
        properties("Name", "Location", "Label")
            + [ViewItem(.script("$_.Routes | Format-Table | Out-String"), label: "Routes")])

    private static let route = table(
        AzureTypes.route,
        [
            ViewColumn("Name", .property("Name"), width: 20),
            ViewColumn("Address Prefix", .property("AddressPrefix"), width: 17),
            ViewColumn("Next hop type", .script("$_.NextHop.Type"), width: 20),
            ViewColumn("Next hop IP address", .script("$_.NextHop.IpAddress"), width: 19),
        ])

    private static let effectiveRouteTable = list(
        AzureTypes.effectiveRouteTable,
        [ViewItem(.script("$_.EffectiveRoutes | Format-Table | Out-String"), label: "Effective routes")])

    private static let effectiveRoute = table(
        AzureTypes.effectiveRoute,
        [
            ViewColumn("Name", .property("Name"), width: 15),
            ViewColumn("Address Prefix", .property("AddressPrefixes"), width: 17),
            ViewColumn("Next hop type", .script("$_.EffectiveNextHop.Type"), width: 16),
            ViewColumn("Next hop IP address", .script("$_.EffectiveNextHop.IpAddresses"), width: 19),
            ViewColumn("Status", .property("Status"), width: 8),
            ViewColumn("Source", .property("Source"), width: 11),
        ])

    private static let location = list(
        AzureTypes.location,
        properties("DisplayName", "Name", "AvailableServices")
            + ["WebWorkerRoleSizes", "VirtualMachineRoleSizes", "StorageAccountTypes"].map { (name: String) in
                ViewItem(.script("'{' + ($_.\(name) -join ', ') + '}'"), label: name)
            }
            + properties("OperationDescription", "OperationId", "OperationStatus"))

    private static let subscription = list(
        AzureTypes.subscription,
        properties(
            "SubscriptionId", "SubscriptionName", "Environment", "DefaultAccount", "IsDefault", "IsCurrent", "TenantId")
            + [ViewItem(.script("$_.GetAccountName()"), label: "CurrentStorageAccountName")])

    private static let account = table(
        AzureTypes.account,
        [
            ViewColumn("Id", .property("Id"), width: 30), ViewColumn("Type", .property("Type"), width: 10),
            ViewColumn("Subscriptions", .property("Subscriptions")), ViewColumn("Tenants", .property("Tenants")),
        ])

    private static func list(_ record: RecordType, _ items: [ViewItem]) -> ViewDefinition {
        .list(record.type.fullName, types: [record.type.fullName], items)
    }

    private static func table(_ record: RecordType, _ columns: [ViewColumn]) -> ViewDefinition {
        .table(record.type.fullName, types: [record.type.fullName], wraps: true, columns)
    }

    private static func properties(_ names: String...) -> [ViewItem] {
        names.map { ViewItem(.property($0), label: $0) }
    }
}
