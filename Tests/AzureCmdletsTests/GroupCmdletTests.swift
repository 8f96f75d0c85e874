import AzureModel
import ShellRuntime
import ShellValues
import Testing

@testable import AzureCmdlets

@Suite struct GroupCmdletTests {
    private static let rule =
        "-Type Inbound -Priority 100 -Action Allow -SourcePortRange '*' -DestinationAddressPrefix '*' "
        + "-DestinationPortRange 80 -Protocol TCP"

    @Test func groupsAreMadeAndFound() throws {
        let shell = PracticeShell()
        let names = try shell.run(
            "(New-AzureNetworkSecurityGroup web uswest 'Web tier').Location; Get-AzureNetworkSecurityGroup WEB")
        #expect(names == ["West US", AzureTypes.group.type.fullName])
        #expect(try shell.run("(Get-AzureNetworkSecurityGroup web -Detailed).Label") == ["Web tier"])
    }

    @Test func refusalsAreErrorsOfTheOriginal() throws {
        let shell = PracticeShell()
        let record = try #require(shell.failure("Get-AzureNetworkSecurityGroup nowhere"))
        #expect(record.exception.message == "ResourceNotFound: The Network Security Group nowhere does not exist.")
        #expect(record.exception.type.fullName == "Hyak.Common.CloudException")
        #expect(
            record.fullyQualifiedErrorId
                == "Microsoft.WindowsAzure.Commands.ServiceManagement.Network.NetworkSecurityGroup"
                + ".GetAzureNetworkSecurityGroup")
        #expect(record.category == .CloseError && record.activity == "Get-AzureNetworkSecurityGroup")
    }

    @Test func rulesPassThroughThePipeline() throws {
        let shell = PracticeShell()
        try shell.run(
            "New-AzureNetworkSecurityGroup web uswest | Set-AzureNetworkSecurityRule -Name a -SourceAddressPrefix INTERNET \(Self.rule)"
        )
        #expect(try shell.session.workspace.securityGroup(named: "web").ownRules.map(\.name) == ["a"])
        try shell.run("Get-AzureNetworkSecurityGroup web | Remove-AzureNetworkSecurityRule -Name A -Force")
        #expect(try shell.session.workspace.securityGroup(named: "web").ownRules.isEmpty)
    }

    @Test func maskedAddressesBringAdvice() throws {
        let shell = PracticeShell()
        try shell.run("Start-LabScenario layered-security; $null = New-AzureNetworkSecurityGroup web ussouth")
        let record = try #require(
            shell.failure(
                "Get-AzureNetworkSecurityGroup web | Set-AzureNetworkSecurityRule -Name a -SourceAddressPrefix 65.52.xx.xyz \(Self.rule)"
            ))
        let refusal =
            "BadRequest: The Source Address Prefix provided '65.52.xx.xyz' is invalid. "
            + "Please provide correct CIDR address or one of the allowed Address Tags."
        #expect(record.exception.message == refusal)
        let address = try #require(try shell.session.workspace.environment(named: "fe1ase").outboundAddresses.first)
        #expect(record.recommendedAction.contains("--set 65.52.xx.xyz=\(address.text)"))
    }

    @Test func removalAsks() throws {
        let shell = PracticeShell(answers: ["n", "y"])
        let answers = try shell.run(
            "$null = New-AzureNetworkSecurityGroup web uswest; Remove-AzureNetworkSecurityGroup web -PassThru; "
                + "Remove-AzureNetworkSecurityGroup web -PassThru")
        #expect(answers == ["True"])
        let question =
            "\nConfirm\nAre you sure you want to remove the Network Security Group \"web\"?\n"
            + "[Y] Yes  [N] No  [S] Suspend  [?] Help (default is \"Y\"): "
        #expect(shell.text == question + question)
    }

    @Test func questionsThatNobodyAnswersAreErrors() throws {
        let shell = PracticeShell(isInteractive: false)
        let record = try #require(
            shell.failure("$null = New-AzureNetworkSecurityGroup web uswest; Remove-AzureNetworkSecurityGroup web"))
        #expect(record.exception.type.name == "PSInvalidOperationException" && record.category == .CloseError)
        #expect(shell.session.workspace.securityGroups.count == 1)
    }

    @Test func verboseLinesCarryTheTime() throws {
        let shell = PracticeShell()
        try shell.run(
            "$null = New-AzureNetworkSecurityGroup web uswest; Remove-AzureNetworkSecurityGroup web -Force -Verbose")
        let lines = shell.text.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasSuffix("remove the Network Security Group \"{0}\"?\" on target \"web\".") == true)
        #expect(lines.last?.hasSuffix(" - Successfully removed Network Security Group with name \"web\".") == true)
    }

    @Test func withoutSubscriptionNothingWorks() throws {
        let shell = PracticeShell()
        let record = try #require(shell.failure("Select-AzureSubscription -NoDefault; Get-AzureNetworkSecurityGroup"))
        #expect(record.exception.type.fullName == "System.ApplicationException" && record.category == .CloseError)
        let site = try #require(shell.failure("Get-AzureVNetSite"))
        #expect(site.category == .NotSpecified && site.errorId == "System.ApplicationException")
    }
}
