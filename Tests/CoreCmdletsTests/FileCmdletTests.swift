import Testing

@Suite struct FileCmdletTests {
    @Test func writesAndReadsText() throws {
        let shell = CmdletShell()
        try shell.run("'a', 'b' | Set-Content f.txt; Add-Content f.txt 'c'")
        #expect(try shell.run("Get-Content f.txt") == ["a", "b", "c"])
        #expect(try shell.run("Get-Content f.txt -Raw") == ["a\nb\nc\n"])
        #expect(try shell.run("Get-Content f.txt -Tail 1; Get-Content f.txt -TotalCount 1") == ["c", "a"])
        #expect(try shell.run("Clear-Content f.txt; (Get-Item f.txt).Length") == ["0"])
    }

    @Test(arguments: [
        ("utf8BOM", "239 187 191 104 195 169"), ("unicode", "255 254 104 0 233 0"), ("ascii", "104 63"), ("latin1", "104 233"),
    ])
    func encodes(_ encoding: String, _ bytes: String) throws {
        let code = "Set-Content e.txt \"h$([char]0xe9)\" -Encoding \(encoding) -NoNewline; (Get-Content e.txt -AsByteStream) -join ' '"
        #expect(try CmdletShell().run(code) == [bytes])
    }

    @Test func makesListsAndRemovesItems() throws {
        let shell = CmdletShell()
        try shell.run("$null = New-Item d/e -ItemType Directory; $null = New-Item d/b.txt -Value x; Set-Content d/a.log y")
        #expect(try shell.run("Get-ChildItem d -Name") == ["e", "a.log", "b.txt"])
        #expect(try shell.run("(Get-ChildItem d -Filter *.txt).Name; (Get-ChildItem d -File).Name") == ["b.txt", "a.log", "b.txt"])
        #expect(try shell.run("Copy-Item d c -Recurse; Move-Item c/b.txt c/z.txt; Get-ChildItem c -Name") == ["e", "a.log", "z.txt"])
        #expect(try shell.run("Rename-Item c/z.txt y.txt; Test-Path c/y.txt, c/z.txt") == ["True", "False"])
        #expect(try shell.run("Remove-Item c -Recurse; Test-Path c") == ["False"])
    }

    @Test(arguments: [
        ("Join-Path a b c", "a/b/c"), ("Split-Path a/b/c.txt", "a/b"), ("Split-Path a/b/c.tar.gz -LeafBase", "c.tar"),
        ("Split-Path a/b -Leaf", "b"), ("Split-Path /x -IsAbsolute", "True"), ("Join-Path env: x", "Env:/x"),
    ])
    func joinsAndCutsPaths(_ code: String, _ expected: String) throws {
        #expect(try CmdletShell().run(code).map { $0.lowercased() } == [expected.lowercased()])
    }

    @Test func movesThroughFolders() throws {
        let shell = CmdletShell()
        try shell.run("$null = New-Item one/two -ItemType Directory; Set-Location one; Push-Location two")
        #expect(try shell.run("Split-Path $PWD -Leaf") == ["two"])
        #expect(try shell.run("Pop-Location; Split-Path $PWD -Leaf; Set-Location ..; Resolve-Path one -Relative") == ["one", "./one"])
    }

    @Test func sessionStateIsADrive() throws {
        let shell = CmdletShell()
        #expect(try shell.run("Set-Item Env:ABC 5; $env:ABC; Remove-Item Env:ABC; Test-Path Env:ABC") == ["5", "False"])
        #expect(try shell.run("$shape = 1; Set-Item Variable:shape 2; $shape; (Get-Item Variable:shape).Name") == ["2", "shape"])
    }

    @Test(arguments: [
        ("Get-Content gone", "PathNotFound,Microsoft.PowerShell.Commands.GetContentCommand"),
        ("Get-Item gone", "PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand"),
        ("Copy-Item gone x", "PathNotFound,Microsoft.PowerShell.Commands.CopyItemCommand"),
        ("Set-Location gone", "PathNotFound,Microsoft.PowerShell.Commands.SetLocationCommand"),
        ("Get-Content nope:x", "DriveNotFound,Microsoft.PowerShell.Commands.GetContentCommand"),
    ])
    func reportsWhatIsMissing(_ code: String, _ id: String) {
        #expect(CmdletShell().errorId(code) == id)
    }

    @Test(arguments: [
        ("MD5", "5D41402ABC4B2A76B9719D911017C592"), ("SHA1", "AAF4C61DDCC5E8A2DABEDE0F3B482CD9AEA9434D"),
        ("SHA256", "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824"),
        ("SHA384", "59E1748777448C69DE6B800D7A33BBFB9FF1B463E44354C3553BCDB9C666FA90125A3C79F90397BDF5F6A13DE828684F"),
    ])
    func hashes(_ algorithm: String, _ expected: String) throws {
        let code = "Set-Content h.txt hello -NoNewline; (Get-FileHash h.txt -Algorithm \(algorithm)).Hash"
        #expect(try CmdletShell().run(code) == [expected])
    }
}
