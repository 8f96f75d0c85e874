import PromptCmdlets
import ShellRuntime
import Testing

@testable import LineEditor

/// Scripts behind keys, on a line without a terminal.
@Suite struct KeyScriptTests {
    private let session = PromptSession()
    private static let line = "[Microsoft.PowerShell.PSConsoleReadLine]"

    /// The editor after a key with a script was pressed on a line.
    private func press(_ script: String, on text: String, cursor: Int? = nil, argument: Int? = nil) throws -> (
        EditorCore, EditingContext
    ) {
        let body = script.split(separator: "@", omittingEmptySubsequences: false).joined(separator: Self.line + "::")
        _ = try session.run("Set-PSReadLineKeyHandler -Chord Alt+F7 -ScriptBlock { param($key, $arg) \(body) }")
        let settings = EditorService.settings(session.engine)
        var spec = EditorSpec()
        spec.settings = settings
        let core = EditorCore(spec: spec)
        core.begin(.command)
        core.buffer.setText(text)
        let context = EditingContext(core, key: "Alt+F7", argument: argument)
        if let cursor { context.cursor = cursor }
        let row = try #require(settings.keys.emacs.bound.first { $0.chord == "Alt+F7" })
        guard case .custom(let number) = row.action else { throw CancellationError() }
        let action = try #require(settings.keys.emacs.customAction(number))
        action(context)
        return (core, context)
    }

    @Test func `a script reads and changes the line`() throws {
        let script =
            "$l = $null; $c = 0; @GetBufferState([ref]$l, [ref]$c); @Replace(0, $l.Length, \"<$l>\"); @SetCursorPosition(1); @Insert('漢')"
        let (core, context) = try press(script, on: "Get-Dáte")
        #expect(core.buffer.text == "<漢Get-Dáte>")
        #expect(context.cursor == 4)
    }

    @Test func `offsets count as in .NET`() throws {
        let (core, _) = try press(
            "$l = $null; $c = 0; @GetBufferState([ref]$l, [ref]$c); @Insert(\"$c\")", on: "a😀b", cursor: 5)
        #expect(core.buffer.text == "a😀3b")
        #expect(try press("@Delete(1, 2)", on: "a😀b").0.buffer.text == "ab")
    }

    @Test func `functions are methods`() throws {
        #expect(try press("@BackwardKillWord()", on: "Get Date").0.buffer.text == "Get ")
        #expect(try press("@RevertLine(); @Insert('x'); @AcceptLine($key, $arg)", on: "Get Date").1.outcome == .accept)
    }

    @Test func `a script is told its key and the number before it`() throws {
        let script = "$n = 0; $null = @TryGetArgAsInt($arg, [ref]$n, 1); @Insert(\"$($key.Key) $($key.Modifiers) $n\")"
        #expect(try press(script, on: "").0.buffer.text == "F7 Alt 1")
        #expect(try press(script, on: "", argument: 12).0.buffer.text == "F7 Alt 12")
    }

    @Test func `the line comes as a tree, too`() throws {
        let script =
            "$a = $t = $e = $null; $c = 0; @GetBufferState([ref]$a, [ref]$t, [ref]$e, [ref]$c); @Insert(\"|$($t.Count) $($e.Count) $c\")"
        #expect(try press(script, on: "Get-Date (").0.buffer.text == "Get-Date (|3 2 10")
    }

    @Test func `what goes wrong is recorded and does not end the line`() throws {
        let (core, _) = try press("@Insert('a'); throw 'mistake'", on: "x")
        #expect(core.buffer.text == "xa")
        #expect(try session.run("$Error[0].Exception.Message") == ["mistake"])
    }
}
