/// The answer to whether an address can be given to a machine.
public struct AddressAvailability: Equatable, Sendable {
    public let isAvailable: Bool
    /// Up to five free addresses when the one asked for is not free.
    public let alternatives: [String]
}

extension Workspace {
    /// Whether an address of a network is free: a subnet has it, and the service does not keep it for itself.
    public func availability(of text: String, in network: String) throws(ModelFailure) -> AddressAvailability {
        let site = try virtualNetwork(named: network)
        guard let address = IPv4Address(text) else {
            throw .badRequest("The IP address \(text) is not valid.", .atOnce)
        }
        guard site.contains(address) else {
            throw .badRequest(
                "The IP address \(text) does not belong to the address space of virtual network \(site.name).", .atOnce)
        }
        let home = site.subnets.first { $0.addressPrefix.contains(address) }
        if let home, home.usable.contains(address.number) {
            return AddressAvailability(isAvailable: true, alternatives: [])
        }
        let free = (home ?? site.subnets.first)?.usable.prefix(5) ?? 0..<0
        return AddressAvailability(isAvailable: false, alternatives: free.map { IPv4Address(number: $0).text })
    }
}

extension Subnet {
    /// The addresses that machines can have: the service keeps the first four and the last.
    var usable: Range<UInt32> {
        let block = addressPrefix
        guard block.count > 5 else { return 0..<0 }
        return block.first.number + 4..<block.last.number
    }
}
