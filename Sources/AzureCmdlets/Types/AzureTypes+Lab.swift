import ShellValues

// MARK: - App Service Environments and labs

extension AzureTypes {
    static let environment: RecordType = RecordType(
        "Microsoft.Azure.Commands.WebApps.Models.PSAppServiceEnvironment",
        Field.texts("Id", "Name", "Location", "ResourceGroupName", "Kind", "ProvisioningState", "Status")
            + [.flag("EnvironmentIsHealthy")])

    static let labEnvironment: RecordType = RecordType(
        "Sallyport.LabAppServiceEnvironment",
        Field.texts("Name", "Location", "VirtualNetworkName", "SubnetName", "Access", "VirtualIPAddress")
            + [Field("OutboundIPAddresses", NetType.string.arrayType), .flag("IsHealthy")])

    static let labScenario: RecordType = RecordType(
        "Sallyport.LabScenario", Field.texts("Name", "Title", "Description"))

    static let labFlow: RecordType = RecordType(
        "Sallyport.LabFlow",
        Field.texts("Direction", "Protocol", "SourceAddress")
            + [.number("SourcePort"), .text("DestinationAddress"), .number("DestinationPort"), .text("Access")]
            + Field.texts("SecurityGroupName", "RuleName") + [Field("Priority", .object), .text("Reason")])

    /// All classes that scripts can name.
    static let all: [NetType] = {
        let records: [RecordType] = [
            group, groupWithRules, rule, routeTable, routeTableWithRoutes, nextHop, route, effectiveNextHop,
            effectiveRoute, effectiveRouteTable, operation, location, reservedAddress, networkConfiguration, site,
            staticAddress, dnsServer, subnet, localSite, addressSpace, connection, profile, storedSubscription,
            storedAccount, account, subscription, extendedSubscription, storageContext, machine, configurationSet,
            networkConfigurationSet, serviceOperation, machineRole, environment, labEnvironment, labFlow, labScenario,
            AzureExceptions.error,
        ]
        let others: [NetType] = [
            anyGroup, anyRouteTable, anyMachine, availableServices, localSites, addressPrefixes, connections,
            subnetNames,
            accountKind, accountProperty, subscriptionProperty, AzureExceptions.cloud, AzureExceptions.compute,
        ]
        return records.map(\.type) + others
    }()
}
