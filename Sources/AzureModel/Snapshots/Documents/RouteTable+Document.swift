extension RouteTable {
    var document: ModelDocument {
        .made { parts in
            addAttributes(to: &parts)
            parts.add("routes", list: byName.values.map(\.value.document))
        }
    }

    /// The document without its routes.
    var attributes: ModelDocument { .made(addAttributes) }

    private func addAttributes(to parts: inout DocumentBuilder) {
        parts.add("name", name)
        parts.add("location", location.name)
        parts.add("label", label)
    }
}

extension Route {
    fileprivate static let members: [String] = ["name", "addressPrefix", "nextHopType", "nextHopAddress"]

    var document: ModelDocument {
        .made { parts in
            parts.add("name", name)
            parts.add("addressPrefix", addressPrefix.text)
            parts.add("nextHopType", nextHopType.rawValue)
            parts.add("nextHopAddress", nextHopAddress?.text)
        }
    }

    fileprivate init(reading object: ObjectReader) throws(SnapshotFailure) {
        let request = RouteRequest(
            name: try object.text("name"), addressPrefix: try object.text("addressPrefix"),
            nextHopType: try object.text("nextHopType"), nextHopAddress: try object.optional("nextHopAddress"))
        try object.at("name") { () throws(ModelFailure) in try request.checkName() }
        let block = try object.at("addressPrefix") { () throws(ModelFailure) in try request.block() }
        let type = try object.at("nextHopType") { () throws(ModelFailure) in try request.type() }
        let hop = try object.at("nextHopAddress") { () throws(ModelFailure) in try request.address(for: type) }
        self.init(name: request.name.lowercased(), addressPrefix: block, nextHopType: type, nextHopAddress: hop)
    }
}

extension Workspace {
    mutating func addRouteTable(_ item: DocumentReader) throws(SnapshotFailure) {
        let object = try item.object(["name", "location", "label", "routes"])
        let name = try object.text("name")
        let location = try object.location()
        let label = try object.optional("label")
        try object.at("name") { () throws(ModelFailure) in
            try createRouteTable(named: name, location: location.name, label: label)
        }
        let routes = try object.items("routes")
        guard routes.count <= Limits.routesPerTable else {
            throw object.failure("routes", ModelFailure.limit("Routes", Limits.routesPerTable).message)
        }
        var table = RouteTable(name: name, location: location, label: label)
        var names = TakenNames()
        for item in routes {
            let object = try item.object(Route.members)
            let route = try Route(reading: object)
            try names.take(route.name, object)
            table.byName[route.name] = route
        }
        routeTables[name] = table
    }
}
