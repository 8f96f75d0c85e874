extension Workspace {
    mutating func addNetworks(_ parts: ObjectReader) throws(SnapshotFailure) {
        let items = try parts.items("networks")
        guard items.count <= Limits.virtualNetworks else {
            throw parts.failure("networks", ModelFailure.limit("virtual networks", Limits.virtualNetworks).message)
        }
        var configuration = NetworkConfiguration()
        configuration.dnsServers = try Self.dnsServers(parts)
        configuration.localNetworks = try Self.localNetworks(parts)
        var names = TakenNames()
        for item in items {
            let object = try item.object(VirtualNetwork.members)
            let network = try VirtualNetwork(reading: object, in: configuration)
            try names.take(network.name, object)
            configuration.virtualNetworks.append(network)
        }
        networkConfiguration = configuration.hasContent ? configuration : nil
        for (item, network) in zip(items, configuration.virtualNetworks) { try bind(item, network) }
    }

    /// Binds groups and route tables to the subnets that name them.
    private mutating func bind(_ item: DocumentReader, _ network: VirtualNetwork) throws(SnapshotFailure) {
        for item in try item.object(VirtualNetwork.members).items("subnets") {
            let object = try item.object(Subnet.members)
            let subnet = try object.text("name")
            if let group = try object.optional("securityGroup") {
                try object.at("securityGroup") { () throws(ModelFailure) in
                    try bindSecurityGroup(named: group, toSubnet: subnet, in: network.name)
                }
            }
            if let table = try object.optional("routeTable") {
                try object.at("routeTable") { () throws(ModelFailure) in
                    try bindRouteTable(named: table, toSubnet: subnet, in: network.name)
                }
            }
        }
    }

    private static func dnsServers(_ parts: ObjectReader) throws(SnapshotFailure) -> [DnsServer] {
        var servers: [DnsServer] = []
        var names = TakenNames()
        for item in try parts.items("dnsServers") {
            let object = try item.object(["name", "address"])
            let server = DnsServer(name: try object.text("name"), address: try object.text("address"))
            try names.take(server.name, object)
            servers.append(server)
        }
        return servers
    }

    private static func localNetworks(_ parts: ObjectReader) throws(SnapshotFailure) -> [LocalNetwork] {
        var networks: [LocalNetwork] = []
        var names = TakenNames()
        for item in try parts.items("localNetworks") {
            let object = try item.object(["name", "addressSpace", "gatewayAddress"])
            let network = LocalNetwork(
                name: try object.text("name"), addressSpace: try object.blocks("addressSpace"),
                gatewayAddress: try object.optional("gatewayAddress"))
            try names.take(network.name, object)
            networks.append(network)
        }
        return networks
    }
}

extension VirtualNetwork {
    fileprivate static let members: [String] = [
        "name", "id", "location", "affinityGroup", "label", "addressSpace", "subnets", "dnsServers", "gateway",
    ]

    fileprivate init(
        reading object: ObjectReader, in configuration: NetworkConfiguration
    ) throws(SnapshotFailure) {
        name = try object.text("name")
        id = try object.guid("id")
        location = try object.optional("location")
        affinityGroup = try object.optional("affinityGroup")
        label = try object.optional("label")
        addressSpace = try object.blocks("addressSpace")
        subnets = []
        dnsServers = try object.texts("dnsServers")
        gateway = nil
        if let item = object.member("gateway") { gateway = try NetworkGateway(reading: item, in: configuration) }
        let (place, group) = (location, affinityGroup)
        try object.at("location") { [name] () throws(ModelFailure) in
            try NetworkDocument.checkPlace(ofSite: name, location: place, affinityGroup: group)
        }
        for item in try object.items("dnsServers") {
            let server = try item.text()
            if configuration.dnsServers.contains(where: { $0.name.isSameName(as: server) }) { continue }
            throw item.failure("There is no DNS server '\(server)'.")
        }
        try addSubnets(try object.items("subnets"))
    }

    private mutating func addSubnets(_ items: [DocumentReader]) throws(SnapshotFailure) {
        var names = TakenNames()
        for item in items {
            let object = try item.object(Subnet.members)
            let subnetName = try object.text("name")
            let prefix = try object.text("addressPrefix")
            try names.take(subnetName, object)
            let subnet = try object.at("addressPrefix") { () throws(ModelFailure) in
                try NetworkDocument.subnet(subnetName, prefix, in: addressSpace, beside: subnets, ofSite: name)
            }
            subnets.append(subnet)
        }
    }
}

extension Subnet {
    fileprivate static let members: [String] = ["name", "addressPrefix", "securityGroup", "routeTable"]
}

extension NetworkGateway {
    fileprivate init(
        reading item: DocumentReader, in configuration: NetworkConfiguration
    ) throws(SnapshotFailure) {
        let object = try item.object(["profile", "clientAddressPool", "connections"])
        profile = try object.optional("profile")
        clientAddressPool = try object.texts("clientAddressPool")
        connections = []
        for item in try object.items("connections") {
            let object = try item.object(["name", "connectionType"])
            let site = try object.text("name")
            guard configuration.localNetworks.contains(where: { $0.name.isSameName(as: site) }) else {
                throw object.failure("name", "There is no local network '\(site)'.")
            }
            connections.append(LocalNetworkReference(name: site, connectionType: try object.text("connectionType")))
        }
    }
}

extension ObjectReader {
    /// One address block or more.
    fileprivate func blocks(_ name: String) throws(SnapshotFailure) -> [AddressBlock] {
        var blocks: [AddressBlock] = []
        for item in try items(name) {
            let text = try item.text()
            guard let block = AddressBlock(text), !block.hasHostBits else {
                throw item.failure("'\(text)' is not the prefix of a network.")
            }
            blocks.append(block)
        }
        guard !blocks.isEmpty else { throw failure(name, "There should be a prefix here at least.") }
        return blocks
    }
}
