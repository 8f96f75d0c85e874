extension Workspace {
    func addNetworks(to parts: inout DocumentBuilder) {
        let configuration = networkConfiguration ?? NetworkConfiguration()
        parts.add("dnsServers", list: configuration.dnsServers.map(\.document))
        parts.add("localNetworks", list: configuration.localNetworks.map(\.document))
        let networks = describedNetworks.map { $0.network.document(subnets: $0.subnets.map(\.document)) }
        parts.add("networks", list: networks)
    }
}

extension VirtualNetwork {
    func document(subnets: [ModelDocument]) -> ModelDocument {
        .made { parts in
            parts.add("name", name)
            parts.add("id", id)
            parts.add("location", location)
            parts.add("affinityGroup", affinityGroup)
            parts.add("label", label)
            parts.add("addressSpace", texts: addressSpace.map(\.text))
            parts.add("subnets", list: subnets)
            parts.add("dnsServers", texts: dnsServers)
            parts.add("gateway", gateway?.document)
        }
    }
}

extension DescribedSubnet {
    var document: ModelDocument {
        .made { parts in
            parts.add("name", subnet.name)
            parts.add("addressPrefix", subnet.addressPrefix.text)
            parts.add("securityGroup", securityGroup)
            parts.add("routeTable", routeTable)
        }
    }
}

extension DnsServer {
    var document: ModelDocument {
        .made { parts in
            parts.add("name", name)
            parts.add("address", address)
        }
    }
}

extension LocalNetwork {
    var document: ModelDocument {
        .made { parts in
            parts.add("name", name)
            parts.add("addressSpace", texts: addressSpace.map(\.text))
            parts.add("gatewayAddress", gatewayAddress)
        }
    }
}

extension NetworkGateway {
    var document: ModelDocument {
        .made { parts in
            parts.add("profile", profile)
            parts.add("clientAddressPool", texts: clientAddressPool)
            let list = connections.map { connection in
                ModelDocument.made { parts in
                    parts.add("name", connection.name)
                    parts.add("connectionType", connection.connectionType)
                }
            }
            parts.add("connections", list: list)
        }
    }
}
