import AzureModel
import ShellRuntime
import ShellValues
import Testing

@testable import AzureCmdlets

@Suite struct LabCmdletTests {
    @Test func labsAskBeforeTheyReplaceWork() throws {
        let shell = PracticeShell(answers: ["n"])
        try shell.run("Start-LabScenario layered-security; Start-LabScenario layered-security")
        #expect(shell.text.contains("Begin the lab \"layered-security\"?"))
        #expect(try shell.run("(Get-LabAppServiceEnvironment).Name") == ["apiase", "fe1ase", "fe2ase", "fe3ase"])
        #expect(try shell.run("(Start-LabScenario Layered-Security -Force -PassThru).Name") == ["layered-security"])
    }

    @Test func unknownLabsNameTheKnown() throws {
        let shell = PracticeShell()
        let record = try #require(shell.failure("Start-LabScenario nothing"))
        #expect(record.message.hasPrefix("There is no lab named 'nothing'. There are: layered-security."))
    }

    @Test func environmentsAreMadeAndChanged() throws {
        let shell = PracticeShell()
        try shell.makeNetwork()
        let answers = try shell.run(
            """
            (New-LabAppServiceEnvironment shop lab front -OutboundIPAddress 65.52.14.7).VirtualIPAddress
            (Set-LabAppServiceEnvironment shop -Access internal -PassThru).VirtualIPAddress
            (New-AzAppServiceEnvironment rg api uswest -VirtualNetworkName lab -SubnetName back -LoadBalancerMode External -PassThru).Kind
            Remove-AzAppServiceEnvironment rg api -Force -PassThru
            Remove-LabAppServiceEnvironment shop -Force -PassThru
            """)
        #expect(answers == ["65.52.14.7", "10.20.1.254", "ASEv2", "True", "True"])
        #expect(shell.session.workspace.environments.isEmpty)
    }

    @Test func theCommandLineStartsLabs() {
        let shell = PracticeShell()
        #expect(AzureModule.startLab("layered-security", in: shell.engine) == nil)
        #expect(shell.session.workspace.environments.count == 4)
        let unknown = AzureModule.startLab("nothing", in: shell.engine)
        #expect(unknown == "There is no lab named 'nothing'. There are: layered-security.")
        #expect(AzureModule.startLab("./gone.lab", in: shell.engine) == "Could not find file './gone.lab'.")
    }

    @Test func helpSaysWhoseCommandsTheyAre() {
        for spec in AzureModule.specs where spec.module == "Sallyport" {
            #expect(spec.notes.contains("exists only in this practice range"), "\(spec.name)")
        }
    }
}

@Suite struct FlowCmdletTests {
    private let shell = PracticeShell()

    private func access(_ arguments: String) throws -> [String] {
        try shell.run("foreach ($f in Test-LabFlow lab front \(arguments)) { \"$($f.Access) $($f.RuleName)\" }")
    }

    init() throws {
        try shell.makeNetwork()
    }

    @Test func `without a group everything gets through`() throws {
        #expect(try access("-From 1.2.3.4 -Port 80") == ["Allow "])
    }

    @Test func `the first rule that fits decides, the default rules last`() throws {
        try shell.run(
            """
            $null = New-AzureNetworkSecurityGroup web 'West US'
            $null = Get-AzureNetworkSecurityGroup web | Set-AzureNetworkSecurityRule -Name http -Type Inbound -Priority 100 -Action Allow -SourceAddressPrefix INTERNET -SourcePortRange * -DestinationAddressPrefix * -DestinationPortRange 80 -Protocol TCP
            Set-AzureNetworkSecurityGroupToSubnet -Name web -VirtualNetworkName lab -SubnetName front
            """)
        #expect(try access("-From 1.2.3.4 -Port 80, 81") == ["Allow http", "Deny DENY ALL INBOUND"])
        #expect(try access("-From 1.2.3.4 -Port 80 -Protocol UDP") == ["Deny DENY ALL INBOUND"])
        #expect(try access("-From 10.20.0.9 -Port 3389") == ["Allow ALLOW VNET INBOUND"])
        #expect(try access("-To 1.2.3.4 -Port 443") == ["Allow ALLOW INTERNET OUTBOUND"])
        #expect(try shell.run("(Test-LabFlow lab front 1.2.3.4 22).Reason") == ["The default rule 'DENY ALL INBOUND' (priority 65500) of 'web' stops it."])
    }

    @Test func `what is neither an address nor an environment is refused`() throws {
        let record = try #require(shell.failure("Test-LabFlow lab front -From nobody -Port 80"))
        #expect(record.message == "'nobody' is neither an IPv4 address nor the name of an App Service Environment.")
    }
}
