/// Writes a configuration as the service gives it back: CR LF, two blanks per level.
struct NetworkConfigurationWriter {
    private var lines = ["<?xml version=\"1.0\" encoding=\"utf-8\"?>"]
    private var depth = 0

    static func text(of configuration: NetworkConfiguration) -> String {
        var writer = NetworkConfigurationWriter()
        writer.write(configuration)
        return writer.lines.joined(separator: "\r\n")
    }

    private mutating func write(_ configuration: NetworkConfiguration) {
        let root = [
            ("xmlns:xsd", "http://www.w3.org/2001/XMLSchema"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"), ("xmlns", NetworkSchema.namespace),
        ]
        element("NetworkConfiguration", root) { writer in
            writer.element("VirtualNetworkConfiguration") { $0.writeBody(configuration) }
        }
    }

    private mutating func writeBody(_ configuration: NetworkConfiguration) {
        element("Dns") { writer in
            writer.list("DnsServers", configuration.dnsServers) { writer, server in
                writer.element("DnsServer", [("name", server.name), ("IPAddress", server.address)]) { _ in }
            }
        }
        list("LocalNetworkSites", configuration.localNetworks) { $0.write($1) }
        list("VirtualNetworkSites", configuration.virtualNetworks) { $0.write($1) }
    }

    private mutating func write(_ network: LocalNetwork) {
        element("LocalNetworkSite", [("name", network.name)]) { writer in
            writer.prefixes("AddressSpace", network.addressSpace.map(\.text))
            if let address = network.gatewayAddress { writer.text("VPNGatewayAddress", address) }
        }
    }

    private mutating func write(_ network: VirtualNetwork) {
        var attributes = [("name", network.name)]
        if let location = network.location { attributes.append(("Location", location)) }
        if let group = network.affinityGroup { attributes.append(("AffinityGroup", group)) }
        element("VirtualNetworkSite", attributes) { writer in
            if let label = network.label { writer.text("Label", label) }
            writer.prefixes("AddressSpace", network.addressSpace.map(\.text))
            writer.list("Subnets", network.subnets) { writer, subnet in
                writer.element("Subnet", [("name", subnet.name)]) {
                    $0.text("AddressPrefix", subnet.addressPrefix.text)
                }
            }
            writer.list("DnsServersRef", network.dnsServers) { writer, name in
                writer.element("DnsServerRef", [("name", name)]) { _ in }
            }
            if let gateway = network.gateway { writer.write(gateway) }
        }
    }

    private mutating func write(_ gateway: NetworkGateway) {
        element("Gateway") { writer in
            writer.prefixes("VPNClientAddressPool", gateway.clientAddressPool)
            writer.element("ConnectionsToLocalNetwork") { writer in
                for connection in gateway.connections {
                    writer.element("LocalNetworkSiteRef", [("name", connection.name)]) {
                        $0.element("Connection", [("type", connection.connectionType)]) { _ in }
                    }
                }
            }
        }
    }
}

extension NetworkConfigurationWriter {
    private mutating func prefixes(_ name: String, _ prefixes: [String]) {
        list(name, prefixes) { $0.text("AddressPrefix", $1) }
    }

    /// An element around all items; nothing at all when there are none.
    private mutating func list<Item>(
        _ name: String, _ items: [Item], _ write: (inout NetworkConfigurationWriter, Item) -> Void
    ) {
        guard !items.isEmpty else { return }
        element(name) { writer in
            for item in items { write(&writer, item) }
        }
    }

    /// An element; written in the short form when nothing comes inside.
    private mutating func element(
        _ name: String, _ attributes: [(String, String)] = [], _ inside: (inout NetworkConfigurationWriter) -> Void
    ) {
        let head = name + attributes.map { " \($0)=\"\(Self.escaped($1, inAttribute: true))\"" }.joined()
        let start = lines.count
        line("<\(head)>")
        depth += 1
        inside(&self)
        depth -= 1
        if lines.count == start + 1 {
            lines.removeLast()
            line("<\(head) />")
        } else {
            line("</\(name)>")
        }
    }

    private mutating func text(_ name: String, _ text: String) {
        line("<\(name)>\(Self.escaped(text, inAttribute: false))</\(name)>")
    }

    private mutating func line(_ text: String) {
        lines.append(String(repeating: "  ", count: depth) + text)
    }

    private static func escaped(_ text: String, inAttribute: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"" where inAttribute: escaped += "&quot;"
            case "\t" where inAttribute: escaped += "&#x9;"
            case "\n" where inAttribute: escaped += "&#xA;"
            case "\r": escaped += "&#xD;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
