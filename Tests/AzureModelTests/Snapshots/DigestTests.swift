import Testing

@testable import AzureModel

@Suite struct DigestTests {
    @Test func anEmptyRangeHasAlwaysTheSame() {
        #expect(Workspace().digest == Workspace().digest)
        #expect(Workspace().digest.count == 16)
        #expect(Workspace().digest == "6a1242064b4fe810")
    }

    @Test func theOrderOfWorkDoesNotMatter() throws {
        var one = try Sample.workspace()
        var other = try Sample.workspace()
        for name in ["a", "b", "c"] { try one.createSecurityGroup(named: name, location: "West US", label: nil) }
        for name in ["c", "a", "b"] { try other.createSecurityGroup(named: name, location: "uswest", label: nil) }
        #expect(one.digest == other.digest)
        try one.setRule(Sample.rule("x", 100), inGroup: "a")
        try one.setRule(Sample.rule("y", 200), inGroup: "a")
        #expect(one.digest != other.digest)
        try other.setRule(Sample.rule("y", 200), inGroup: "A")
        try other.setRule(Sample.rule("x", 100), inGroup: "A")
        #expect(one == other)
        #expect(one.digest == other.digest)
    }

    @Test func goingBackGivesTheEarlierDigest() throws {
        var workspace = try Sample.workspace()
        let before = workspace.digest
        try workspace.createSecurityGroup(named: "web", location: "West US", label: nil)
        try workspace.bindSecurityGroup(named: "web", toSubnet: "front", in: "lab")
        let bound = workspace.digest
        try workspace.unbindSecurityGroup(named: "web", fromSubnet: "front", in: "lab")
        #expect(workspace.digest != bound)
        try workspace.removeSecurityGroup(named: "web")
        #expect(workspace.digest == before)
    }

    @Test func whatMovesFromOneGroupToAnotherChangesIt() throws {
        var one = Workspace()
        for name in ["a", "b"] { try one.createSecurityGroup(named: name, location: "West US", label: nil) }
        var other = one
        try one.setRule(Sample.rule("x", 100), inGroup: "a")
        try other.setRule(Sample.rule("x", 100), inGroup: "b")
        #expect(one.digest != other.digest)
    }

    @Test func identifiersGoOnFromAStoredState() {
        var source = IdentitySource(seed: 7)
        _ = source.nextGuid()
        var restored = IdentitySource(state: source.state)
        #expect(restored.nextGuid() == source.nextGuid())
    }
}
