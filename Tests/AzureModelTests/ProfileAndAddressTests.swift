import Testing

@testable import AzureModel

@Suite struct ProfileAndAddressTests {
    @Test func reservedAddressesCountUp() throws {
        var workspace = Workspace()
        var ids = IdentitySource(seed: 5)
        for number in 1...500 {
            try workspace.reserveAddress(named: "r\(number)", label: nil, location: "uswest", ids: &ids)
        }
        #expect(try workspace.reservedAddress(named: "R1").address.text == "104.40.10.1")
        #expect(try workspace.reservedAddress(named: "r500").address.text == "104.40.11.244")
        let full = refusal { () throws(ModelFailure) in
            try workspace.reserveAddress(named: "x", label: nil, location: "uswest", ids: &ids)
        }
        #expect(full == "BadRequest : The maximum number of Reserved IPs (500) has been reached.")
        try workspace.releaseAddress(named: "R7")
        let gone = refusal { () throws(ModelFailure) in try workspace.releaseAddress(named: "R7") }
        #expect(gone == "ResourceNotFound : The Reserved IP R7 does not exist.")
        let second = refusal { () throws(ModelFailure) in
            try workspace.reserveAddress(named: "R8", label: nil, location: "uswest", ids: &ids)
        }
        #expect(second == "BadRequest : The Reserved IP R8 already exists.")
    }

    @Test func subscriptionsAreSelected() throws {
        var workspace = Workspace()
        let practice = try workspace.subscriptions.subscription(named: "PRACTICE", caseCounts: false)
        #expect(throws: ProfileFailure.unknownName("PRACTICE")) {
            try workspace.subscriptions.subscription(named: "PRACTICE", caseCounts: true)
        }
        workspace.selectNone()
        #expect(workspace.subscriptions.current == nil)
        workspace.select(practice, account: "somebody")
        #expect(workspace.subscriptions.current?.account == "somebody")
    }

    @Test func accountsAreAddedOnce() throws {
        var workspace = Workspace()
        workspace.selectNone()
        #expect(try workspace.addAccount(id: nil).id == "learner@example.com")
        #expect(try workspace.addAccount(id: "me@example.com").tenants.count == 1)
        #expect(workspace.subscriptions.accounts.count == 2 && workspace.subscriptions.current != nil)
        #expect(throws: ProfileFailure.unknownEnvironment("Foo")) {
            try workspace.addAccount(id: nil, environment: "Foo")
        }
    }

    @Test func identifiersRepeatWithTheirSeed() {
        var first = IdentitySource(seed: 7)
        var second = IdentitySource(seed: 7)
        let guid = first.nextGuid()
        #expect(guid == second.nextGuid() && guid != first.nextGuid())
        #expect(guid.count == 36 && Array(guid)[14] == "4")
        #expect(second.nextRequestId().count == 32)
    }

    @Test func locationsAreAsRecorded() throws {
        #expect(LocationCatalog.all.count == 13 && LocationCatalog.all.first?.name == "South Central US")
        let west = try LocationCatalog.location(named: "uswest")
        #expect(west.storageAccountTypes.last == "Premium_LRS")
        #expect(west.webWorkerRoleSizes.count == 25 && west.virtualMachineRoleSizes.count == 38)
        #expect(try LocationCatalog.location(named: "brazilsouth").webWorkerRoleSizes.count == 8)
    }
}
