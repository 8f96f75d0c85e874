extension Workspace {
    /// The environment of that name. Not there: `ResourceNotFound`.
    public func environment(named name: String) throws(ModelFailure) -> AppServiceEnvironment {
        guard let environment = environments[name] else {
            throw .notFound("The App Service Environment \(name) does not exist.", .atOnce)
        }
        return environment
    }

    /// Makes an environment in a subnet that holds nothing else.
    public mutating func createEnvironment(_ request: EnvironmentRequest) throws(ModelFailure) {
        let location = try check(request)
        _ = try place(request.network, request.subnet, .atOnce)
        let subnet = try freeSubnet(request, location)
        let outbound = try outboundAddresses(for: request)
        let virtual = request.access == .external ? outbound.first : subnet.usable.last.map(IPv4Address.init(number:))
        guard let virtual else { throw Self.noAddress }
        add(
            AppServiceEnvironment(
                name: request.name, resourceGroup: request.resourceGroup, location: location, kind: request.kind,
                network: request.network, subnet: request.subnet, access: request.access, virtualAddress: virtual,
                outboundAddresses: outbound, id: path(of: request)))
    }

    /// Adds an environment that has been checked, and binds it to its subnet.
    mutating func add(_ environment: AppServiceEnvironment) {
        environments[environment.name] = environment
        ties[SubnetPlace(environment.network, environment.subnet)].environment = NameKey(environment.name)
    }

    /// Gives an environment other outbound addresses, or another way in. Nil leaves things as they are.
    public mutating func changeEnvironment(
        named name: String, access: AppServiceEnvironment.Access? = nil, outboundAddresses: [String]? = nil
    ) throws(ModelFailure) {
        var changed = try environment(named: name)
        if let outboundAddresses { changed.outboundAddresses = try Self.addresses(outboundAddresses) }
        changed.access = access ?? changed.access
        let subnet = try virtualNetwork(named: changed.network).subnet(named: changed.subnet)
        guard let subnet, let virtual = changed.virtualAddress(in: subnet) else { throw Self.noAddress }
        changed.virtualAddress = virtual
        environments[name] = changed
    }

    /// Takes an environment away; its subnet is free again.
    public mutating func removeEnvironment(named name: String) throws(ModelFailure) {
        let environment = try environment(named: name)
        ties[SubnetPlace(environment.network, environment.subnet)].environment = nil
        environments[name] = nil
    }

    func check(_ request: EnvironmentRequest) throws(ModelFailure) -> Location {
        let allowed = request.name.unicodeScalars.allSatisfy {
            $0 == "-" || $0.isASCII && $0.properties.isAlphabetic
                || ("0"..."9").contains($0)
        }
        guard allowed, ResourceName.isValid(request.name) else {
            throw .badRequest("App Service Environment name \(request.name) is invalid.", .atOnce)
        }
        guard environments[request.name] == nil else {
            throw .badRequest("The App Service Environment \(request.name) already exists.", .atOnce)
        }
        return try LocationCatalog.location(named: request.location)
    }

    func freeSubnet(_ request: EnvironmentRequest, _ location: Location) throws(ModelFailure) -> Subnet {
        let network = try virtualNetwork(named: request.network)
        try network.checkRegion(location, "App Service Environment", request.name)
        guard let subnet = network.subnet(named: request.subnet), subnet.addressPrefix.count >= 8 else {
            throw .badRequest(
                "Subnet \(request.subnet) is too small for an App Service Environment, which needs 8 addresses.",
                .atOnce)
        }
        guard ties[SubnetPlace(request.network, request.subnet)].environment == nil else {
            throw .badRequest("Subnet \(request.subnet) holds another App Service Environment already.", .atOnce)
        }
        return subnet
    }

    private func outboundAddresses(for request: EnvironmentRequest) throws(ModelFailure) -> [IPv4Address] {
        if !request.outboundAddresses.isEmpty { return try Self.addresses(request.outboundAddresses) }
        let taken = Set(environments.listed.flatMap(\.outboundAddresses))
        let drawn = OutboundAddresses.draw(for: request.name, from: request.ranges, taken: taken)
        guard let drawn else { throw Self.noAddress }
        return [drawn]
    }

    private static func addresses(_ texts: [String]) throws(ModelFailure) -> [IPv4Address] {
        var addresses: [IPv4Address] = []
        for text in texts {
            guard let address = IPv4Address(text), !address.isPrivate else {
                throw .badRequest("The outbound address \(text) is not a public IP address.", .atOnce)
            }
            addresses.append(address)
        }
        guard !addresses.isEmpty else { throw noAddress }
        return addresses
    }

    private static var noAddress: ModelFailure { .badRequest("There is no free outbound address.", .atOnce) }

    private func path(of request: EnvironmentRequest) -> String {
        let subscription = subscriptions.currentId ?? ""
        let group = "/subscriptions/\(subscription)/resourceGroups/\(request.resourceGroup)"
        return "\(group)/providers/Microsoft.Web/hostingEnvironments/\(request.name)"
    }
}

extension AppServiceEnvironment {
    /// Where its apps listen: at the first outbound address, or inside at the subnet's last.
    func virtualAddress(in subnet: Subnet) -> IPv4Address? {
        access == .external ? outboundAddresses.first : subnet.usable.last.map(IPv4Address.init(number:))
    }
}
