import SessionEngine
import ShellCompletion
import ShellRuntime
import ShellValues
import Testing

@testable import SallyportShell

/// What completion offers of the workspace, with the words on what it is.
@Suite struct LiveCandidateTests {
    private static let rule =
        "-Type Inbound -Action Allow -SourceAddressPrefix INTERNET -SourcePortRange '*' "
        + "-DestinationAddressPrefix '*' -DestinationPortRange 443 -Protocol TCP"
    private static let setup = """
        $web = New-AzureNetworkSecurityGroup web 'West US' |
            Set-AzureNetworkSecurityRule -Name https -Priority 100 \(rule) |
            Set-AzureNetworkSecurityRule -Name http -Priority 200 \(rule)
        $null = New-AzureNetworkSecurityGroup 'two words' 'East US'
        $null = New-AzureRouteTable out 'West US'
        """

    private func offers(_ text: String, lab: Bool = false) throws -> [String] {
        let host = TerminalHost(environment: [:], interactive: false)
        let session = ShellSession(host: host, values: SystemHost.values(environment: [:]))
        if lab { try session.engine.evaluate("Start-LabScenario layered-security", into: NullSink()) }
        try session.engine.evaluate(Self.setup, into: NullSink())
        session.engine.history = [
            HistoryEntry(id: 1, text: "Get-Date", startTicks: 0, endTicks: 0, succeeded: true),
            HistoryEntry(id: 12, text: "if (1) {\n 2 }", startTicks: 0, endTicks: 0, succeeded: true),
        ]
        return CompletionEngine(session.engine).completeBytes(text, offset: text.utf8.count).items.map {
            $0.note.isEmpty ? $0.text : $0.text + " | " + $0.note
        }
    }

    @Test func `groups say where they are and how many rules they have`() throws {
        #expect(
            try offers("Get-AzureNetworkSecurityGroup ") == [
                "'two words' | East US, 0 rules", "web | West US, 2 rules",
            ])
        #expect(try offers("Remove-AzureNetworkSecurityGroup -Name w") == ["web | West US, 2 rules"])
    }

    @Test(arguments: [
        "Get-AzureNetworkSecurityGroup web | Remove-AzureNetworkSecurityRule -Name ",
        "Get-AzureNetworkSecurityGroup -Detailed -Name 'web' | Remove-AzureNetworkSecurityRule ",
        "$web | Remove-AzureNetworkSecurityRule -Name ",
        "Remove-AzureNetworkSecurityRule -NetworkSecurityGroup $web -Name ",
        "Get-AzureNetworkSecurityGroup web | Remove-AzureNetworkSecurityRule http -Force | Remove-AzureNetworkSecurityRule -Name ",
    ])
    func `rules are those of the group that is piped or given`(text: String) throws {
        #expect(
            try offers(text) == [
                "https | Inbound 100, Allow TCP INTERNET:* to *:443",
                "http | Inbound 200, Allow TCP INTERNET:* to *:443",
            ])
    }

    @Test func `priorities are free ones, the next first`() throws {
        let found = try offers("$web | Set-AzureNetworkSecurityRule -Type Inbound -Priority ")
        #expect(found.prefix(3) == ["210 | behind http (200)", "300 | behind http (200)", "400 | behind http (200)"])
        let outbound = try offers("$web | Set-AzureNetworkSecurityRule -Type Outbound -Priority ")
        #expect(outbound.prefix(2) == ["100", "200"])
    }

    @Test func `subnets are those of the network that is named`() throws {
        let all = try offers("Set-AzureNetworkSecurityGroupToSubnet web -SubnetName ", lab: true)
        let named = try offers("Set-AzureNetworkSecurityGroupToSubnet web yourvnetnamehere ", lab: true)
        #expect(named.count == 4 && all.count == 4)
        #expect(all.allSatisfy { $0.contains(", in ") })
        #expect(named.allSatisfy { !$0.contains(", in ") && $0.contains("/") })
    }

    @Test func `flows are asked about with environments and the ports of rules`() throws {
        let ask = "Test-LabFlow yourvnetnamehere API-ASE-Subnet -From "
        #expect(try offers(ask + "fe1", lab: true) == ["fe1ase | ASEV1, South Central US, network yourvnetnamehere"])
        #expect(try offers(ask + "fe1ase -Port ", lab: true) == ["443 | https of web"])
    }

    @Test func `steps are offered with what was typed`() throws {
        #expect(try offers("Invoke-History ") == ["12 | if (1) {", "1 | Get-Date"])
        #expect(try offers("Get-History -Id 2") == [])
    }

    @Test func `parameters come with their help, and those the pipeline binds are left out`() throws {
        let found = try offers("$web | Set-AzureNetworkSecurityRule -N")
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("-Name | The rule's name.") ?? false)
    }
}
