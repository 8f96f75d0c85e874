import Testing

@testable import AzureModel

@Suite struct DocumentTests {
    @Test func whatIsWrittenIsReadBack() throws {
        for seed in 0..<12 {
            var work = RandomWork(seed: UInt64(seed))
            for step in 0..<300 {
                work.step()
                guard step.isMultiple(of: 7) else { continue }
                let workspace = work.workspace
                let again = try Workspace(document: workspace.document)
                #expect(again == workspace)
                #expect(again.digest == workspace.digest)
                #expect(again.document == workspace.document)
            }
        }
    }

    @Test func differentStatesHaveDifferentDigests() {
        var work = RandomWork(seed: 77)
        var known: [String: Workspace] = [:]
        for _ in 0..<2000 {
            work.step()
            let earlier = known.updateValue(work.workspace, forKey: work.workspace.digest)
            #expect(earlier == nil || earlier == work.workspace)
        }
        #expect(known.count > 400)
    }

    @Test func theDocumentSaysWhatItIs() throws {
        guard case .object(let members) = Workspace().document else { throw Missing() }
        #expect(members.prefix(2) == [
            ModelMember("format", .text("sallyport-workspace")), ModelMember("version", .number(1)),
        ])
    }

    @Test(arguments: [
        ("networks[0].subnets[1].addressPrefix", ModelDocument.text("10.20.1.0/24"),
            "Subnet 'tiny' is not valid because its IP address range overlaps with that of an existing subnet in virtual "
                + "network 'lab'."),
        ("networks[0].subnets[0].addressPrefix", .text("10.20.1.0/33"), "IP address prefix is not valid"),
        ("networks[0].subnets[0].addressPrefix", .number(5), "This should be a text, but it is a number."),
        ("networks[0].subnets[1].name", .text("FRONT"), "'FRONT' is there twice."),
        ("networks[0].subnets[0].securityGroup", .text("gone"), "The Network Security Group gone does not exist."),
        ("networks[0].subnets[0].routeTable", .text("gone"), "The Route Table gone does not exist."),
        ("networks[0].id", .text("zz"), "'zz' is not a GUID."),
        ("networks[0].location", .text("Atlantis"), "The location constraint is not valid."),
        ("networks[0].addressSpace[0]", .text("10.20.1.0/16"), "'10.20.1.0/16' is not the prefix of a network."),
        ("securityGroups[0].rules[0].priority", .number(50),
            "The priority 50 is invalid. Please provide a number from 100 to 4096."),
        ("securityGroups[0].rules[1].priority", .number(100),
            "Security rule a conflicts with rule b. Rules cannot have the same Priority and Direction."),
        ("securityGroups[0].rules[1].name", .text("A"), "'A' is there twice."),
        ("securityGroups[0].rules[0].name", .text("DENY ALL INBOUND"),
            "The Network Security Rule DENY ALL INBOUND is a default rule and cannot be modified."),
        ("securityGroups[0].rules[0].action", .text("allow"), "'allow' is not one of: Allow, Deny."),
        ("securityGroups[0].rules[0].sourceAddressPrefix", .text("65.52.xx.xyz"),
            "The Source Address Prefix provided '65.52.xx.xyz' is invalid. Please provide correct CIDR address or one of "
                + "the allowed Address Tags."),
        ("securityGroups[0].location", .text("East US"), ""),
        ("securityGroups[0].rules", .text("none"), "This should be a list, but it is a text."),
        ("routeTables[0].routes[0].nextHopAddress", .text("x"), "The next hop IP address x is invalid."),
        ("reservedAddresses[0].address", .text("104.40.10.2"),
            "104.40.10.2 is not among the first addresses of reservedAddressesMade, which is 1."),
        ("reservedAddressesMade", .number(-1), "This should be a number from 0 to 4294967295."),
        ("environments[0].virtualAddress", .text("65.52.14.8"), "This should be 65.52.14.7."),
        ("environments[0].subnet", .text("dot"),
            "Subnet dot is too small for an App Service Environment, which needs 8 addresses."),
        ("environments[0].network", .text("gone"), "The virtual network gone does not exist."),
        ("currentSubscription", .text("none"), "There is no subscription with the id 'none'."),
        ("accounts[0].subscriptions[0]", .text("none"), "There is no subscription with the id 'none'."),
        ("subscriptions[0].environment", .text("Moon"), "'Moon' is not one of: AzureCloud, AzureChinaCloud."),
        ("version", .number(2), "Version 2 is newer than what can be read here (1)."),
    ])
    func whatIsWrongIsNamed(_ path: String, _ value: ModelDocument, _ message: String) throws {
        let document = try Self.sample().document
        let changed = try #require(document.replacing(path, by: value))
        let failure = #expect(throws: SnapshotFailure.self) { try Workspace(document: changed) }
        // A group that moves to another region breaks the tie that names it.
        if message.isEmpty {
            #expect(failure?.path == "networks[0].subnets[0].securityGroup")
        } else {
            #expect(failure == SnapshotFailure(path: path, message: message))
        }
    }

    @Test func unknownAndMissingMembersAreNamed() throws {
        let document = try Self.sample().document
        let extra = try #require(document.replacing("securityGroups[0].lable", by: .text("x")))
        let unknown = #expect(throws: SnapshotFailure.self) { try Workspace(document: extra) }
        #expect(unknown?.text.hasPrefix("securityGroups[0].lable: Nothing of that name is known here.") == true)
        let less = try #require(document.replacing("securityGroups[0].rules[0].protocol", by: nil))
        let missing = #expect(throws: SnapshotFailure.self) { try Workspace(document: less) }
        #expect(missing?.text == "securityGroups[0].rules[0].protocol: This is missing.")
        let other = #expect(throws: SnapshotFailure.self) { try Workspace(document: .list([])) }
        #expect(other?.text == "This is no saved workspace: its \"format\" should be \"sallyport-workspace\".")
    }

    struct Missing: Error {}

    /// A range with one of everything.
    static func sample() throws -> Workspace {
        var workspace = try Sample.workspace()
        var ids = IdentitySource(seed: 4)
        try workspace.createSecurityGroup(named: "web", location: "West US", label: "Web")
        try workspace.setRule(Sample.rule("a", 100), inGroup: "web")
        try workspace.setRule(Sample.rule("b", 200), inGroup: "web")
        try workspace.bindSecurityGroup(named: "web", toSubnet: "front", in: "lab")
        try workspace.createRouteTable(named: "routes", location: "West US", label: nil)
        try workspace.setRoute(
            RouteRequest(
                name: "r", addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance", nextHopAddress: "10.20.1.4"),
            inTable: "routes")
        try workspace.bindRouteTable(named: "routes", toSubnet: "front", in: "lab")
        try workspace.createEnvironment(
            EnvironmentRequest(
                name: "shop", location: "West US", network: "lab", subnet: "tiny", outboundAddresses: ["65.52.14.7"]))
        try workspace.reserveAddress(named: "vip", label: nil, location: "West US", ids: &ids)
        return workspace
    }
}
