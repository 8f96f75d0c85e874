import LineEditor
import SessionEngine
import ShellCompletion
import ShellRuntime
import ShellValues
import TerminalText
import Testing

import PromptCmdlets
@testable import SallyportShell

@Suite struct CommandCompletionTests {
    private func complete(_ text: String, after setup: String = "") throws -> [String] {
        let host = TerminalHost(environment: [:], interactive: false)
        let session = ShellSession(host: host, values: SystemHost.values(environment: [:]))
        try session.engine.evaluate(setup, into: NullSink())
        return CompletionEngine(session.engine).completeBytes(text, offset: text.utf8.count).items.map(\.text)
    }

    @Test func `command names, also behind a pipe and in a block`() throws {
        for start in ["", "1 | ", "if ($true) { ", "$x = ", "Get-Date; "] {
            #expect(try complete(start + "New-AzureNetworkSecurityG") == ["New-AzureNetworkSecurityGroup"])
        }
    }

    @Test func `parameters of the command that is being typed`() throws {
        #expect(try complete("Get-Date | New-AzureNetworkSecurityGroup -Lo") == ["-Location"])
        #expect(try complete("$group = New-AzureNetworkSecurityGroup -Lo") == ["-Location"])
        #expect(try complete("New-AzureNetworkSecurityGroup -E") == ["-ErrorAction", "-ErrorVariable"])
        #expect(try complete("Get-Nothing -E") == [])
    }

    @Test func `names of what is in the workspace`() throws {
        let setup = "New-AzureNetworkSecurityGroup -Name 'web nsg' -Location 'West US'"
        #expect(try complete("Get-AzureNetworkSecurityGroup -Name ", after: setup) == ["'web nsg'"])
        #expect(try complete("Get-AzureNetworkSecurityGroup we", after: setup) == ["'web nsg'"])
        #expect(try complete("Get-AzureNetworkSecurityGroup -Name 'we", after: setup) == ["'web nsg'"])
    }

    @Test func `words of a set, and variables`() throws {
        #expect(try complete("Set-AzureNetworkSecurityRule -Action ") == ["Allow", "Deny"])
        #expect(try complete("$abc", after: "$abcde = 1") == ["$abcde"])
    }
}

@Suite struct EditingTests {
    @Test func `the history is in the state folder`() {
        #expect(HistoryPlace.path(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/sallyport/history")
        #expect(HistoryPlace.path(["HOME": "/h"]) == "/h/.local/state/sallyport/history")
        #expect(HistoryPlace.path(["XDG_STATE_HOME": "relative", "HOME": "/h"]) == "/h/.local/state/sallyport/history")
        #expect(HistoryPlace.path([:]) == nil)
    }

    @Test func `replacements are made in order`() {
        #expect(TextReplacement.apply([("a", "b"), ("b", "c")], to: "ab") == "cc")
        #expect(TextReplacement.apply([("aa", "")], to: "aaa") == "a")
        #expect(TextReplacement.apply([("aa", "b")], to: "") == "")
    }
}
