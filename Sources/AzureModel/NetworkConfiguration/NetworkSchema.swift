/// What may stand in a network configuration: the children of each element, and what it must have.
struct NetworkSchema {
    static let namespace = "http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration"

    /// Children that may stand once, in any order.
    var single: Set<String> = []
    /// Children that may stand any number of times.
    var repeated: Set<String> = []
    var required: Set<String> = []
    var attributes: Set<String> = []
    /// Whatever is inside counts as text.
    var isText = false

    private static let text = NetworkSchema(isText: true)
    private static let prefixes = NetworkSchema(repeated: ["AddressPrefix"])

    /// By the names of the element and of its parent, because both kinds of sites and references differ.
    static let elements: [String: NetworkSchema] = [
        "NetworkConfiguration": NetworkSchema(
            single: ["VirtualNetworkConfiguration"], required: ["VirtualNetworkConfiguration"]),
        "VirtualNetworkConfiguration": NetworkSchema(single: ["Dns", "LocalNetworkSites", "VirtualNetworkSites"]),
        "Dns": NetworkSchema(single: ["DnsServers"]),
        "DnsServers": NetworkSchema(repeated: ["DnsServer"]),
        "DnsServer": NetworkSchema(attributes: ["name", "IPAddress"]),
        "LocalNetworkSites": NetworkSchema(repeated: ["LocalNetworkSite"]),
        "LocalNetworkSite": NetworkSchema(single: ["AddressSpace", "VPNGatewayAddress"], attributes: ["name"]),
        "VirtualNetworkSites": NetworkSchema(repeated: ["VirtualNetworkSite"]),
        "VirtualNetworkSite": NetworkSchema(
            single: ["Label", "AddressSpace", "Subnets", "DnsServersRef", "Gateway"],
            required: ["AddressSpace"], attributes: ["name"]),
        "AddressSpace": prefixes,
        "Subnets": NetworkSchema(repeated: ["Subnet"]),
        "Subnet": NetworkSchema(single: ["AddressPrefix"], required: ["AddressPrefix"], attributes: ["name"]),
        "DnsServersRef": NetworkSchema(repeated: ["DnsServerRef"]),
        "DnsServerRef": NetworkSchema(attributes: ["name"]),
        "Gateway": NetworkSchema(single: ["VPNClientAddressPool", "ConnectionsToLocalNetwork"]),
        "VPNClientAddressPool": prefixes,
        "ConnectionsToLocalNetwork": NetworkSchema(repeated: ["LocalNetworkSiteRef"]),
        "LocalNetworkSiteRef": NetworkSchema(single: ["Connection"], attributes: ["name"]),
        "Connection": NetworkSchema(),
        "AddressPrefix": text, "VPNGatewayAddress": text, "Label": text,
    ]

    /// Throws at the first element that does not belong where it is or lacks something.
    static func check(_ root: XMLElement) throws(XMLProblem) {
        guard root.name == "NetworkConfiguration", root.namespace == namespace else {
            throw XMLProblem(position: root.position)
        }
        try checkInside(root)
    }

    private static func checkInside(_ element: XMLElement) throws(XMLProblem) {
        guard let schema = elements[element.name] else { throw XMLProblem(position: element.position) }
        for name in schema.attributes where element.attributes[name] == nil {
            throw XMLProblem(position: element.position)
        }
        if schema.isText { return }
        var seen: Set<String> = []
        for child in element.children {
            guard schema.allows(child, seen: seen) else { throw XMLProblem(position: child.position) }
            seen.insert(child.name)
            try checkInside(child)
        }
        guard schema.required.isSubset(of: seen) else { throw XMLProblem(position: element.position) }
    }

    private func allows(_ child: XMLElement, seen: Set<String>) -> Bool {
        guard child.namespace == Self.namespace else { return false }
        return repeated.contains(child.name) || single.contains(child.name) && !seen.contains(child.name)
    }
}
