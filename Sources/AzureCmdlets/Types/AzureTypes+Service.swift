import ShellValues

// MARK: - Operations and what carries one

extension AzureTypes {
    static let operation: RecordType = RecordType(
        commands + "Utilities.Common.ManagementOperationContext",
        Field.texts("OperationDescription", "OperationId", "OperationStatus"))

    static let location: RecordType = RecordType(
        model + "LocationsContext", base: operation,
        Field.texts("DisplayName", "Name") + [Field("AvailableServices", availableServices)]
            + ["WebWorkerRoleSizes", "VirtualMachineRoleSizes", "StorageAccountTypes"].map {
                Field($0, Generics.enumerable(.string))
            })

    static let availableServices: NetType = Generics.listClass(model + "AvailableServicesList", .string)

    static let reservedAddress: RecordType = RecordType(
        model + "ReservedIPContext", base: operation,
        Field.texts("ReservedIPName", "Address", "Id", "Label", "Location", "State") + [.flag("InUse")]
            + Field.texts("ServiceName", "DeploymentName", "VirtualIPName"))
}

// MARK: - Virtual networks

extension AzureTypes {
    static let networkConfiguration: RecordType = RecordType(
        model + "VirtualNetworkConfigContext", base: operation, [.text("XMLConfiguration")],
        methods: { [ConfigurationFile.exportMethod] })

    static let site: RecordType = RecordType(
        model + "VirtualNetworkSiteContext", base: operation,
        [Field("AddressSpacePrefixes", Generics.enumerable(.string))] + Field.texts("Location", "AffinityGroup")
            + [Field("DnsServers", Generics.enumerable(dnsServer.type)), .text("GatewayProfile")]
            + [Field("GatewaySites", localSites), .text("Id"), .flag("InUse")] + Field.texts("Label", "Name", "State")
            + [Field("Subnets", Generics.enumerable(subnet.type))])

    static let staticAddress: RecordType = RecordType(
        model + "VirtualNetworkStaticIPAvailabilityContext", base: operation,
        [.flag("IsAvailable"), Field("AvailableAddresses", Generics.list(.string))])

    static let dnsServer: RecordType = RecordType(
        model + "DnsServer", Field.texts("Name", "Address") + [Field("ExtensionData", .object)])

    static let subnet: RecordType = RecordType(
        model + "Subnet", Field.texts("Name", "AddressPrefix") + [Field("ExtensionData", .object)])

    static let localSite: RecordType = RecordType(
        model + "LocalNetworkSite",
        [.text("Name"), Field("AddressSpace", addressSpace.type), .text("VpnGatewayAddress")]
            + [Field("Connections", connections), Field("ExtensionData", .object)])

    static let localSites: NetType = Generics.listClass(model + "LocalNetworkSiteList", localSite.type)

    static let addressSpace: RecordType = RecordType(
        model + "AddressSpace", [Field("AddressPrefixes", addressPrefixes)])
    static let addressPrefixes: NetType = Generics.listClass(model + "AddressPrefixList", .string)
    static let connection: RecordType = RecordType(model + "Connection", [.text("Type")])
    static let connections: NetType = Generics.listClass(model + "ConnectionList", connection.type)
}
