import Testing

@testable import AzureModel

@Suite struct SubnetBindingTests {
    private static func workspace() throws -> Workspace {
        var workspace = try Sample.workspace()
        for name in ["web", "api"] {
            try workspace.createSecurityGroup(named: name, location: "West US", label: nil)
            try workspace.createRouteTable(named: name, location: "West US", label: nil)
        }
        try workspace.createSecurityGroup(named: "far", location: "usnorth", label: nil)
        try workspace.createRouteTable(named: "far", location: "usnorth", label: nil)
        return workspace
    }

    @Test func bindsAndReleasesGroups() throws {
        var workspace = try Self.workspace()
        try workspace.bindSecurityGroup(named: "WEB", toSubnet: "FRONT", in: "Lab")
        #expect(try workspace.securityGroup(ofSubnet: "front", in: "lab").name == "web")
        let mapped = refusal { () throws(ModelFailure) in
            try workspace.bindSecurityGroup(named: "web", toSubnet: "front", in: "lab")
        }
        let id = try workspace.virtualNetwork(named: "lab").id
        #expect(
            mapped == "BadRequest : The virtual network name \(id) is already mapped to network security group.")
        let used = refusal { () throws(ModelFailure) in try workspace.removeSecurityGroup(named: "web") }
        #expect(used == "BadRequest : The Network Security Group web is currently in use.")
        let other = refusal { () throws(ModelFailure) in
            try workspace.unbindSecurityGroup(named: "api", fromSubnet: "front", in: "lab")
        }
        let target = "the virtual network name lab and subnet front"
        #expect(other == "BadRequest : The Network Security Group api is not assigned to \(target).")
        try workspace.unbindSecurityGroup(named: "web", fromSubnet: "front", in: "lab")
        let none = refusal { () throws(ModelFailure) in
            try workspace.unbindSecurityGroup(named: "web", fromSubnet: "front", in: "lab")
        }
        #expect(
            none == "ResourceNotFound : T\(target.dropFirst()) does not have any network security group assigned.")
    }

    @Test(arguments: [
        ("web", "nonet", "front", "ResourceNotFound : The virtual network nonet does not exist."),
        ("web", "lab", "zz", "ResourceNotFound : Subnet name zz was not found in Virtual Network lab."),
        ("no", "lab", "front", "ResourceNotFound : The Network Security Group no does not exist."),
    ])
    func refusesGroups(_ group: String, _ network: String, _ subnet: String, _ expected: String) throws {
        var workspace = try Self.workspace()
        let text = refusal { () throws(ModelFailure) in
            try workspace.bindSecurityGroup(named: group, toSubnet: subnet, in: network)
        }
        #expect(text == expected)
    }

    @Test func regionsMustMatch() throws {
        var workspace = try Self.workspace()
        let group = refusal { () throws(ModelFailure) in
            try workspace.bindSecurityGroup(named: "far", toSubnet: "front", in: "lab")
        }
        let tail =
            "is different than the region uswest that Virtual Network lab belongs to, "
            + "they need to belong to the same region."
        #expect(group == "BadRequest : The region usnorth specified for the Network Security Group far \(tail)")
        let table = refusal { () throws(ModelFailure) in
            try workspace.bindRouteTable(named: "far", toSubnet: "front", in: "lab")
        }
        #expect(table == "BadRequest : The region usnorth specified for the Route Table far \(tail)")
    }

    @Test func aSecondRouteTableReplacesTheFirst() throws {
        var workspace = try Self.workspace()
        let none = refusal { () throws(ModelFailure) in
            try workspace.unbindRouteTable(fromSubnet: "front", in: "lab")
        }
        let text = "The virtual network name lab and subnet front does not have any Route Table associated."
        #expect(none == "ResourceNotFound : \(text)")
        try workspace.bindRouteTable(named: "web", toSubnet: "front", in: "lab")
        try workspace.bindRouteTable(named: "api", toSubnet: "front", in: "lab")
        #expect(try workspace.routeTable(ofSubnet: "front", in: "lab").name == "api")
        let used = refusal { () throws(ModelFailure) in try workspace.removeRouteTable(named: "api") }
        #expect(used == "BadRequest : The Route Table api is currently in use.")
        try workspace.unbindRouteTable(fromSubnet: "front", in: "lab")
        let look = refusal { () throws(ModelFailure) in
            _ = try workspace.routeTable(ofSubnet: "front", in: "lab")
        }
        #expect(look == "ResourceNotFound: \(text)")
    }
}
