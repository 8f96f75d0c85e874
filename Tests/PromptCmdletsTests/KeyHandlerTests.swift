import LineEditor
import PromptCmdlets
import Testing

/// Expected texts are PSReadLine 2.4.5's, but for the descriptions, which are the editor's own.
@Suite struct KeyHandlerTests {
    private let session = PromptSession()
    private let static_ = "[Microsoft.PowerShell.PSConsoleReadLine]"

    @Test func `keys are listed by group, each with an underlined heading`() throws {
        let lines = try session.run("Get-PSReadLineKeyHandler -Chord Ctrl+r, Alt+d | Out-String -Stream")
        #expect(lines.filter { $0.hasSuffix("functions") } == ["Basic editing functions", "History functions"])
        #expect(lines.contains("======================="))
        #expect(lines.contains { $0.hasPrefix("Ctrl+r ReverseSearchHistory ") })
        #expect(lines.contains { $0.hasPrefix("Alt+d KillWord ") })
    }

    @Test func `every key is listed, and functions without one when asked for`() throws {
        let bound = try session.run("Get-PSReadLineKeyHandler | % { \"$($_.Group) $($_.Function)\" }")
        #expect(bound.count > 60)
        #expect(bound.first?.hasPrefix("Basic ") ?? false)
        #expect(bound.contains("Miscellaneous ShowParameterHelp"))
        let unbound = try session.run("(Get-PSReadLineKeyHandler -Unbound).Key | Select-Object -Unique")
        #expect(unbound == ["Unbound"])
        let both = try session.run(
            "@(Get-PSReadLineKeyHandler -Bound -Unbound).Count -gt @(Get-PSReadLineKeyHandler).Count")
        #expect(both == ["True"])
    }

    @Test func `keys of the three modes are those PSReadLine has`() throws {
        let key = "(Get-PSReadLineKeyHandler -Chord "
        #expect(
            try session.run(
                key + "Ctrl+y).Function; Set-PSReadLineOption -EditMode Windows; " + key + "Ctrl+y).Function")
                == ["Yank", "Redo"])
        #expect(try session.run("Set-PSReadLineOption -EditMode Vi; " + key + "u).Key") == ["<u>"])
    }

    @Test(arguments: [
        (
            "Nonsense+x",
            "Unrecognized key 'Nonsense+x'. Please use a character literal or a well-known key name from the "
                + "System.ConsoleKey enumeration."
        ),
        (
            "Bcksp",
            "Unrecognized key 'Bcksp'. Please use a character literal or a well-known key name from the "
                + "System.ConsoleKey enumeration."
        ),
        ("Ctrl+a,Ctrl+b,Ctrl+c", "Invalid sequence 'Ctrl+a,Ctrl+b,Ctrl+c'."), ("Ctrl+", "Invalid sequence 'Ctrl+'."),
        ("Ctrl+Ctrl+a", "Duplicate or invalid modifier token 'Control' for key 'Ctrl+Ctrl+a'."),
    ])
    func `what is no key is refused`(chord: String, message: String) throws {
        #expect(
            try session.failure("Get-PSReadLineKeyHandler -Chord '\(chord)'")
                == message + "|System.ArgumentException,Microsoft.PowerShell.GetKeyHandlerCommand")
        #expect(
            try session.failure("Set-PSReadLineKeyHandler -Chord '\(chord)' -Function KillLine")
                == message + "|System.ArgumentException,Microsoft.PowerShell.SetPSReadLineKeyHandlerCommand")
    }

    @Test func `a function that does not exist is refused`() throws {
        let found = try session.failure("Set-PSReadLineKeyHandler -Chord F7 -Function Nope")
        #expect(
            found.hasPrefix(
                "Cannot validate argument on parameter 'Function'. The argument \"Nope\" does not belong to the set \"Abort,"
            ))
    }

    @Test func `script blocks are listed under their names`() throws {
        let script = """
            Set-PSReadLineKeyHandler -Chord Ctrl+b -ScriptBlock { 1 } -BriefDescription Brief -Description 'Long text'
            Set-PSReadLineKeyHandler -Key F9 -ScriptBlock { 1 }
            Get-PSReadLineKeyHandler -Chord Ctrl+b, f9 | % { "$($_.Key)|$($_.Function)|$($_.Description)|$($_.Group)" }
            Remove-PSReadLineKeyHandler -Chord Ctrl+b
            @(Get-PSReadLineKeyHandler -Chord Ctrl+b).Count
            """
        #expect(
            try session.run(script) == [
                "Ctrl+b|Brief|Long text|Custom", "F9|CustomAction|User defined action|Custom", "0",
            ])
    }

    @Test func `keys are spelled as PSReadLine spells them`() throws {
        let script = """
            'ctrl+alt+DownArrow', 'Ctrl+Spacebar', 'control+q,ctrl+W' | % { Set-PSReadLineKeyHandler -Key $_ -Function kILLlINE }
            (Get-PSReadLineKeyHandler | ? Function -eq KillLine | ? Key -ne Ctrl+k).Key
            """
        #expect(try session.run(script) == ["Ctrl+Alt+DownArrow", "Ctrl+Spacebar", "Ctrl+q,Ctrl+w"])
    }

    @Test func `vi's modes mean nothing in another mode`() throws {
        let found = try session.run(
            "Set-PSReadLineKeyHandler -Key F7 -Function KillLine -ViMode Insert 3>&1 | % { $_.Message }")
        #expect(found == ["The -ViMode parameter was used, but the current EditMode is not Vi."])
    }

    @Test func `without a line being edited the buffer is empty and cannot be changed`() throws {
        let state = "$l = 'x'; $c = 5; \(static_)::GetBufferState([ref]$l, [ref]$c); \"[$l] $c\""
        #expect(try session.run(state) == ["[] 0"])
        #expect(
            try session.failure("\(static_)::Insert('x')").hasPrefix(
                "Exception calling \"Insert\" with \"1\" argument(s): \"Object reference not set to an instance of an object.\""
            ))
    }
}
