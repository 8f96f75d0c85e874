import AzureModel
import CoreCmdlets
import Glibc
import ShellFormatting
import ShellRuntime
import ShellValues
import Testing

@testable import AzureCmdlets

@Suite struct WorkspaceCmdletTests {
    /// A shell in a folder of its own, which goes away with it.
    private final class Practice {
        let folder: String
        let shell: PracticeShell

        init(answers: [String] = []) throws {
            var template = Array("/tmp/workspaces-XXXXXX".utf8CString)
            folder = String(cString: try #require(mkdtemp(&template)))
            shell = PracticeShell(answers: answers, folder: folder)
            CoreCmdlets.register(in: shell.engine.commands)
            CoreCmdlets.install(in: shell.engine)
            try shell.makeNetwork()
            try shell.run("$null = New-AzureNetworkSecurityGroup web 'West US' -Label Web")
        }

        deinit {
            for name in names { unlink(folder + "/" + name) }
            rmdir(folder)
        }

        var names: [String] { NativeFile.names(in: folder, from: "/") }
        func text(_ name: String) -> String { NativeFile.read(name, from: folder) ?? "" }
        func write(_ text: String, _ name: String) throws { try NativeFile.write(text, to: name, from: folder) }

        func mode(_ name: String) -> mode_t {
            var information = stat()
            return stat(folder + "/" + name, &information) == 0 ? information.st_mode & 0o777 : 0
        }
    }

    @Test func whatIsSavedComesBack() throws {
        let practice = try Practice()
        let shell = practice.shell
        try shell.run("Set-AzureNetworkSecurityGroupToSubnet web lab front; Save-LabWorkspace ./a.json")
        let saved = shell.session.workspace
        #expect(practice.names == ["a.json"])
        #expect(practice.mode("a.json") == 0o600)
        #expect(practice.text("a.json").hasPrefix("{\n  \"format\": \"sallyport-workspace\",\n  \"version\": 1,\n"))
        try shell.run("Start-LabScenario layered-security -Force; Restore-LabWorkspace a.json")
        #expect(shell.session.workspace == saved)
        #expect(try shell.run("(Save-LabWorkspace b.json -PassThru).Digest") == [saved.digest])
        #expect(practice.text("b.json") == practice.text("a.json"))
    }

    @Test func aFileThatIsThereStays() throws {
        let practice = try Practice()
        try practice.write("mine", "a.json")
        let record = try #require(practice.shell.failure("Save-LabWorkspace ./a.json"))
        #expect(record.message == "The file '\(practice.folder)/a.json' already exists.")
        #expect(record.fullyQualifiedErrorId == "NoClobber,Sallyport.SaveLabWorkspaceCommand")
        #expect(practice.text("a.json") == "mine")
        try practice.shell.run("Save-LabWorkspace a.json -Force -WhatIf")
        #expect(practice.text("a.json") == "mine")
        #expect(practice.shell.text.contains("What if: Performing the operation \"Save-LabWorkspace\" on target"))
        try practice.shell.run("Save-LabWorkspace a.json -Force")
        #expect(practice.text("a.json").hasPrefix("{"))
        #expect(practice.names == ["a.json"])
    }

    @Test func placesThatAreNotThereAreNamed() throws {
        let practice = try Practice()
        let save = try #require(practice.shell.failure("Save-LabWorkspace ./gone/a.json"))
        #expect(save.message == "Could not find a part of the path '\(practice.folder)/gone/a.json'.")
        let folder = try #require(practice.shell.failure("Save-LabWorkspace . -Force"))
        #expect(folder.message == "Access to the path '\(practice.folder)' is denied.")
        let restore = try #require(practice.shell.failure("Restore-LabWorkspace ./a.json"))
        #expect(restore.message == "Could not find file '\(practice.folder)/a.json'.")
    }

