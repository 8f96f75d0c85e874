extension AppServiceEnvironment {
    fileprivate static let members: [String] = [
        "name", "resourceGroup", "location", "kind", "network", "subnet", "access", "virtualAddress",
        "outboundAddresses", "id",
    ]
    private static let kinds: [String] = ["ASEV1", "ASEv2", "ASEv3"]

    var document: ModelDocument {
        .made { parts in
            parts.add("name", name)
            parts.add("resourceGroup", resourceGroup)
            parts.add("location", location.name)
            parts.add("kind", kind)
            parts.add("network", network)
            parts.add("subnet", subnet)
            parts.add("access", access.rawValue)
            parts.add("virtualAddress", virtualAddress.text)
            parts.add("outboundAddresses", texts: outboundAddresses.map(\.text))
            parts.add("id", id)
        }
    }

    fileprivate init(reading object: ObjectReader) throws(SnapshotFailure) {
        let kind = try object.text("kind")
        guard Self.kinds.contains(where: { $0.isSameName(as: kind) }) else {
            throw object.failure("kind", "'\(kind)' is not one of: \(Self.kinds.joined(separator: ", ")).")
        }
        var outbound: [IPv4Address] = []
        for item in try object.items("outboundAddresses") {
            let text = try item.text()
            guard let address = IPv4Address(text) else { throw item.failure("'\(text)' is not an IP address.") }
            outbound.append(address)
        }
        self.init(
            name: try object.text("name"), resourceGroup: try object.text("resourceGroup"),
            location: try object.location(), kind: kind, network: try object.text("network"),
            subnet: try object.text("subnet"), access: try object.choice("access", Access.self),
            virtualAddress: try object.address("virtualAddress"), outboundAddresses: outbound,
            id: try object.text("id"))
    }
}

extension Workspace {
    mutating func addEnvironment(_ item: DocumentReader) throws(SnapshotFailure) {
        let object = try item.object(AppServiceEnvironment.members)
        let environment = try AppServiceEnvironment(reading: object)
        let request = EnvironmentRequest(
            name: environment.name, location: environment.location.name, network: environment.network,
            subnet: environment.subnet)
        _ = try object.at("name") { () throws(ModelFailure) in try check(request) }
        try object.at("network") { () throws(ModelFailure) in
            let network = try virtualNetwork(named: environment.network)
            try network.checkRegion(environment.location, "App Service Environment", environment.name)
        }
        let subnet = try object.at("subnet") { () throws(ModelFailure) in
            _ = try place(environment.network, environment.subnet, .atOnce)
            return try freeSubnet(request, environment.location)
        }
        guard let expected = environment.virtualAddress(in: subnet) else {
            throw object.failure("outboundAddresses", "There is no address.")
        }
        guard environment.virtualAddress == expected else {
            throw object.failure("virtualAddress", "This should be \(expected.text).")
        }
        add(environment)
    }
}
