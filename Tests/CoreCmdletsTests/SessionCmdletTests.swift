import Testing

@Suite struct SessionCmdletTests {
    @Test func variablesKeepTheirOptions() throws {
        let shell = CmdletShell()
        try shell.run("New-Variable ro 1 -Option ReadOnly -Description d")
        #expect(try shell.run("try { $ro = 2 } catch { 'kept' }; Set-Variable ro 3 -Force; $ro") == ["kept", "3"])
        #expect(shell.errorId("Remove-Variable ro") == "VariableNotRemovable,Microsoft.PowerShell.Commands.RemoveVariableCommand")
        #expect(try shell.run("Remove-Variable ro -Force; Test-Path Variable:ro") == ["False"])
    }

    @Test func aliasesCanBeMadeAndRemoved() throws {
        let shell = CmdletShell()
        #expect(try shell.run("Set-Alias say Write-Output; say hi; (Get-Alias say).Definition") == ["hi", "Write-Output"])
        #expect(try shell.run("(Get-Alias gci).Definition") == ["Get-ChildItem"])
        #expect(shell.errorId("Remove-Alias say; Get-Alias say") == "ItemNotFoundException,Microsoft.PowerShell.Commands.GetAliasCommand")
        #expect(shell.errorId("Set-Alias where x") == "AliasNotWritable,Microsoft.PowerShell.Commands.SetAliasCommand")
    }

    @Test func helpComesFromCommentsAndDeclarations() throws {
        let shell = CmdletShell()
        try shell.run(
            """
            function Join-Pair {
                # .SYNOPSIS
                # Joins two values.
                # .PARAMETER Left
                # First part.
                param([Parameter(Mandatory)][string] $Left, [string] $Right = 'r')
                "$Left-$Right"
            }
            """)
        #expect(try shell.run("(Get-Help Join-Pair).Synopsis; (Get-Help Join-Pair -Parameter Left).Description.Text") == ["Joins two values.", "First part."])
        let page = try shell.run("Get-Help Get-Unique -Full").joined()
        for part in ["NAME\n    Get-Unique", "SYNTAX", "-InputObject <psobject>", "Accept pipeline input?       true (ByValue)"] {
            #expect(page.contains(part))
        }
        #expect(shell.errorId("Get-Help nothing-here") == "HelpNotFound,Microsoft.PowerShell.Commands.GetHelpCommand")
    }

    @Test func commandsAreListed() throws {
        let shell = CmdletShell()
        #expect(try shell.run("(Get-Command Get-Date).Name; (Get-Command -Noun Variable).Count") == ["Get-Date", "5"])
        #expect(shell.errorId("Get-Command nope") == "CommandNotFoundException,Microsoft.PowerShell.Commands.GetCommandCommand")
    }

    @Test func datesHavePartsAndFormats() throws {
        let shell = CmdletShell()
        #expect(try shell.run("Get-Date '2024-01-31 10:20:30' -Month 3 -Day 15 -Format 'yyyy-MM-dd HH:mm'") == ["2024-03-15 10:20"])
        #expect(try shell.run("Get-Date '2024-01-31' -UFormat '%Y/%m/%d %j'") == ["2024/01/31 031"])
        #expect(try shell.run("(New-TimeSpan -Hours 1 -Minutes 30).TotalMinutes") == ["90"])
        #expect(try shell.run("Get-Date -UnixTimeSeconds 86400 -AsUTC -Format s") == ["1970-01-02T00:00:00"])
    }

    @Test func seededRandomNumbersAreNets() throws {
        #expect(try CmdletShell().run("Get-Random -SetSeed 42 -Maximum 100; 1..5 | Get-Random -SetSeed 5") == ["17", "4"])
    }

    @Test func errorsWarningsAndHostText() throws {
        let shell = CmdletShell()
        try shell.run("Write-Warning w; Write-Host a, b -Separator '-'; Write-Host c -NoNewline")
        #expect(shell.text == "warning: w\na-b\nc")
        #expect(shell.errorId("Write-Error boo -ErrorId Mine") == "Mine")
    }

    @Test func readHostAsks() throws {
        let shell = CmdletShell(answers: ["Ann"])
        #expect(try shell.run("Read-Host Name") == ["Ann"])
        #expect(shell.text == "Name: ")
    }

    @Test func selectStringFindsLines() throws {
        let shell = CmdletShell()
        #expect(try shell.run("'a1', 'b2' | Select-String '\\d' | ForEach-Object LineNumber") == ["1", "2"])
        try shell.run("'x', 'yes', 'z' | Set-Content s.txt")
        #expect(try shell.run("Select-String yes s.txt -Context 1 | ForEach-Object { $_.Context.PreContext }") == ["x"])
    }
}
