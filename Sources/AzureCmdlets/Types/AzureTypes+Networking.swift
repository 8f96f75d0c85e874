import ShellValues

/// The classes that the classic cmdlets take and write, with the names they had.
enum AzureTypes {
    static let commands = "Microsoft.WindowsAzure.Commands."
    static let model = commands + "ServiceManagement.Model."
    static let groups = commands + "ServiceManagement.Network.NetworkSecurityGroup.Model."
    static let routes = commands + "ServiceManagement.Network.Routes.Model."
    static let management = "Microsoft.WindowsAzure.Management.Network.Models."
    static let authentication = "Microsoft.Azure.Common.Authentication.Models."

    static func interface(_ fullName: String, _ names: [String]) -> NetType {
        NetType(
            fullName, kind: .interface, base: nil,
            declare: { _ in
                TypeDeclaration(properties: names.enumerated().map { .field($0.offset, $0.element, .string) })
            })
    }
}

// MARK: - Network security groups

extension AzureTypes {
    static let anyGroup: NetType = interface(groups + "INetworkSecurityGroup", ["Name", "Location", "Label"])

    static let group: RecordType = RecordType(
        groups + "SimpleNetworkSecurityGroup", interfaces: [anyGroup], Field.texts("Name", "Location", "Label"))

    static let groupWithRules: RecordType = RecordType(
        groups + "NetworkSecurityGroupWithRules", base: group, interfaces: [anyGroup],
        [Field("Rules", Generics.enumerable(rule.type))])

    static let rule: RecordType = RecordType(
        groups + "NetworkSecurityRule",
        Field.texts("Action", "DestinationAddressPrefix", "DestinationPortRange") + [.flag("IsDefault"), .text("Name")]
            + [.number("Priority")]
            + Field.texts("Protocol", "SourceAddressPrefix", "SourcePortRange", "State", "Type")
            + [Field("PSParentPath", groupWithRules.type)])
}

// MARK: - Routes

extension AzureTypes {
    static let anyRouteTable: NetType = interface(routes + "IRouteTable", ["Name", "Location", "Label"])

    static let routeTable: RecordType = RecordType(
        routes + "SimpleRouteTable", interfaces: [anyRouteTable], Field.texts("Name", "Location", "Label"))

    static let routeTableWithRoutes: RecordType = RecordType(
        routes + "RouteTableWithRoutes", base: routeTable, interfaces: [anyRouteTable],
        [Field("Routes", Generics.enumerable(route.type))])

    static let nextHop: RecordType = RecordType(routes + "NextHop", Field.texts("Type", "IpAddress"))

    static let route: RecordType = RecordType(
        routes + "Route",
        Field.texts("Name", "AddressPrefix") + [Field("NextHop", nextHop.type), .text("State")])

    static let effectiveNextHop: RecordType = RecordType(
        management + "EffectiveNextHop", [Field("IpAddresses", Generics.list(.string)), .text("Type")])

    static let effectiveRoute: RecordType = RecordType(
        management + "EffectiveRoute",
        [Field("AddressPrefixes", Generics.list(.string)), Field("EffectiveNextHop", effectiveNextHop.type)]
            + Field.texts("Name", "Source", "Status"))

    static let effectiveRouteTable: RecordType = RecordType(
        management + "EffectiveRouteTable", [Field("EffectiveRoutes", Generics.list(effectiveRoute.type))])
}
