import Testing

@testable import AzureModel

@Suite struct SecurityGroupTests {
    @Test(arguments: ["two words", "a..b", "9lives", "ends_", "a ", String(repeating: "x", count: 80)])
    func takesNames(_ name: String) throws {
        var workspace = Workspace()
        try workspace.createSecurityGroup(named: name, location: "West US", label: nil)
        #expect(try workspace.securityGroup(named: name.uppercased()).name == name)
    }

    @Test(arguments: ["semi;colon", "-dash", "slash/name", "dot.", "a-", "_x", ".a", " a", "é", "", "a\tb"])
    func refusesNames(_ name: String) {
        var workspace = Workspace()
        let text = refusal { () throws(ModelFailure) in
            try workspace.createSecurityGroup(named: name, location: "nowhere", label: nil)
        }
        #expect(text == "BadRequest: Network Security Group name \(name) is invalid.")
    }

    @Test func refusesUnknownLocationsAndSecondGroups() throws {
        var workspace = Workspace()
        try workspace.createSecurityGroup(named: "web", location: " WESTUS", label: "x")
        #expect(try workspace.securityGroup(named: "web").location.name == "West US")
        let lost = refusal { () throws(ModelFailure) in
            try workspace.createSecurityGroup(named: "WEB", location: "Atlantis", label: nil)
        }
        #expect(lost == "BadRequest: The location constraint is not valid.")
        let second = refusal { () throws(ModelFailure) in
            try workspace.createSecurityGroup(named: "WEB", location: "uswest", label: nil)
        }
        #expect(second == "BadRequest : The Network Security Group WEB already exists.")
    }

    @Test func listsInNameOrder() throws {
        var workspace = Workspace()
        for name in ["a_b", "aab", "a-b", "a.b", "a b", "A1", "aZb", "B", "ab"] {
            try workspace.createSecurityGroup(named: name, location: "usnorth", label: nil)
        }
        let names = workspace.securityGroups.listed.map(\.name)
        #expect(names == ["a b", "a-b", "a.b", "A1", "aab", "ab", "aZb", "a_b", "B"])
    }

    @Test func stopsAtTwoHundredGroups() throws {
        var workspace = Workspace()
        for number in 1...200 {
            try workspace.createSecurityGroup(named: "g\(number)", location: "useast", label: nil)
        }
        let text = refusal { () throws(ModelFailure) in
            try workspace.createSecurityGroup(named: "more", location: "useast", label: nil)
        }
        #expect(text == "BadRequest : The maximum number of Network Security Groups (200) has been reached.")
    }

    @Test func earlierStatesStayAsTheyWere() throws {
        var workspace = Workspace()
        try workspace.createSecurityGroup(named: "web", location: "useast", label: nil)
        let earlier = workspace
        try workspace.setRule(Sample.rule(), inGroup: "web")
        #expect(try earlier.securityGroup(named: "web").ownRules.isEmpty)
        #expect(try workspace.securityGroup(named: "web").ownRules.count == 1)
    }

    @Test func missingGroups() {
        var workspace = Workspace()
        let look = refusal { () throws(ModelFailure) in _ = try workspace.securityGroup(named: "no") }
        #expect(look == "ResourceNotFound: The Network Security Group no does not exist.")
        let removal = refusal { () throws(ModelFailure) in try workspace.removeSecurityGroup(named: "no") }
        #expect(removal == "ResourceNotFound : The Network Security Group no does not exist.")
    }
}
