extension Workspace {
    func addNetworks(to parts: inout DocumentBuilder) {
        let configuration = networkConfiguration ?? NetworkConfiguration()
        parts.add("dnsServers", list: configuration.dnsServers.map(\.document))
        parts.add("localNetworks", list: configuration.localNetworks.map(\.document))
        parts.add("networks", list: configuration.virtualNetworks.map { document(of: $0) })
    }

    private func document(of network: VirtualNetwork) -> ModelDocument {
        .made { parts in
            parts.add("name", network.name)
            parts.add("id", network.id)
            parts.add("location", network.location)
            parts.add("affinityGroup", network.affinityGroup)
            parts.add("label", network.label)
            parts.add("addressSpace", texts: network.addressSpace.map(\.text))
            parts.add("subnets", list: network.subnets.map { document(of: $0, in: network) })
            parts.add("dnsServers", texts: network.dnsServers)
            parts.add("gateway", network.gateway?.document)
        }
    }

    private func document(of subnet: Subnet, in network: VirtualNetwork) -> ModelDocument {
        let tie = ties[SubnetPlace(network.name, subnet.name)]
        return .made { parts in
            parts.add("name", subnet.name)
            parts.add("addressPrefix", subnet.addressPrefix.text)
            parts.add("securityGroup", tie.securityGroup.flatMap { securityGroups[key: $0]?.name })
            parts.add("routeTable", tie.routeTable.flatMap { routeTables[key: $0]?.name })
        }
    }
}

extension DnsServer {
    fileprivate var document: ModelDocument {
        .made { parts in
            parts.add("name", name)
            parts.add("address", address)
        }
    }
}

extension LocalNetwork {
    fileprivate var document: ModelDocument {
        .made { parts in
            parts.add("name", name)
            parts.add("addressSpace", texts: addressSpace.map(\.text))
            parts.add("gatewayAddress", gatewayAddress)
        }
    }
}

extension NetworkGateway {
    fileprivate var document: ModelDocument {
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
