import AzureModel
import ShellValues
import Testing

@testable import AzureCmdlets

/// Files that earlier versions wrote stay readable.
@Suite struct SavedFileTests {
    private static func text(_ name: String) throws -> String {
        let file = #filePath
        let folder = file.prefix(upTo: file.lastIndex(of: "/") ?? file.endIndex)
        return try #require(NativeFile.read("Saved/\(name)", from: String(folder)))
    }

    @Test func version1IsRead() throws {
        let text = try Self.text("version-1.json")
        let workspace = try WorkspaceJSON.workspace(in: text)
        #expect(workspace.digest == "e39208f646346ea9")
        #expect(workspace.securityGroups.listed.map(\.name) == ["Empty", "web"])
        #expect(try workspace.securityGroup(ofSubnet: "front end", in: "RANGE").ownRules.map(\.priority) == [100, 4096])
        #expect(try workspace.routeTable(ofSubnet: "Front end", in: "range").routes.map(\.name) == ["default", "office"])
        #expect(try workspace.environment(named: "api").virtualAddress.text == "10.30.1.14")
        #expect(workspace.virtualNetworks.map(\.affinityGroup) == [nil, "friends"])
        #expect(workspace.subscriptions.accounts.map(\.id) == ["learner@example.com", "other@example.com"])
        #expect(workspace.subscriptions.current?.storageAccount == "shopstore")
        #expect(WorkspaceJSON.text(of: workspace) == text)
    }

    @Test func whatIsReadIsInUse() throws {
        var workspace = try WorkspaceJSON.workspace(in: try Self.text("version-1.json"))
        var ids = IdentitySource(seed: 1)
        #expect(throws: ModelFailure.self) { try workspace.removeSecurityGroup(named: "web") }
        #expect(throws: ModelFailure.self) { try workspace.removeNetworkConfiguration() }
        try workspace.reserveAddress(named: "third", label: nil, location: "West US", ids: &ids)
        #expect(try workspace.reservedAddress(named: "third").address.text == "104.40.10.3")
    }

    @Test func damagedTextIsReadOrRefused() throws {
        let bytes = Array(try Self.text("version-1.json").utf8)
        var random = IdentitySource(seed: 8)
        var refused = 0
        for _ in 0..<600 {
            var damaged = bytes
            for _ in 0..<3 {
                let place = Int(random.nextNumber() % UInt64(damaged.count))
                switch random.nextNumber() % 3 {
                case 0: damaged[place] = UInt8(truncatingIfNeeded: random.nextNumber())
                case 1: damaged.remove(at: place)
                default: damaged.removeSubrange(place..<min(damaged.count, place + 20))
                }
            }
            do {
                let workspace = try WorkspaceJSON.workspace(in: String(decoding: damaged, as: UTF8.self))
                #expect(try WorkspaceJSON.workspace(in: WorkspaceJSON.text(of: workspace)) == workspace)
            } catch {
                refused += 1
            }
        }
        #expect(refused > 400)
    }

    @Test func nullAndMissingListsCountAsNothing() throws {
        let text = #"{"format":"sallyport-workspace","version":1,"currentSubscription":null}"#
        let workspace = try WorkspaceJSON.workspace(in: text)
        #expect(workspace.isEmpty && workspace.subscriptions.subscriptions.isEmpty)
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: SnapshotFailure.self) { try WorkspaceJSON.workspace(in: deep) }
    }
}
