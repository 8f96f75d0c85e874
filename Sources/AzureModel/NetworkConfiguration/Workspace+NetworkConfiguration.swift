extension Workspace {
    /// The whole document, as the service writes it. No configuration: `ResourceNotFound`.
    public func networkConfigurationText() throws(ModelFailure) -> String {
        guard let networkConfiguration else {
            throw .notFound("Network configuration does not exist.", .atOnce)
        }
        return NetworkConfigurationWriter.text(of: networkConfiguration)
    }

    /// Replaces the whole configuration by that of a document. What stays keeps its id and what is bound to it.
    public mutating func setNetworkConfiguration(
        _ text: String, ids: inout IdentitySource
    ) throws(ModelFailure) {
        let configuration = try NetworkDocument(text).checked()
        try replaceConfiguration(by: configuration, ids: &ids)
    }

    /// Takes away all networks.
    public mutating func removeNetworkConfiguration() throws(ModelFailure) {
        var unused = IdentitySource(seed: 0)
        try replaceConfiguration(by: NetworkConfiguration(), ids: &unused)
    }

    mutating func replaceConfiguration(
        by new: NetworkConfiguration, ids: inout IdentitySource
    ) throws(ModelFailure) {
        for network in virtualNetworks { try checkKept(network, in: new) }
        var new = new
        for index in new.virtualNetworks.indices {
            let earlier = networkConfiguration?.virtualNetwork(named: new.virtualNetworks[index].name)
            new.virtualNetworks[index].id = earlier?.id ?? ids.nextGuid()
        }
        networkConfiguration = new.hasContent ? new : nil
    }

    /// What is in use must stay where it is.
    private func checkKept(_ old: VirtualNetwork, in new: NetworkConfiguration) throws(ModelFailure) {
        guard ties.isTied(network: NameKey(old.name)) else { return }
        guard let kept = new.virtualNetwork(named: old.name), kept.hasPlace(of: old) else {
            let what = "An error occurred when setting the network configuration"
            throw .badRequest("\(what): The virtual network \(old.name) is currently in use.", .afterwards)
        }
        for subnet in old.subnets where !ties[SubnetPlace(old.name, subnet.name)].isEmpty {
            guard kept.subnet(named: subnet.name)?.addressPrefix == subnet.addressPrefix else {
                throw .badRequest("Cannot delete or modify subnet while in use '\(subnet.name)'.", .afterwards)
            }
        }
    }
}

extension VirtualNetwork {
    fileprivate func hasPlace(of other: VirtualNetwork) -> Bool {
        region == other.region && affinityGroup == other.affinityGroup
    }
}
