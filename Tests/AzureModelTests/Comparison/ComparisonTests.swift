import Testing

@testable import AzureModel

@Suite struct ComparisonTests {
    private func lines(_ old: Workspace, _ new: Workspace) -> [String] {
        WorkspaceComparison.changes(from: old, to: new).map(\.line)
    }

    @Test func rulesAndTiesAreTold() throws {
        var workspace = try Sample.workspace()
        try workspace.createSecurityGroup(named: "Restrict", location: "West US", label: nil)
        var before = workspace
        try workspace.setRule(Sample.rule("ALLOW HTTP fe1ase", 200, source: "65.52.14.7"), inGroup: "restrict")
        try workspace.bindSecurityGroup(named: "restrict", toSubnet: "FRONT", in: "LAB")
        #expect(
            lines(before, workspace) == [
                "subnet lab/front: security group none -> Restrict",
                "security rule Restrict/ALLOW HTTP fe1ase added: Allow Inbound TCP 80 from 65.52.14.7, priority 200",
            ])
        before = workspace
        try workspace.setRule(Sample.rule("allow http FE1ASE", 300, protocol: .any), inGroup: "Restrict")
        #expect(
            lines(before, workspace) == [
                "security rule Restrict/ALLOW HTTP fe1ase: priority 200 -> 300",
                "security rule Restrict/ALLOW HTTP fe1ase: source address prefix 65.52.14.7 -> *",
                "security rule Restrict/ALLOW HTTP fe1ase: protocol TCP -> *",
            ])
        try before.removeRule(named: "ALLOW HTTP fe1ase", fromGroup: "Restrict")
        let change = try #require(WorkspaceComparison.changes(from: workspace, to: before).first)
        #expect(change.kind == .removed && change.subject == .securityRule && change.property == nil)
        #expect(change.old == "Allow Inbound any protocol 80, priority 300" && change.new == nil)
    }

    @Test func allThatComesIsTold() throws {
        let sample = try DocumentTests.sample()
        #expect(
            lines(Workspace(), sample) == [
                "virtual network lab added: 10.20.0.0/16, West US",
                "subnet lab/dot added: 10.20.3.0/30",
                "subnet lab/front added: 10.20.1.0/24, security group web, route table routes",
                "subnet lab/tiny added: 10.20.2.0/29",
                "security group web added: West US",
                "security rule web/a added: Allow Inbound TCP 80, priority 100",
                "security rule web/b added: Allow Inbound TCP 80, priority 200",
                "route table routes added: West US",
                "route routes/r added: 0.0.0.0/0 to VirtualAppliance 10.20.1.4",
                "reserved address vip added: 104.40.10.1, West US",
                "App Service Environment shop added: External in lab/tiny, 65.52.14.7",
            ])
        #expect(lines(sample, Workspace()).count == 11)
    }

    @Test func whatIsNoThingIsToldOfTheWorkspace() throws {
        var ids = IdentitySource(seed: 1)
        var workspace = Workspace()
        try workspace.reserveAddress(named: "a", label: nil, location: "West US", ids: &ids)
        try workspace.releaseAddress(named: "a")
        workspace.selectNone()
        #expect(
            lines(Workspace(), workspace) == [
                "workspace: current subscription Practice -> none", "workspace: reserved addresses made 0 -> 1",
            ])
    }

    @Test func keysOfStorageAccountsStayHidden() throws {
        var workspace = Workspace()
        let subscription = try #require(workspace.subscriptions.current)
        _ = try workspace.update(subscription, storageAccount: "AccountName=shop;AccountKey=c2VjcmV0")
        let before = workspace
        _ = try workspace.update(subscription, storageAccount: "AccountName=shop;AccountKey=b3RoZXI=")
        #expect(
            lines(Workspace(), workspace)
                == ["subscription Practice: storage account none -> AccountName=shop;AccountKey=***"])
        let changes = WorkspaceComparison.changes(from: before, to: workspace)
        #expect(changes.count == 1)
        #expect(!"\(changes)".contains("b3RoZXI"))
    }

    @Test func linesAreShortAndPlain() throws {
        var workspace = Workspace()
        try workspace.createSecurityGroup(named: "a", location: "West US", label: "first")
        let before = workspace
        try workspace.removeSecurityGroup(named: "a")
        let label = "two\nlines\u{1B}[31m" + String(repeating: "x", count: 500)
        try workspace.createSecurityGroup(named: "A", location: "West US", label: label)
        let lines = lines(before, workspace)
        #expect(lines.first == "security group A: name a -> A")
        let line = try #require(lines.last)
        #expect(line.hasPrefix("security group A: label first -> two lines [31mxxx"))
        #expect(line.count < 120 && line.hasSuffix("…"))
    }

    @Test func nothingIsToldOfEqualStatesAndSomethingOfOthers() {
        var work = RandomWork(seed: 5)
        var states: [Workspace] = []
        for _ in 0..<1200 {
            let before = work.workspace
            work.step()
            let changes = WorkspaceComparison.changes(from: before, to: work.workspace)
            #expect(changes.isEmpty == (before == work.workspace))
            #expect(changes.isEmpty == (before.digest == work.workspace.digest))
            #expect(changes.allSatisfy { $0.line.count < 300 && !$0.line.contains("\n") })
            states.append(work.workspace)
        }
        for (index, state) in states.enumerated() {
            let other = states[(index * 7 + 13) % states.count]
            #expect(WorkspaceComparison.changes(from: other, to: state).isEmpty == (state == other))
        }
    }

    @Test func networksInAnotherOrderDiffer() throws {
        func configuration(_ names: [String]) throws -> Workspace {
            var workspace = Workspace()
            let sites = names.map { name in
                NetworkDocument.Site(
                    name: name, location: "West US", affinityGroup: nil, label: nil, addressSpace: ["10.0.0.0/8"],
                    subnets: [], dnsServers: [], gateway: nil)
            }
            workspace.networkConfiguration = try NetworkDocument(dnsServers: [], localSites: [], sites: sites).checked()
            return workspace
        }
        let (one, other) = (try configuration(["a", "b", "c"]), try configuration(["b", "a", "d"]))
        #expect(
            lines(one, other) == [
                "virtual network c removed: 10.0.0.0/8, West US", "virtual network d added: 10.0.0.0/8, West US",
                "workspace: order of virtual networks a, b, c -> b, a, d",
            ])
    }
}
