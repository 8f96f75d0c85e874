import AzureModel
import CoreCmdlets
import Glibc
import ShellFormatting
import ShellRuntime
import ShellValues
import Testing

@testable import AzureCmdlets

/// The examples in the help of every command run, and print what the help says.
@Suite struct ExampleTests {
    /// An example together with the command it belongs to.
    struct Row: CustomTestStringConvertible, Sendable {
        let command: String
        let example: CommandExample
        var testDescription: String { "\(command): \(example.title)" }
    }

    static let rows: [Row] = AzureModule.specs.flatMap { spec in
        spec.examples.map { Row(command: spec.name, example: $0) }
    }

    @Test(arguments: rows) func runs(_ row: Row) throws {
        var template = Array("/tmp/examples-XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template))
        let folder = String(cString: made)
        defer {
            for name in ["networks.netcfg", "range.json", "before.json"] { unlink(folder + "/" + name) }
            rmdir(folder)
        }
        let shell = PracticeShell(folder: folder)
        CoreCmdlets.register(in: shell.engine.commands)
        CoreCmdlets.install(in: shell.engine)
        FormatService.install(in: shell.engine)
        FormatService.context(shell.engine).views.append(AzureModule.views)
        if row.example.output == nil { try prepare(shell, row.command) }
        let screen = try shell.engine.openCommand("Out-Default", into: NullSink())
        try shell.engine.evaluate(row.example.code, into: screen)
        try screen.close()
        #expect(shell.errors.isEmpty)
        if let output = row.example.output { #expect(shell.text == output) }
    }

    /// What examples without an output take for granted.
    private func prepare(_ shell: PracticeShell, _ command: String) throws {
        try shell.makeNetwork()
        try shell.run(
            """
            $null = New-AzureNetworkSecurityGroup web uswest | Set-AzureNetworkSecurityRule -Name https -Type Inbound `
                -Priority 100 -Action Allow -SourceAddressPrefix INTERNET -SourcePortRange * `
                -DestinationAddressPrefix * -DestinationPortRange 443 -Protocol TCP
            $null = New-AzureRouteTable web-routes uswest | Set-AzureRoute -RouteName default `
                -AddressPrefix 0.0.0.0/0 -NextHopType Internet
            $null = New-AzureReservedIP shop -Location uswest
            $null = New-LabAppServiceEnvironment fe1ase lab back -OutboundIPAddress 65.52.1.2
            """)
        switch command {
        case "Set-AzureNetworkSecurityGroupToSubnet", "Set-AzureSubnetRouteTable", "Remove-AzureRouteTable": break
        default: try shell.run("Set-AzureNetworkSecurityGroupToSubnet web lab front; Set-AzureSubnetRouteTable lab front web-routes")
        }
        switch command {
        case "New-LabAppServiceEnvironment": break
        case "Remove-LabAppServiceEnvironment": try shell.run("$null = New-LabAppServiceEnvironment shop lab apps")
        case "Set-AzureVNetConfig": try shell.run("$null = Get-AzureVNetConfig -ExportToFile ./networks.netcfg")
        default: break
        }
    }
}
