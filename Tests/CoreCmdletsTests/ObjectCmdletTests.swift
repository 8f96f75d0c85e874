import Testing

@Suite struct ObjectCmdletTests {
    @Test(arguments: [
        ("1..6 | Where-Object { $_ -gt 4 }", ["5", "6"]),
        ("[pscustomobject]@{ N = 1 }, [pscustomobject]@{ N = 5 } | Where-Object N -GE 5 | ForEach-Object N", ["5"]),
        ("'ab', 'cd' | Where-Object { $_ -like 'a*' }", ["ab"]),
        ("@{ k = 1 }, @{ k = 2 } | Where-Object k -EQ 2 | ForEach-Object { $_.k }", ["2"]),
        ("1..3 | ForEach-Object { 'b' } { $_ } { 'e' }", ["b", "1", "2", "3", "e"]),
        ("'abc' | ForEach-Object Substring 1 2", ["bc"]),
        ("1..10 | Select-Object -First 2", ["1", "2"]),
        ("1..10 | Select-Object -Last 2", ["9", "10"]),
        ("1..10 | Select-Object -Skip 8", ["9", "10"]),
        ("1..5 | Select-Object -SkipLast 3", ["1", "2"]),
        ("1..5 | Select-Object -Index 3, 1", ["2", "4"]),
        ("3, 1, 3, 1 | Select-Object -Unique", ["3", "1"]),
        ("[pscustomobject]@{ A = 1; B = 2 } | Select-Object B, @{ n = 'C'; e = { $_.A + 10 } }", ["@{B=2; C=11}"]),
        ("[pscustomobject]@{ A = 1; B = 2; C = 3 } | Select-Object * -ExcludeProperty B", ["@{A=1; C=3}"]),
        ("[pscustomobject]@{ L = 1, 2 } | Select-Object -ExpandProperty L", ["1", "2"]),
    ])
    func filtersAndShapes(_ code: String, _ expected: [String]) throws {
        #expect(try CmdletShell().run(code) == expected)
    }

    @Test(arguments: [
        ("3, 1, 2 | Sort-Object", ["1", "2", "3"]),
        ("3, 1, 2 | Sort-Object -Descending", ["3", "2", "1"]),
        ("'b', 'B', 'a' | Sort-Object -CaseSensitive", ["a", "b", "B"]),
        ("10, '9', 8 | Sort-Object", ["8", "9", "10"]),
        ("'ccc', 'a', 'bb' | Sort-Object Length -Top 2", ["a", "bb"]),
        ("1, 1, 2 | Sort-Object -Unique", ["1", "2"]),
        ("'b', 'a', 'b' | Group-Object -NoElement | ForEach-Object { \"$($_.Name)$($_.Count)\" }", ["a1", "b2"]),
        ("(1..4 | Group-Object { $_ % 2 } -AsHashTable)[1] -join ','", ["1,3"]),
        ("(1..4 | Measure-Object -Sum -Average).Average", ["2.5"]),
        ("('a b', 'c' | Measure-Object -Line -Word).Words", ["3"]),
        ("Compare-Object 1, 2 2, 3 | ForEach-Object { \"$($_.InputObject)$($_.SideIndicator)\" }", ["3=>", "1<="]),
        ("1, 1, 2, 1 | Get-Unique", ["1", "2", "1"]),
        ("1..3 | Join-String -Separator '+' -OutputPrefix '<' -OutputSuffix '>'", ["<1+2+3>"]),
    ])
    func ordersAndCounts(_ code: String, _ expected: [String]) throws {
        #expect(try CmdletShell().run(code) == expected)
    }

    @Test func selectFirstStopsTheCommandsBefore() throws {
        let shell = CmdletShell()
        try shell.run("$made = 0; $null = & { foreach ($i in 1..9) { $script:made++; $i } } | Select-Object -First 2")
        #expect(try shell.run("$made") == ["2"])
    }

    @Test func addedMembersStayWithTheObject() throws {
        let shell = CmdletShell()
        try shell.run("$o = [pscustomobject]@{ A = 2 }; $o | Add-Member B 3; $o | Add-Member ScriptProperty C { $this.A * $this.B }")
        #expect(try shell.run("$o.C") == ["6"])
    }

    @Test(arguments: [
        ("[pscustomobject]@{ A = 1 } | Add-Member A 2", "MemberAlreadyExists,Microsoft.PowerShell.Commands.AddMemberCommand"),
        ("1 | Select-Object -ExpandProperty Nope", "ExpandPropertyNotFound,Microsoft.PowerShell.Commands.SelectObjectCommand"),
        ("1 | Select-Object @{ Foo = 1 }", "DictionaryKeyIllegal,Microsoft.PowerShell.Commands.SelectObjectCommand"),
        ("'x' | Measure-Object -Sum", "NonNumericInputObject,Microsoft.PowerShell.Commands.MeasureObjectCommand"),
        ("New-Object No.Such", "TypeNotFound,Microsoft.PowerShell.Commands.NewObjectCommand"),
        ("1 | Where-Object N -GT", "ValueNotSpecifiedForWhereObject,Microsoft.PowerShell.Commands.WhereObjectCommand"),
        ("1 | ForEach-Object -Parallel { 1 }", "ParallelNotSupported,Microsoft.PowerShell.Commands.ForEachObjectCommand"),
    ])
    func reportsMistakesWithPowerShellsIds(_ code: String, _ id: String) {
        #expect(CmdletShell().errorId(code) == id)
    }
}
