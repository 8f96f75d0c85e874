/// A network configuration as written: prefixes are text still.
struct NetworkDocument {
    struct Site {
        let name: String
        let location: String?
        let affinityGroup: String?
        let label: String?
        let addressSpace: [String]
        let subnets: [(name: String, prefix: String)]
        let dnsServers: [String]
        let gateway: NetworkGateway?
    }

    struct LocalSite {
        let name: String
        let addressSpace: [String]
        let gatewayAddress: String?
    }

    let dnsServers: [DnsServer]
    let localSites: [LocalSite]
    let sites: [Site]
}

extension NetworkDocument {
    /// Reads a document. Text that is no such document is refused with the line and column.
    init(_ text: String) throws(ModelFailure) {
        guard !text.unicodeScalars.allSatisfy({ XMLScanner.isBlank($0) || $0 == "\u{FEFF}" }) else {
            throw Self.refusal(TextPosition(line: 0, column: 0))
        }
        do {
            let root = try XMLReader.read(text)
            try NetworkSchema.check(root)
            self.init(root)
        } catch {
            throw Self.refusal(error.position)
        }
    }

    private init(_ root: XMLElement) {
        let body = root.child("VirtualNetworkConfiguration")
        let servers = body.children(["Dns", "DnsServers"]).map {
            DnsServer(name: $0.attribute("name"), address: $0.attribute("IPAddress"))
        }
        self.init(
            dnsServers: servers, localSites: body.children(["LocalNetworkSites"]).map(Self.localSite),
            sites: body.children(["VirtualNetworkSites"]).map(Self.site))
    }

    private static func localSite(_ element: XMLElement) -> LocalSite {
        LocalSite(
            name: element.attribute("name"), addressSpace: element.prefixes(["AddressSpace"]),
            gatewayAddress: element.child("VPNGatewayAddress").map { $0.text.withoutOuterBlanks })
    }

    private static func site(_ element: XMLElement) -> Site {
        Site(
            name: element.attribute("name"), location: element.attributes["Location"],
            affinityGroup: element.attributes["AffinityGroup"], label: element.child("Label")?.text,
            addressSpace: element.prefixes(["AddressSpace"]),
            subnets: element.children(["Subnets"]).map { subnet in
                (subnet.attribute("name"), subnet.prefixes([]).first ?? "")
            },
            dnsServers: element.children(["DnsServersRef"]).map { $0.attribute("name") },
            gateway: element.child("Gateway").map(gateway))
    }

    private static func gateway(_ element: XMLElement) -> NetworkGateway {
        NetworkGateway(
            profile: element.attributes["profile"], clientAddressPool: element.prefixes(["VPNClientAddressPool"]),
            connections: element.children(["ConnectionsToLocalNetwork"]).map { reference in
                LocalNetworkReference(
                    name: reference.attribute("name"),
                    connectionType: reference.child("Connection")?.attributes["type"] ?? "IPsec")
            })
    }

    private static func refusal(_ position: TextPosition) -> ModelFailure {
        let place = "line \(position.line),\(position.column)"
        return .badRequest("XML Schema validation error in network configuration at \(place).", .atOnce)
    }
}

extension XMLElement {
    fileprivate func child(_ name: String) -> XMLElement? {
        children.first { $0.name == name }
    }

    fileprivate func attribute(_ name: String) -> String {
        attributes[name] ?? ""
    }

    /// The children at the end of a path of names.
    fileprivate func children(_ path: [String]) -> [XMLElement] {
        var element = self
        for name in path {
            guard let next = element.child(name) else { return [] }
            element = next
        }
        return element.children
    }

    fileprivate func prefixes(_ path: [String]) -> [String] {
        children(path).filter { $0.name == "AddressPrefix" }.map { $0.text.withoutOuterBlanks }
    }
}

extension XMLElement? {
    fileprivate func children(_ path: [String]) -> [XMLElement] {
        self?.children(path) ?? []
    }
}

extension String {
    var withoutOuterBlanks: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !XMLScanner.isBlank($0) }),
            let last = scalars.lastIndex(where: { !XMLScanner.isBlank($0) })
        else { return "" }
        return String(scalars[first...last])
    }
}
