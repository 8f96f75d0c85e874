import Testing

@testable import AzureModel

@Suite struct LabTests {
    private static func start(_ text: String) throws(LabProblem) -> Workspace {
        var ids = IdentitySource(seed: 3)
        return try Workspace().starting(LabScenario(reading: text), ids: &ids)
    }

    private static func problem(_ text: String) -> LabProblem? {
        do {
            _ = try start(text)
            return nil
        } catch {
            return error
        }
    }

    @Test func layeredSecurityIsTheArticlesNetwork() throws {
        let lab = try #require(BuiltInLabs.lab(named: "Layered-Security"))
        var ids = IdentitySource(seed: 3)
        let workspace = try Workspace().starting(lab, ids: &ids)
        let network = try workspace.virtualNetwork(named: "yourvnetnamehere")
        #expect(network.location == "South Central US" && network.subnet(named: "API-ASE-Subnet") != nil)
        let starts = ["fe1ase": "65.52.", "fe2ase": "191.238.", "fe3ase": "23.98.", "apiase": "70.37."]
        for (name, start) in starts {
            let environment = try workspace.environment(named: name)
            #expect(environment.outboundAddresses.map { $0.text.hasPrefix(start) } == [true])
            #expect(workspace.isHealthy(environment))
        }
        #expect(workspace.environments.count == 4)
    }

    @Test func takesEveryStatement() throws {
        let workspace = try Self.start(
            """
            LAB two # comment
            network office "West US"
              space 10.20.0.0/16
              subnet "web tier" 10.20.1.0/24
              subnet apps 10.20.3.0/24
            group g uswest "The ""web"" tier"
              rule r Inbound 100 Allow INTERNET * * 443 TCP
              bind office "web tier"
            routes t uswest
              route d 0.0.0.0/0 VirtualAppliance 10.20.1.4
              bind office apps
            environment shop
              subnet office apps
              access internal
              outbound 65.52.0.9-65.52.0.9
            reserve a uswest
            """)
        #expect(try workspace.securityGroup(ofSubnet: "web tier", in: "office").label == "The \"web\" tier")
        #expect(try workspace.securityGroup(named: "g").ownRules.first?.destinationPorts.text == "443")
        #expect(try workspace.routeTable(ofSubnet: "apps", in: "office").routes.count == 1)
        #expect(try workspace.environment(named: "shop").outboundAddresses.map(\.text) == ["65.52.0.9"])
        #expect(workspace.reservedAddresses.count == 1 && !workspace.isEmpty)
    }

    @Test(arguments: [
        ("", 1, "A lab file begins with: lab NAME"),
        ("lab", 1, "This line should read: lab NAME"),
        ("lab a\n\ntitle \"x", 3, "The closing quotation mark is missing."),
        ("lab a\nspace 10.0.0.0/8", 2, "\"space\" is not known here."),
        (
            "lab a\nenvironment e\n outbound 65.52.xx.xyz", 3,
            "\"65.52.xx.xyz\" is no address, no prefix and no range of addresses."
        ),
        ("lab a\nenvironment e\n access maybe", 3, "This line should read: access External|Internal"),
        ("lab a\ngroup g Atlantis", 2, "The location constraint is not valid."),
        ("lab a\nenvironment e\n subnet x y", 2, "The virtual network x does not exist."),
        (
            "lab a\nnetwork n uswest\n space 10.0.0.0/8\n subnet s 11.0.0.0/8", 2,
            "Subnet 's' is not valid because its IP address range is outside the IP address range of virtual network 'n'."
        ),
    ])
    func namesTheLine(_ text: String, _ line: Int, _ message: String) {
        #expect(Self.problem(text) == LabProblem(line: line, message: message))
    }
}
