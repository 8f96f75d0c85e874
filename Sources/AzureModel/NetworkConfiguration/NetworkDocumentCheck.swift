extension NetworkDocument {
    /// The configuration the document describes, if it makes sense. Ids are filled in later.
    func checked() throws(ModelFailure) -> NetworkConfiguration {
        guard sites.count <= Limits.virtualNetworks else {
            throw .limit("virtual networks", Limits.virtualNetworks, .atOnce)
        }
        try checkNames(sites.map(\.name), "virtual network sites")
        try checkNames(localSites.map(\.name), "local network sites")
        try checkNames(dnsServers.map(\.name), "DNS servers")
        var configuration = NetworkConfiguration(dnsServers: dnsServers)
        for site in localSites {
            configuration.localNetworks.append(
                LocalNetwork(
                    name: site.name, addressSpace: try Self.blocks(site.addressSpace),
                    gatewayAddress: site.gatewayAddress))
        }
        for site in sites { configuration.virtualNetworks.append(try network(site)) }
        return configuration
    }

    private func network(_ site: Site) throws(ModelFailure) -> VirtualNetwork {
        try Self.checkPlace(ofSite: site.name, location: site.location, affinityGroup: site.affinityGroup)
        let space = try Self.blocks(site.addressSpace)
        try checkNames(site.subnets.map(\.name), "subnets", "in virtual network '\(site.name)'")
        var subnets: [Subnet] = []
        for (name, prefix) in site.subnets {
            subnets.append(try Self.subnet(name, prefix, in: space, beside: subnets, ofSite: site.name))
        }
        try checkReferences(of: site)
        return VirtualNetwork(
            name: site.name, id: "", location: site.location, affinityGroup: site.affinityGroup, label: site.label,
            addressSpace: space, subnets: subnets, dnsServers: site.dnsServers, gateway: site.gateway)
    }

    /// A site is in a region or belongs to an affinity group.
    static func checkPlace(ofSite site: String, location: String?, affinityGroup: String?) throws(ModelFailure) {
        guard (location == nil) != (affinityGroup == nil) else {
            throw .badRequest(
                "Virtual network site '\(site)' must specify either a location or an affinity group.", .atOnce)
        }
        if let location { _ = try LocationCatalog.location(named: location) }
    }

    /// A subnet that is inside its network and beside the others.
    static func subnet(
        _ name: String, _ prefix: String, in space: [AddressBlock], beside others: [Subnet], ofSite site: String
    ) throws(ModelFailure) -> Subnet {
        let block = try block(prefix)
        let complaint = "Subnet '\(name)' is not valid because its IP address range"
        guard space.contains(where: { $0.contains(block) }) else {
            throw .badRequest("\(complaint) is outside the IP address range of virtual network '\(site)'.", .atOnce)
        }
        guard !others.contains(where: { $0.addressPrefix.overlaps(block) }) else {
            let other = "that of an existing subnet in virtual network '\(site)'"
            throw .badRequest("\(complaint) overlaps with \(other).", .atOnce)
        }
        return Subnet(name: name, addressPrefix: block)
    }

    private func checkReferences(of site: Site) throws(ModelFailure) {
        let tail = "referenced by virtual network '\(site.name)' is not defined."
        for name in site.dnsServers where !dnsServers.contains(where: { $0.name.isSameName(as: name) }) {
            throw .badRequest("The DNS server '\(name)' \(tail)", .atOnce)
        }
        for connection in site.gateway?.connections ?? [] {
            if localSites.contains(where: { $0.name.isSameName(as: connection.name) }) { continue }
            throw .badRequest("The local network site '\(connection.name)' \(tail)", .atOnce)
        }
    }

    private func checkNames(_ names: [String], _ kind: String, _ place: String = "") throws(ModelFailure) {
        var first: [NameKey: String] = [:]
        for name in names {
            if let earlier = first.updateValue(name, forKey: NameKey(name)) {
                let tail = place.isEmpty ? "" : " \(place)"
                throw .badRequest("Multiple \(kind) specified with the same name '\(earlier)'\(tail).", .atOnce)
            }
        }
    }

    private static func blocks(_ prefixes: [String]) throws(ModelFailure) -> [AddressBlock] {
        guard !prefixes.isEmpty else { throw invalidPrefix }
        var blocks: [AddressBlock] = []
        for prefix in prefixes { blocks.append(try block(prefix)) }
        return blocks
    }

    private static func block(_ prefix: String) throws(ModelFailure) -> AddressBlock {
        guard let block = AddressBlock(prefix), !block.hasHostBits else { throw invalidPrefix }
        return block
    }

    private static var invalidPrefix: ModelFailure { .badRequest("IP address prefix is not valid", .atOnce) }
}
