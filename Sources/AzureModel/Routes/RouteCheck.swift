extension RouteRequest {
    /// The route, if everything that the request alone shows is in order.
    func checked() throws(ModelFailure) -> Route {
        try checkName()
        let block = try block()
        let type = try type()
        let hop = try address(for: type)
        return Route(name: name.lowercased(), addressPrefix: block, nextHopType: type, nextHopAddress: hop)
    }

    func checkName() throws(ModelFailure) {
        guard ResourceName.isValid(name) else { throw .badRequest("Route name \(name) is invalid.", .atOnce) }
    }

    func block() throws(ModelFailure) -> AddressBlock {
        guard let block = AddressBlock(addressPrefix) else {
            throw .badRequest(
                "The address prefix \(addressPrefix) is invalid. Please use valid CIDR notation.", .atOnce)
        }
        return block
    }

    func type() throws(ModelFailure) -> NextHopType {
        guard let type = NextHopType(rawValue: nextHopType) else {
            let types = NextHopType.allCases.map(\.rawValue).joined(separator: ", ")
            throw .badRequest("The next hop type is invalid. Please use next hop types \(types).", .atOnce)
        }
        return type
    }

    func address(for type: NextHopType) throws(ModelFailure) -> IPv4Address? {
        let given = nextHopAddress ?? ""
        guard type == .virtualAppliance else {
            if given.isEmpty { return nil }
            throw .badRequest(
                "The next hop IP address is only allowed for next hop type VirtualAppliance.", .atOnce)
        }
        if given.isEmpty {
            let rule = "is a mandatory parameter for next hop type VirtualAppliance, but it is not specified."
            throw .badRequest("The next hop IP address \(rule)", .atOnce)
        }
        guard let address = IPv4Address(given) else {
            throw .badRequest("The next hop IP address \(given) is invalid.", .atOnce)
        }
        return address
    }
}
