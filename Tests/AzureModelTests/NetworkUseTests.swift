import Testing

@testable import AzureModel

@Suite struct NetworkUseTests {
    private static func tied() throws -> Workspace {
        var workspace = try Sample.workspace()
        try workspace.createSecurityGroup(named: "web", location: "West US", label: nil)
        try workspace.bindSecurityGroup(named: "web", toSubnet: "front", in: "lab")
        return workspace
    }

    private static func set(_ workspace: inout Workspace, _ old: String, _ new: String) -> String? {
        var ids = IdentitySource(seed: 2)
        let text = Sample.network.replacing(old, with: new)
        var changed = workspace
        let answer = refusal { () throws(ModelFailure) in try changed.setNetworkConfiguration(text, ids: &ids) }
        workspace = changed
        return answer
    }

    @Test(arguments: [
        ("10.20.1.0/24", "10.20.7.0/24", "Cannot delete or modify subnet while in use 'front'."),
        ("name=\"front\"", "name=\"back\"", "Cannot delete or modify subnet while in use 'front'."),
        (
            "name=\"lab\"", "name=\"other\"",
            "An error occurred when setting the network configuration: The virtual network lab is currently in use."
        ),
        (
            "West US", "East US",
            "An error occurred when setting the network configuration: The virtual network lab is currently in use."
        ),
    ])
    func keepsWhatIsInUse(_ old: String, _ new: String, _ expected: String) throws {
        var workspace = try Self.tied()
        let before = workspace
        #expect(Self.set(&workspace, old, new) == "BadRequest : \(expected)")
        #expect(workspace == before)
    }

    @Test func namesMayChangeTheirCase() throws {
        var workspace = try Self.tied()
        let id = try workspace.virtualNetwork(named: "lab").id
        #expect(Self.set(&workspace, "name=\"lab\"", "name=\"LAB\"") == nil)
        #expect(try workspace.virtualNetwork(named: "lab").name == "LAB")
        #expect(try workspace.virtualNetwork(named: "lab").id == id)
        #expect(try workspace.securityGroup(ofSubnet: "front", in: "lab").name == "web")
    }

    @Test func removalNeedsFreeSubnets() throws {
        var workspace = try Self.tied()
        let text = refusal { () throws(ModelFailure) in try workspace.removeNetworkConfiguration() }
        #expect(text?.hasSuffix("The virtual network lab is currently in use.") == true)
        try workspace.unbindSecurityGroup(named: "web", fromSubnet: "front", in: "lab")
        try workspace.removeNetworkConfiguration()
        #expect(workspace.virtualNetworks.isEmpty)
        try workspace.removeNetworkConfiguration()
    }

    @Test(arguments: [
        ("10.20.1.4", true, ""), ("10.20.1.254", true, ""),
        ("10.20.1.3", false, "10.20.1.4,10.20.1.5,10.20.1.6,10.20.1.7,10.20.1.8"),
        ("10.20.1.255", false, "10.20.1.4,10.20.1.5,10.20.1.6,10.20.1.7,10.20.1.8"),
        ("10.20.2.7", false, "10.20.2.4,10.20.2.5,10.20.2.6"), ("10.20.3.1", false, ""),
        ("10.20.9.9", false, "10.20.1.4,10.20.1.5,10.20.1.6,10.20.1.7,10.20.1.8"),
    ])
    func staticAddresses(_ address: String, _ isAvailable: Bool, _ alternatives: String) throws {
        let answer = try Sample.workspace().availability(of: address, in: "LAB")
        #expect(answer.isAvailable == isAvailable)
        #expect(answer.alternatives.joined(separator: ",") == alternatives)
    }

    @Test(arguments: [
        ("10.21.0.1", "The IP address 10.21.0.1 does not belong to the address space of virtual network lab."),
        ("010.20.1.5", "The IP address 010.20.1.5 is not valid."), ("fe80::1", "The IP address fe80::1 is not valid."),
    ])
    func badStaticAddresses(_ address: String, _ expected: String) throws {
        let workspace = try Sample.workspace()
        let text = refusal { () throws(ModelFailure) in _ = try workspace.availability(of: address, in: "lab") }
        #expect(text == "BadRequest: \(expected)")
    }
}
