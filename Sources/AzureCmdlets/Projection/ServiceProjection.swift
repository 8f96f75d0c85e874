import AzureModel
import ShellValues

/// The operation that an answer belongs to.
struct Operation {
    /// The cmdlet's name.
    let description: String
    /// A GUID.
    let id: String

    var values: [Value] { [.string(description), .string(id), .string("Succeeded")] }
    var value: Value { .record(AzureTypes.operation, values) }
}

extension Projection {
    static func location(_ location: Location, _ operation: Operation) -> Value {
        let services = Value.list(
            location.availableServices.map { .string($0) }, as: AzureTypes.availableServices)
        return .record(
            AzureTypes.location,
            operation.values + [
                .string(location.displayName), .string(location.name), services, .texts(location.webWorkerRoleSizes),
                .texts(location.virtualMachineRoleSizes), .texts(location.storageAccountTypes),
            ])
    }

    static func reservedAddress(_ address: ReservedAddress, _ operation: Operation) -> Value {
        .record(
            AzureTypes.reservedAddress,
            operation.values + [
                .string(address.name), .string(address.address.text), .string(address.id), .text(address.label),
                .string(address.location.name), .string(address.state),
            ])
    }

    static func staticAddress(_ answer: AddressAvailability, _ operation: Operation) -> Value {
        .record(
            AzureTypes.staticAddress,
            operation.values + [.bool(answer.isAvailable), .texts(answer.alternatives)])
    }

    static func networkConfiguration(_ text: String, _ operation: Operation) -> Value {
        .record(AzureTypes.networkConfiguration, operation.values + [.string(text)])
    }

    static func site(
        _ site: VirtualNetwork, in configuration: NetworkConfiguration?, _ operation: Operation
    ) -> Value {
        let servers = site.dnsServers.compactMap { name in
            configuration?.dnsServers.first { CaseFolding.equal($0.name, name) }
        }
        let subnets = site.subnets.map { subnet in
            Value.record(AzureTypes.subnet, [.string(subnet.name), .string(subnet.addressPrefix.text)])
        }
        return .record(
            AzureTypes.site,
            operation.values + [
                .texts(site.addressSpace.map(\.text)), .text(site.location), .text(site.affinityGroup),
                .list(servers.map(dnsServer), of: AzureTypes.dnsServer.type), .text(site.gateway?.profile),
                gatewaySites(of: site, in: configuration), .string(site.id), .bool(false), .text(site.label),
                .string(site.name), .string(site.state), .list(subnets, of: AzureTypes.subnet.type),
            ])
    }

    private static func dnsServer(_ server: DnsServer) -> Value {
        .record(AzureTypes.dnsServer, [.string(server.name), .string(server.address)])
    }

    private static func gatewaySites(of site: VirtualNetwork, in configuration: NetworkConfiguration?) -> Value {
        guard let gateway = site.gateway else { return .null }
        let sites: [Value] = gateway.connections.compactMap { connection in
            let local = configuration?.localNetworks.first { CaseFolding.equal($0.name, connection.name) }
            return local.map { localSite($0, connection) }
        }
        return .list(sites, as: AzureTypes.localSites)
    }

    private static func localSite(_ site: LocalNetwork, _ connection: LocalNetworkReference) -> Value {
        let prefixes = Value.list(
            site.addressSpace.map { .string($0.text) }, as: AzureTypes.addressPrefixes)
        let kind = Value.record(AzureTypes.connection, [.string(connection.connectionType)])
        return .record(
            AzureTypes.localSite,
            [
                .string(site.name), .record(AzureTypes.addressSpace, [prefixes]), .text(site.gatewayAddress),
                .list([kind], as: AzureTypes.connections),
            ])
    }
}
