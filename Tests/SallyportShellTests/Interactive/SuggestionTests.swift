import SessionEngine
import ShellRuntime
import ShellValues
import Testing

@testable import SallyportShell

@Suite struct SuggestionTests {
    private func lines(_ text: String, after setup: String = "", limit: Int = 10) throws -> [String] {
        let host = TerminalHost(environment: [:], interactive: false)
        let session = ShellSession(host: host, values: SystemHost.values(environment: [:]))
        for (i, command) in setup.split(separator: "\n").map(String.init).enumerated() {
            try session.engine.evaluate(command, into: NullSink())
            session.engine.history.append(
                HistoryEntry(id: i + 1, text: command, startTicks: 0, endTicks: 0, succeeded: true))
        }
        return Suggestions(session.engine).lines(continuing: text, limit: limit)
    }

    private static let lab = "Start-LabScenario layered-security"
    private static let group = lab + "\nNew-AzureNetworkSecurityGroup api 'South Central US'"
    private static let rule =
        "Set-AzureNetworkSecurityRule -Name web -Type Inbound -Priority 100 -Action Allow "
        + "-SourceAddressPrefix INTERNET -SourcePortRange '*' -DestinationAddressPrefix '*' -DestinationPortRange 80 -Protocol TCP"
    private static let withRule = group + "\nGet-AzureNetworkSecurityGroup api | " + rule

    @Test func `a lab comes first, then a group for a subnet that has none`() throws {
        #expect(try lines("Sta") == ["Start-LabScenario layered-security"])
        #expect(
            try lines("new-azuren", after: Self.lab, limit: 1)
                == ["new-azurenetworkSecurityGroup -Name api-ase-subnet-nsg -Location 'South Central US'"])
    }

    @Test func `an empty group gets rules, one with rules a subnet`() throws {
        let first = try lines("Get-AzureNet", after: Self.group, limit: 1)
        #expect(
            first.first?.hasPrefix(
                "Get-AzureNetworkSecurityGroup -Name api | Set-AzureNetworkSecurityRule -Name 'allow ") ?? false)
        #expect(
            try lines("Get-AzureNet", after: Self.withRule, limit: 1) == [
                "Get-AzureNetworkSecurityGroup -Name api | Set-AzureNetworkSecurityGroupToSubnet "
                    + "-VirtualNetworkName yourvnetnamehere -SubnetName API-ASE-Subnet"
            ])
    }

    @Test func `behind a pipe it is about the group that comes down`() throws {
        let found = try lines(
            "Get-AzureNetworkSecurityGroup api | Set-AzureNetworkSecurityRule -N", after: Self.withRule, limit: 1)
        #expect(found.first?.contains("-Type Inbound -Priority 200 -Action Allow") ?? false)
        #expect(
            try lines("Get-AzureNetworkSecurityGroup api | Rem", after: Self.withRule)
                == ["Get-AzureNetworkSecurityGroup api | Remove-AzureNetworkSecurityRule -Name web"])
    }

    @Test func `what is bound is tried out`() throws {
        let bound = Self.withRule + "\nSet-AzureNetworkSecurityGroupToSubnet api yourvnetnamehere API-ASE-Subnet"
        #expect(
            try lines("Test-", after: bound) == [
                "Test-LabFlow yourvnetnamehere API-ASE-Subnet -From fe1ase -Port 443",
                "Test-LabFlow yourvnetnamehere API-ASE-Subnet -From 203.0.113.7 -Port 443",
            ])
    }

    @Test func `arguments are names that exist`() throws {
        #expect(
            try lines("Remove-AzureNetworkSecurityGroup -Name a", after: Self.group) == [
                "Remove-AzureNetworkSecurityGroup -Name api"
            ])
        #expect(try lines("Set-AzureNetworkSecurityRule -Type in") == ["Set-AzureNetworkSecurityRule -Type inbound"])
    }

    @Test(arguments: [
        "", "# Get-Azu", "'Get-Azu", "$x + 1", "@{ Get", "Get-Azu\u{20}\u{20}zzz", String(repeating: "x", count: 2000),
    ])
    func `elsewhere there is none`(text: String) throws {
        #expect(try lines(text, after: Self.group) == [])
    }

    @Test func `no script runs between two keys`() throws {
        let function = "function Loud { param([ArgumentCompleter({ $global:ran = 1; 'a' })]$X) }"
        #expect(try lines("Loud -X ", after: function) == [])
        #expect(try lines("function Loud { param([ArgumentCompleter({ throw 1 })]$X) }; Loud -X ") == [])
    }

    @Test func `what is suggested can be run`() throws {
        for start in ["Get-AzureNetworkSecurityGroup", "New-Azure", "Get-Lab"] {
            for line in try lines(start, after: Self.withRule) {
                _ = try lines("x", after: Self.withRule + "\n" + line)
            }
        }
    }
}
