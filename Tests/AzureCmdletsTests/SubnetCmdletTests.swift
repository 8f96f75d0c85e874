import AzureModel
import ShellRuntime
import ShellValues
import Testing

@testable import AzureCmdlets

@Suite struct SubnetCmdletTests {
    private static func shell(answers: [String] = []) throws -> PracticeShell {
        let shell = PracticeShell(answers: answers)
        try shell.makeNetwork()
        try shell.run(
            "$null = New-AzureNetworkSecurityGroup web uswest; $null = New-AzureNetworkSecurityGroup api uswest")
        return shell
    }

    @Test func replacingAsks() throws {
        let shell = try Self.shell(answers: ["n", "y"])
        try shell.run("Set-AzureNetworkSecurityGroupToSubnet web lab front")
        #expect(try shell.run("Set-AzureNetworkSecurityGroupToSubnet api lab front -PassThru").isEmpty)
        #expect(try shell.run("Set-AzureNetworkSecurityGroupToSubnet api lab front -PassThru") == ["True"])
        #expect(shell.text.contains("already a Network Security Group associated with Subnet \"front\""))
        #expect(try shell.run("(Get-AzureNetworkSecurityGroupForSubnet lab front).Name") == ["api"])
    }

    @Test func messagesKeepTheirSlips() throws {
        let shell = try Self.shell()
        try shell.run("Set-AzureNetworkSecurityGroupToSubnet web lab front")
        try shell.run("Set-AzureNetworkSecurityGroupToSubnet api lab front -Force -Verbose")
        #expect(shell.text.contains("\"api\" in Subnet \"front\" in Virtual Network \"front\""))
        try shell.run("Remove-AzureNetworkSecurityGroupFromSubnet api lab front -Force -Verbose")
        #expect(shell.text.contains("\"api\" from Subnet \"lab\" in Virtual Network \"front\"."))
    }

    @Test func machinesHaveNoServices() throws {
        let shell = try Self.shell()
        let record = try #require(shell.failure("Get-AzureIPForwarding -ServiceName s -RoleName r"))
        #expect(record.exception.message == "ResourceNotFound: No deployments were found.")
    }

    @Test func routeTablesNeverAsk() throws {
        let shell = try Self.shell()
        let answers = try shell.run(
            """
            $null = New-AzureRouteTable one uswest | Set-AzureRoute -RouteName Out -AddressPrefix 0.0.0.0/0 -NextHopType Internet
            $null = New-AzureRouteTable two uswest
            Set-AzureSubnetRouteTable lab front one -PassThru
            Set-AzureSubnetRouteTable lab front two -PassThru
            (Get-AzureSubnetRouteTable lab front).Name
            """)
        #expect(answers == ["True", "True", "two"])
        #expect(try shell.session.workspace.routeTable(named: "one").routes.map(\.name) == ["out"])
    }
}
