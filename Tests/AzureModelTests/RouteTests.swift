import Testing

@testable import AzureModel

@Suite struct RouteTests {
    private static func workspace() throws -> Workspace {
        var workspace = Workspace()
        try workspace.createRouteTable(named: "t", location: "West US", label: nil)
        return workspace
    }

    @Test(arguments: [
        ("a;b", "10.0.0.0/8", "Internet", "", "Route name a;b is invalid."),
        ("r", "x", "Foo", "", "The address prefix x is invalid. Please use valid CIDR notation."),
        ("r", "10.1.0.5", "Internet", "", "The address prefix 10.1.0.5 is invalid. Please use valid CIDR notation."),
        ("r", "*", "Internet", "", "The address prefix * is invalid. Please use valid CIDR notation."),
        (
            "r", "0.0.0.0/0", "internet", "",
            "The next hop type is invalid. "
                + "Please use next hop types VPNGateway, VirtualAppliance, Internet, VNETLocal, Null."
        ),
        (
            "r", "0.0.0.0/0", "VirtualAppliance", "",
            "The next hop IP address is a mandatory parameter for next hop type VirtualAppliance, "
                + "but it is not specified."
        ),
        ("r", "0.0.0.0/0", "VirtualAppliance", "1.2.3", "The next hop IP address 1.2.3 is invalid."),
        (
            "r", "0.0.0.0/0", "Internet", "1.2.3.4",
            "The next hop IP address is only allowed for next hop type VirtualAppliance."
        ),
    ])
    func refuses(_ name: String, _ prefix: String, _ type: String, _ hop: String, _ expected: String) throws {
        var workspace = try Self.workspace()
        let request = RouteRequest(name: name, addressPrefix: prefix, nextHopType: type, nextHopAddress: hop)
        let text = refusal { () throws(ModelFailure) in try workspace.setRoute(request, inTable: "t") }
        #expect(text == "BadRequest: \(expected)")
    }

    @Test func namesAreStoredInLowerCase() throws {
        var workspace = try Self.workspace()
        for name in ["Zulu", "ALPHA", "zuLU"] {
            let request = RouteRequest(
                name: name, addressPrefix: "10.1.0.5/16", nextHopType: "VirtualAppliance", nextHopAddress: "10.0.0.4")
            try workspace.setRoute(request, inTable: "T")
        }
        let routes = try workspace.routeTable(named: "t").routes
        #expect(routes.map(\.name) == ["alpha", "zulu"])
        #expect(routes.first?.addressPrefix.text == "10.1.0.5/16")
        #expect(routes.first?.nextHopAddress?.text == "10.0.0.4")
        try workspace.removeRoute(named: "Zulu", fromTable: "t")
        let missing = refusal { () throws(ModelFailure) in try workspace.removeRoute(named: "NoNo", fromTable: "t") }
        #expect(missing == "ResourceNotFound : The Route NoNo does not exist.")
    }

    @Test func tablesAreMissedAfterwards() throws {
        var workspace = try Self.workspace()
        let request = RouteRequest(name: "r", addressPrefix: "10.0.0.0/8", nextHopType: "Null", nextHopAddress: nil)
        let text = refusal { () throws(ModelFailure) in try workspace.setRoute(request, inTable: "u") }
        #expect(text == "ResourceNotFound : The Route Table u does not exist.")
    }
}
