import AzureModel
import Glibc
import ShellRuntime
import ShellValues
import Testing

@testable import AzureCmdlets

@Suite struct ServiceCmdletTests {
    @Test func operationsAreAnnouncedAndWrapped() throws {
        let shell = PracticeShell()
        let record = try #require(shell.failure("Get-AzureReservedIP none -Verbose"))
        #expect(record.exception.type.name == "ComputeCloudException")
        let lines = record.exception.message.split(separator: "\r\n")
        #expect(lines.first == "ResourceNotFound: The Reserved IP none does not exist.")
        #expect(lines.last?.hasPrefix("OperationID : '") == true && lines.last?.utf8.count == 48)
        let spoken = shell.text.split(separator: "\n").compactMap { $0.split(separator: "-", maxSplits: 1).last }
        #expect(spoken == [" Begin Operation: Get-AzureReservedIP", " Completed Operation: Get-AzureReservedIP"])
    }

    @Test func reservedAddresses() throws {
        let shell = PracticeShell()
        let answers = try shell.run(
            "(New-AzureReservedIP shop -Location uswest).OperationStatus; (Get-AzureReservedIP SHOP).Address; "
                + "(Remove-AzureReservedIP shop -Force).OperationDescription")
        #expect(answers == ["Succeeded", "104.40.10.1", "Remove-AzureReservedIP"])
    }

    @Test func configurationsComeFromFiles() throws {
        let folder = "/tmp/practice-\(getpid())"
        mkdir(folder, 0o755)
        defer {
            unlink(folder + "/a.netcfg")
            unlink(folder + "/b.netcfg")
            rmdir(folder)
        }
        let shell = PracticeShell(folder: folder)
        try shell.makeNetwork()
        try shell.run("$null = Get-AzureVNetConfig -ExportToFile ./a.netcfg; $null = Remove-AzureVNetConfig")
        #expect(shell.session.workspace.virtualNetworks.isEmpty)
        #expect(try shell.run("(Set-AzureVNetConfig a.netcfg).OperationStatus") == ["Succeeded"])
        #expect(shell.session.workspace.virtualNetworks.map(\.name) == ["lab"])
        let bare = try #require(shell.failure("Get-AzureVNetConfig -ExportToFile b.netcfg"))
        #expect(bare.errorId == "System.ArgumentException")
        #expect(bare.message == "The directory specified to export the network configuration does not exist.")
        let gone = try #require(shell.failure("Set-AzureVNetConfig ./gone"))
        #expect(gone.message == "The specified network configuration file path does not exist.")
    }

    @Test func noConfigurationIsSilent() throws {
        let shell = PracticeShell()
        #expect(try shell.run("Get-AzureVNetConfig").isEmpty && shell.engine.errors.items.isEmpty)
        let record = try #require(shell.failure("Get-AzureVNetConfig -Verbose"))
        #expect(record.message == "ResourceNotFound: Network configuration does not exist.")
    }

    @Test func unknownSitesEndThePipeline() throws {
        let shell = PracticeShell()
        let record = try #require(shell.failure("Get-AzureVNetSite Lab*"))
        #expect(record.message == "The specified virtual network name was not found: Lab*\r\nParameter name: VNetName")
        #expect(record.category == .NotSpecified)
    }

    @Test func subscriptions() throws {
        let shell = PracticeShell()
        let unknown = try #require(shell.failure("Select-AzureSubscription practice"))
        #expect(unknown.message == "The subscription name practice doesn't exist.\r\nParameter name: name")
        #expect(unknown.category == .CloseError)
        let text = try #require(shell.failure("Get-AzureSubscription -SubscriptionId xx"))
        #expect(text.exception.type.fullName == "System.FormatException")
        #expect(try shell.run("Select-AzureSubscription -NoDefault; Get-AzureSubscription -Current 2>$null").isEmpty)
        #expect(
            try shell.run("(Add-AzureAccount).Id; (Get-AzureSubscription PRACTICE).IsCurrent") == [
                "learner@example.com", "True",
            ])
    }
}
