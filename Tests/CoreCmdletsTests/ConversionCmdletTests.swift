import Testing

@Suite struct ConversionCmdletTests {
    @Test(arguments: [
        ("[pscustomobject]@{ a = 1; b = 'x', $null } | ConvertTo-Json -Compress", "{\"a\":1,\"b\":[\"x\",null]}"),
        ("1.0, 1e20, 0.1 | ConvertTo-Json -Compress", "[1.0,1E+20,0.1]"),
        ("'q\"\\' | ConvertTo-Json", "\"q\\\"\\\\\""),
        ("5 | ConvertTo-Json -AsArray -Compress", "[5]"),
        ("@{} | ConvertTo-Json", "{}"),
        ("[DayOfWeek]::Friday | ConvertTo-Json -EnumsAsStrings", "\"Friday\""),
        ("'<' | ConvertTo-Json -EscapeHandling EscapeHtml", "\"\\u003c\""),
    ])
    func writesJson(_ code: String, _ expected: String) throws {
        #expect(try CmdletShell().run(code) == [expected])
    }

    @Test func indentsJson() throws {
        let expected = "{\n  \"a\": [\n    1\n  ],\n  \"b\": {}\n}"
        #expect(try CmdletShell().run("[ordered]@{ a = @(1); b = @{} } | ConvertTo-Json") == [expected])
    }

    @Test func warnsAboutObjectsTooDeep() throws {
        let shell = CmdletShell()
        try shell.run("[ordered]@{ a = @{ b = @{ c = 1 } } } | ConvertTo-Json -Depth 1 | Out-Null")
        #expect(shell.text.contains("exceeded the set depth of 1"))
    }

    @Test(arguments: [
        ("('{ \"a\": [1, 2.5, null, true] }' | ConvertFrom-Json).a.Count", ["4"]),
        ("'[1,2]' | ConvertFrom-Json", ["1", "2"]),
        ("('{\"b\":1,\"a\":2}' | ConvertFrom-Json -AsHashtable).Keys", ["b", "a"]),
        ("('{\"d\":\"2024-03-09T14:05:06Z\"}' | ConvertFrom-Json).d.Year", ["2024"]),
        ("'// c', '{a:0x1F,}' | ConvertFrom-Json | ForEach-Object a", ["31"]),
    ])
    func readsJson(_ code: String, _ expected: [String]) throws {
        #expect(try CmdletShell().run(code) == expected)
    }

    @Test(arguments: [
        ("{ \"a\": ", "Unexpected end when deserializing object. Path 'a', line 1, position 7."),
        ("[1 2]", "After parsing a value an unexpected character was encountered: 2. Path '[0]', line 1, position 3."),
        ("oops", "Unexpected character encountered while parsing value: o. Path '', line 0, position 0."),
        ("{\"a\":{\"b\":[1,{\"c\":x}]}}", "Unexpected character encountered while parsing value: x. Path 'a.b[1].c', line 1, position 18."),
        ("\"ab\\qc\"", "Bad JSON escape sequence: \\q. Path '', line 1, position 5."),
    ])
    func saysWhereJsonIsWrong(_ json: String, _ problem: String) throws {
        let code = "try { ConvertFrom-Json '\(json)' } catch { $_.Exception.Message }"
        #expect(try CmdletShell().run(code) == ["Conversion from JSON failed with error: " + problem])
    }

    @Test(arguments: [
        ("Test-Json '{\"a\":[1]}'", "True"), ("Test-Json '{a:1}' -ErrorAction Ignore", "False"),
        ("'{\"a\":\"x\"}' | Test-Json -Schema '{\"properties\":{\"a\":{\"type\":\"integer\"}}}' -ErrorAction Ignore", "False"),
    ])
    func testsJson(_ code: String, _ expected: String) throws {
        #expect(try CmdletShell().run(code) == [expected])
    }

    @Test func writesAndReadsCsv() throws {
        let shell = CmdletShell()
        let lines = try shell.run("[pscustomobject]@{ A = 1; B = 'say \"x\", y' } | ConvertTo-Csv")
        #expect(lines == ["\"A\",\"B\"", "\"1\",\"say \"\"x\"\", y\""])
        try shell.run("[pscustomobject]@{ A = 1; B = \"two`nlines\" } | Export-Csv t.csv")
        #expect(try shell.run("(Import-Csv t.csv).B.Length; (Import-Csv t.csv).A.GetType().Name") == ["9", "String"])
    }

    @Test func quotesOnlyWhereNeeded() throws {
        let lines = try CmdletShell().run("[pscustomobject]@{ A = 'x;y'; B = 'p' } | ConvertTo-Csv -Delimiter ';' -UseQuotes AsNeeded")
        #expect(lines == ["A;B", "\"x;y\";p"])
    }

    @Test func readsStringData() throws {
        #expect(try CmdletShell().run("(ConvertFrom-StringData \"a = 1`n# no`nb = x\\ty\").b") == ["x\ty"])
    }

    @Test func makesHtml() throws {
        let lines = try CmdletShell().run("[pscustomobject]@{ a = '<' } | ConvertTo-Html -Fragment")
        #expect(lines == ["<table>", "<colgroup><col/></colgroup>", "<tr><th>a</th></tr>", "<tr><td>&lt;</td></tr>", "</table>"])
    }
}
