import SessionEngine
import ShellCompletion
import ShellRuntime
import Testing

@testable import SallyportShell

@Suite struct PromptHelpTests {
    /// The rows at `‸`.
    private func rows(_ marked: String, width: Int = 100) -> [String]? {
        let parts = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
        let host = TerminalHost(environment: [:], interactive: false)
        let session = ShellSession(host: host, values: SystemHost.values(environment: [:]))
        let help = PromptHelp(completion: CompletionEngine(session.engine), width: width)
        return help.rows(parts.joined(), parts[0].utf8.count)
    }

    @Test(arguments: [
        "Set-AzureNetworkSecurityRule -Act‸ion Allow", "Set-AzureNetworkSecurityRule -Action ‸",
        "Set-AzureNetworkSecurityRule -Action A‸llow -Name x", "1 | Set-AzureNetworkSecurityRule -Action‸",
    ])
    func `the parameter at the cursor`(text: String) throws {
        let found = try #require(rows(text))
        #expect(found.first == "-Action <string>    of Set-AzureNetworkSecurityRule")
        #expect(found.contains("Required: yes   Position: named   From the pipeline: no"))
        #expect(found.last == "Values: Allow, Deny")
    }

    @Test(arguments: ["Get-Dat‸e -Year 3", "Get-Date‸", "Get-Date -Year 3 ‸"])
    func `the command at the cursor`(text: String) throws {
        let found = try #require(rows(text))
        #expect(found.first?.hasPrefix("Get-Date    ") ?? false)
        #expect(found.last == "More: Get-Help Get-Date -Full")
        #expect(found.contains { $0.hasPrefix("Get-Date [[-Date] <datetime>]") })
    }

    @Test func `no help where there is no command`() {
        #expect(rows("‸") == nil)
        #expect(rows("$x = 1‸") == nil)
        #expect(rows("No-Command -Name‸") == nil)
        #expect(rows("# Get-Date‸") == nil)
    }

    @Test func `rows fit the screen`() throws {
        let found = try #require(rows("New-AzureNetworkSecurityGroup‸", width: 40))
        #expect(found.count > 3)
        #expect(found.dropLast().allSatisfy { $0.count < 40 })
    }
}
