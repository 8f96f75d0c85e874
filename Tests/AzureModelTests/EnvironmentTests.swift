import Testing

@testable import AzureModel

@Suite struct EnvironmentTests {
    private static func request(_ name: String = "fe1ase", subnet: String = "front") -> EnvironmentRequest {
        EnvironmentRequest(name: name, location: "West US", network: "lab", subnet: subnet)
    }

    @Test func addressesAreDrawnFromTheRanges() throws {
        var workspace = try Sample.workspace()
        try workspace.createEnvironment(Self.request())
        let made = try workspace.environment(named: "FE1ASE")
        let address = try #require(made.outboundAddresses.first)
        #expect(OutboundAddresses.ranges.contains { $0.contains(address) })
        #expect(made.virtualAddress == address && made.access == .external)
        var again = try Sample.workspace()
        try again.createEnvironment(Self.request())
        #expect(try again.environment(named: "fe1ase") == made)
    }

    @Test func internalOnesListenInTheirSubnet() throws {
        var workspace = try Sample.workspace()
        var request = Self.request()
        request.access = .internal
        request.outboundAddresses = ["70.37.57.58"]
        try workspace.createEnvironment(request)
        let made = try workspace.environment(named: "fe1ase")
        #expect(made.virtualAddress.text == "10.20.1.254" && made.outboundAddresses.map(\.text) == ["70.37.57.58"])
        try workspace.changeEnvironment(named: "fe1ase", access: .external, outboundAddresses: ["65.52.1.2"])
        #expect(try workspace.environment(named: "fe1ase").virtualAddress.text == "65.52.1.2")
    }

    @Test(arguments: [
        ("fe1ase", "tiny", "BadRequest: The App Service Environment fe1ase already exists."),
        ("two", "front", "BadRequest: Subnet front holds another App Service Environment already."),
        ("two", "dot", "BadRequest: Subnet dot is too small for an App Service Environment, which needs 8 addresses."),
        ("two", "zz", "ResourceNotFound: Subnet name zz was not found in Virtual Network lab."),
        ("a b", "tiny", "BadRequest: App Service Environment name a b is invalid."),
    ])
    func refuses(_ name: String, _ subnet: String, _ expected: String) throws {
        var workspace = try Sample.workspace()
        try workspace.createEnvironment(Self.request())
        let text = refusal { () throws(ModelFailure) in
            try workspace.createEnvironment(Self.request(name, subnet: subnet))
        }
        #expect(text == expected)
    }

    @Test func occupiesItsSubnet() throws {
        var workspace = try Sample.workspace()
        try workspace.createEnvironment(Self.request())
        #expect(refusal { () throws(ModelFailure) in try workspace.removeNetworkConfiguration() } != nil)
        try workspace.removeEnvironment(named: "fe1ase")
        try workspace.removeNetworkConfiguration()
        let gone = refusal { () throws(ModelFailure) in try workspace.removeEnvironment(named: "fe1ase") }
        #expect(gone == "ResourceNotFound: The App Service Environment fe1ase does not exist.")
    }
}
