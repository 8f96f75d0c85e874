extension Workspace {
    /// All virtual networks in the order of the document.
    public var virtualNetworks: [VirtualNetwork] { networkConfiguration?.virtualNetworks ?? [] }

    /// The network of that name. Not there: `ResourceNotFound`.
    public func virtualNetwork(
        named name: String, _ moment: ModelFailure.Moment = .atOnce
    ) throws(ModelFailure) -> VirtualNetwork {
        guard let network = networkConfiguration?.virtualNetwork(named: name) else {
            throw .notFound("The virtual network \(name) does not exist.", moment)
        }
        return network
    }

    /// The subnet's place, if the network and the subnet are there.
    func place(
        _ network: String, _ subnet: String, _ moment: ModelFailure.Moment
    ) throws(ModelFailure) -> SubnetPlace {
        let site = try virtualNetwork(named: network, moment)
        guard site.subnet(named: subnet) != nil else {
            throw .notFound("Subnet name \(subnet) was not found in Virtual Network \(network).", moment)
        }
        return SubnetPlace(network, subnet)
    }
}
