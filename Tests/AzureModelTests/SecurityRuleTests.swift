import Testing

@testable import AzureModel

@Suite struct SecurityRuleTests {
    private static let defaults = [
        "ALLOW VNET INBOUND", "ALLOW VNET OUTBOUND", "ALLOW AZURE LOAD BALANCER INBOUND", "ALLOW INTERNET OUTBOUND",
        "DENY ALL OUTBOUND", "DENY ALL INBOUND",
    ]

    private static func workspace() throws -> Workspace {
        var workspace = Workspace()
        try workspace.createSecurityGroup(named: "web", location: "West US", label: nil)
        return workspace
    }

    private static func names(_ workspace: Workspace) throws -> [String] {
        try workspace.securityGroup(named: "web").rules.map(\.name)
    }

    @Test func newGroupsHaveTheRecordedDefaults() throws {
        let rules = try Self.workspace().securityGroup(named: "web").rules
        let names = rules.map(\.name)
        #expect(Array(names.prefix(2)) == ["ALLOW VNET OUTBOUND", "ALLOW VNET INBOUND"])
        #expect(Array(names.dropFirst(2)) == Array(Self.defaults.dropFirst(2)))
        #expect(rules.allSatisfy { $0.isDefault && $0.state == "Active" && $0.priority >= 65000 })
    }

    @Test func ownRulesComeFirst() throws {
        var workspace = try Self.workspace()
        try workspace.setRule(Sample.rule("zz", 300), inGroup: "WEB")
        try workspace.setRule(Sample.rule("aa", 200, direction: .outbound), inGroup: "web")
        try workspace.setRule(Sample.rule("mm", 200), inGroup: "web")
        try workspace.setRule(Sample.rule("bb", 100, direction: .outbound), inGroup: "web")
        #expect(try Self.names(workspace) == ["bb", "mm", "aa", "zz"] + Self.defaults)
        try workspace.setRule(Sample.rule("MM", 300, direction: .outbound), inGroup: "web")
        #expect(try Self.names(workspace) == ["bb", "aa", "zz", "mm"] + Self.defaults)
        try workspace.removeRule(named: "ZZ", fromGroup: "web")
        #expect(try Self.names(workspace) == ["bb", "aa", "mm"] + Self.defaults)
    }

    @Test func prioritiesAreTakenOncePerDirection() throws {
        var workspace = try Self.workspace()
        try workspace.setRule(Sample.rule("first", 300), inGroup: "web")
        let text = refusal { () throws(ModelFailure) in
            try workspace.setRule(Sample.rule("second", 300), inGroup: "web")
        }
        let reason = "Rules cannot have the same Priority and Direction."
        #expect(text == "BadRequest : Security rule first conflicts with rule second. \(reason)")
        try workspace.setRule(Sample.rule("second", 300, direction: .outbound), inGroup: "web")
    }

    @Test(arguments: [99, 4097, -1, Int.max])
    func refusesPriorities(_ priority: Int) throws {
        var workspace = try Self.workspace()
        let text = refusal { () throws(ModelFailure) in
            try workspace.setRule(Sample.rule("r", priority), inGroup: "web")
        }
        #expect(text?.hasPrefix("BadRequest: The priority \(priority) is invalid.") == true)
    }

    @Test func checksInTheRecordedOrder() throws {
        var workspace = try Self.workspace()
        var request = Sample.rule("a;b", 100, source: "x", sourcePorts: "q", destination: "y", ports: "z")
        func next() -> String? {
            refusal { () throws(ModelFailure) in try workspace.setRule(request, inGroup: "gone") }
        }
        #expect(next() == "BadRequest: Network Security Rule name a;b is invalid.")
        request.name = "deny all inbound"
        #expect(
            next() == "BadRequest: The Network Security Rule deny all inbound is a default rule and cannot be modified."
        )
        request.name = "ok"
        let advice = "Please provide correct CIDR address or one of the allowed Address Tags."
        #expect(next() == "BadRequest: The Source Address Prefix provided 'x' is invalid. \(advice)")
        request.sourceAddressPrefix = "*"
        let ports = "Please provide correct port number, port range or '*'."
        #expect(next() == "BadRequest: The Source Port Range provided 'q' is invalid. \(ports)")
        request.sourcePortRange = "*"
        #expect(next() == "BadRequest: The Destination Address Prefix provided 'y' is invalid. \(advice)")
        request.destinationAddressPrefix = "*"
        #expect(next() == "BadRequest: The Destination Port Range provided 'z' is invalid. \(ports)")
        request.destinationPortRange = "*"
        #expect(next() == "ResourceNotFound : The Network Security Group gone does not exist.")
    }

    @Test func refusesToTouchDefaults() throws {
        var workspace = try Self.workspace()
        let text = refusal { () throws(ModelFailure) in
            try workspace.removeRule(named: "DENY ALL INBOUND", fromGroup: "web")
        }
        #expect(
            text == "BadRequest : The Network Security Rule DENY ALL INBOUND is a default rule and cannot be deleted.")
        let missing = refusal { () throws(ModelFailure) in try workspace.removeRule(named: "no", fromGroup: "web") }
        #expect(missing == "ResourceNotFound : The Network Security Rule no does not exist.")
    }

    @Test func stopsAtTwoHundredRules() throws {
        var workspace = try Self.workspace()
        for number in 1...200 {
            try workspace.setRule(Sample.rule("r\(number)", 100 + number), inGroup: "web")
        }
        let text = refusal { () throws(ModelFailure) in
            try workspace.setRule(Sample.rule("more", 4000), inGroup: "web")
        }
        #expect(text == "BadRequest : The maximum number of Network Security Rules (200) has been reached.")
        try workspace.setRule(Sample.rule("r7", 4000), inGroup: "web")
    }
}
