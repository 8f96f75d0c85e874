extension Workspace {
    /// The route table of that name. Not there: `ResourceNotFound`.
    public func routeTable(
        named name: String, _ moment: ModelFailure.Moment = .atOnce
    ) throws(ModelFailure) -> RouteTable {
        guard let table = routeTables[name] else {
            throw .notFound("The Route Table \(name) does not exist.", moment)
        }
        return table
    }

    public mutating func createRouteTable(
        named name: String, location: String, label: String?
    ) throws(ModelFailure) {
        guard ResourceName.isValid(name) else {
            throw .badRequest("Route Table name \(name) is invalid.", .atOnce)
        }
        let location = try LocationCatalog.location(named: location)
        guard routeTables[name] == nil else {
            throw .badRequest("The Route Table \(name) already exists.", .afterwards)
        }
        guard routeTables.count < Limits.routeTables else { throw .limit("Route Tables", Limits.routeTables) }
        routeTables[name] = RouteTable(name: name, location: location, label: label)
    }

    /// Takes away a route table that is bound nowhere.
    public mutating func removeRouteTable(named name: String) throws(ModelFailure) {
        let table = try routeTable(named: name, .afterwards)
        guard !ties.isUsed(routeTable: NameKey(name)) else {
            throw .badRequest("The Route Table \(table.name) is currently in use.", .afterwards)
        }
        routeTables[name] = nil
    }

    /// Adds a route to a table, or replaces the table's route of that name.
    public mutating func setRoute(_ request: RouteRequest, inTable tableName: String) throws(ModelFailure) {
        let route = try request.checked()
        let table = try routeTable(named: tableName, .afterwards)
        guard table.byName.count < Limits.routesPerTable || table.byName[route.name] != nil else {
            throw .limit("Routes", Limits.routesPerTable)
        }
        routeTables[tableName]?.byName[route.name] = route
    }

    public mutating func removeRoute(named name: String, fromTable tableName: String) throws(ModelFailure) {
        let table = try routeTable(named: tableName, .afterwards)
        guard table.byName[name] != nil else {
            throw .notFound("The Route \(name) does not exist.", .afterwards)
        }
        routeTables[tableName]?.byName[name] = nil
    }
}