    @Test(arguments: [
        ("10.20.2.0/24", "10.20.1.0/24",
            "networks[0].subnets[1].addressPrefix: Subnet 'back' is not valid because its IP address range overlaps with "
                + "that of an existing subnet in virtual network 'lab'."),
        ("\"version\": 1", "\"version\": 9", "version: Version 9 is newer than what can be read here (1)."),
        ("\"version\": 1", "\"version\": 1.5", "version: 1.5 is not a whole number."),
        ("\"rules\": []", "\"rules\": [null]", "securityGroups[0].rules[0]: Null cannot stand here."),
        ("\"rules\": []", "\"rules\": [", "This is no JSON. Line 34, column 5: a value is due here."),
        ("sallyport-workspace", "other", "This is no saved workspace: its \"format\" should be \"sallyport-workspace\"."),
    ])
    func aMistakeChangesNothing(_ old: String, _ new: String, _ message: String) throws {
        let practice = try Practice()
        try practice.shell.run("Save-LabWorkspace a.json")
        try practice.write(practice.text("a.json").replacing(old, with: new), "a.json")
        try practice.shell.run("Remove-AzureNetworkSecurityGroup web -Force")
        let before = practice.shell.session.workspace
        let record = try #require(practice.shell.failure("Restore-LabWorkspace a.json"))
        #expect(record.message == "\(practice.folder)/a.json: \(message)")
        #expect(record.fullyQualifiedErrorId == "InvalidWorkspace,Sallyport.RestoreLabWorkspaceCommand")
        #expect(practice.shell.session.workspace == before)
    }

    @Test func restoringCanBeDeclined() throws {
        let practice = try Practice(answers: ["n"])
        try practice.shell.run("Save-LabWorkspace a.json; Remove-AzureNetworkSecurityGroup web -Force")
        try practice.shell.run("Restore-LabWorkspace a.json -Confirm; Restore-LabWorkspace a.json -WhatIf")
        #expect(practice.shell.session.workspace.securityGroups.isEmpty)
    }

    @Test func filesAreComparedWithEachOtherAndWithTheRange() throws {
        let practice = try Practice()
        let shell = practice.shell
        try shell.run(
            """
            Save-LabWorkspace a.json
            Set-AzureNetworkSecurityGroupToSubnet web lab front
            Save-LabWorkspace b.json
            Start-LabScenario layered-security -Force
            """)
        let between = try shell.run(
            "Compare-LabWorkspace -ReferencePath a.json -Path b.json | % { $_.Kind, $_.What, $_.Name, $_.Property, [string]$_.Old, $_.New }")
        #expect(between == ["Changed", "subnet", "lab/front", "security group", "", "web"])
        let gone = "Compare-LabWorkspace -ReferencePath b.json | ? { $_.What -like 'security*' } | % { $_.Kind + ' ' + $_.Name }"
        #expect(try shell.run(gone) == ["Removed web"])
        let come = "Compare-LabWorkspace -Path b.json | ? { $_.What -like 'security*' } | % { $_.Kind + ' ' + $_.Name }"
        #expect(try shell.run(come) == ["Added web"])
        let record = try #require(PracticeShell(isInteractive: false).failure("Compare-LabWorkspace"))
        #expect(record.message.hasSuffix("missing mandatory parameters: Reference."))
    }

    private final class History: WorkspaceHistory {
        var states: [Workspace] = []
        func workspace(afterStep number: Int) -> Workspace? {
            states.indices.contains(number) ? states[number] : nil
        }
    }

    @Test func stepsAreCompared() throws {
        let practice = try Practice()
        let shell = practice.shell
        let none = try #require(shell.failure("Compare-LabWorkspace 0 1"))
        #expect(none.message == "This session keeps no steps to compare. Compare saved files instead.")
        let history = History()
        shell.engine.services[WorkspaceHistoryService.key] = history
        history.states = [Workspace(), shell.session.workspace]
        #expect(try shell.run("(Compare-LabWorkspace 0 1 | ? Kind -eq Added).Name -join ' '") == ["lab lab/apps lab/back lab/front web"])
        try shell.run("Remove-AzureNetworkSecurityGroup web -Force")
        #expect(try shell.run("(Compare-LabWorkspace 1).Kind") == ["Removed"])
        for number in ["7", "-1", "2147483647"] {
            let record = try #require(shell.failure("Compare-LabWorkspace 0 \(number)"))
            #expect(record.message == "There is no step \(number) in this session.")
        }
    }

    @Test func changesAreATable() throws {
        let practice = try Practice()
        let shell = practice.shell
        FormatService.install(in: shell.engine)
        FormatService.context(shell.engine).views.append(AzureModule.views)
        try shell.run("Save-LabWorkspace a.json; Set-AzureNetworkSecurityGroupToSubnet web lab front")
        let text = try shell.run("Compare-LabWorkspace -ReferencePath a.json | Out-String -Width 120").joined()
        let lines = text.split(separator: "\n").map { String($0) }
        #expect(lines.first == "Kind    What             Name                     Change")
        #expect(lines.last == "Changed subnet           lab/front                security group none -> web")
    }
}
