extension Workspace {
    /// The route table that is bound to a subnet.
    public func routeTable(ofSubnet subnet: String, in network: String) throws(ModelFailure) -> RouteTable {
        let place = try place(network, subnet, .atOnce)
        guard let key = ties[place].routeTable, let table = routeTables[key: key] else {
            throw .notFound(Self.noTable(network, subnet), .atOnce)
        }
        return table
    }

    /// Binds a route table to a subnet; one that is bound already gives way.
    public mutating func bindRouteTable(
        named name: String, toSubnet subnet: String, in network: String
    ) throws(ModelFailure) {
        let place = try place(network, subnet, .afterwards)
        let site = try virtualNetwork(named: network, .afterwards)
        let table = try routeTable(named: name, .afterwards)
        try site.checkRegion(table.location, "Route Table", table.name)
        ties[place].routeTable = NameKey(name)
    }

    /// Releases whatever route table a subnet has.
    public mutating func unbindRouteTable(fromSubnet subnet: String, in network: String) throws(ModelFailure) {
        let place = try place(network, subnet, .afterwards)
        guard ties[place].routeTable != nil else {
            throw .notFound(Self.noTable(network, subnet), .afterwards)
        }
        ties[place].routeTable = nil
    }

    private static func noTable(_ network: String, _ subnet: String) -> String {
        "The virtual network name \(network) and subnet \(subnet) does not have any Route Table associated."
    }
}
