import LineEditor
import SessionEngine
import ShellRuntime
import ShellValues
import Testing

@testable import SallyportShell

@Suite struct CompletionListTests {
    private func list(_ text: String, after setup: String = "") throws -> CompletionResult {
        let host = TerminalHost(environment: [:], interactive: false)
        let session = ShellSession(host: host, values: SystemHost.values(environment: [:]))
        try session.engine.evaluate(setup, into: NullSink())
        return CompletionList.candidates(session.engine, text, text.utf8.count)
    }

    @Test func `objects say what they are in a column`() throws {
        let found = try list("Get-AzureNetworkSecurityGroup ", after: "New-AzureNetworkSecurityGroup web 'West US'")
            .candidates
        #expect(found.map(\.listText) == ["web"])
        #expect(found.map(\.kind) == ["West US, 0 rules"])
        #expect(found.map(\.tooltip) == ["West US, 0 rules"])
    }

    @Test func `long notes stand behind the names`() throws {
        let found = try list(
            "Get-AzureNetworkSecurityGroup ", after: "New-AzureNetworkSecurityGroup web 'South Central US'"
        ).candidates
        #expect(found.map(\.text) == ["web"])
        #expect(found.map(\.listText) == ["web  South Central US, 0 rules"])
    }

    @Test func `parameters have their type, commands their synopsis`() throws {
        let parameter = try #require(try list("Set-AzureNetworkSecurityRule -Prio").candidates.first)
        #expect(parameter.kind == "[int]")
        #expect(parameter.tooltip.hasPrefix("[int] Priority  100 to 4096"))
        let command = try #require(try list("New-AzureNetworkSecurityG").candidates.first)
        #expect(command.kind == "cmdlet")
        #expect(command.tooltip == "Makes a network security group.")
        #expect(try list("gc").candidates.first { $0.text == "gci" }?.kind == "alias of Get-ChildItem")
    }

    @Test func `where a command may begin all of them are offered`() throws {
        #expect(try list("").candidates.count > 200)
        #expect(try list("Get-Date | ").candidates.contains { $0.text == "Where-Object" })
        #expect(try list("'").candidates.isEmpty)
    }
}
