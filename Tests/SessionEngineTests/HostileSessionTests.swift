import FileGate
import Foundation
import SessionEngine
import Testing
import Transcripts

/// What a recording from a stranger may not do.
@Suite(.serialized) final class HostileSessionTests {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("hostile-\(UUID().uuidString)")
    var outside: String { root.path + "/outside" }

    init() throws {
        for folder in ["source", "outside/full", "temporary"] {
            try FileManager.default.createDirectory(at: root.appendingPathComponent(folder), withIntermediateDirectories: true)
        }
        try Data("top secret\n".utf8).write(to: root.appendingPathComponent("outside/secret.txt"))
        try Data("top secret\n".utf8).write(to: root.appendingPathComponent("outside/full/a.txt"))
        try Data("{\"a\": 1}\n".utf8).write(to: root.appendingPathComponent("source/data.json"))
        try FileManager.default.createSymbolicLink(
            atPath: root.path + "/source/door", withDestinationPath: outside)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    private func replayer(_ limits: FileLimits = FileLimits()) throws -> (SessionReplayer, ReplayFiles) {
        let limits = ReplayLimits(milliseconds: 5000, outputBytes: 1 << 20, files: limits, temporary: root.path + "/temporary")
        let files = try #require(ReplayFiles(folder: "/nowhere", source: root.path + "/source", limits: limits))
        return (try SessionReplayer(header: Practice.header(), limits: limits, files: files), files)
    }

    private func run(_ command: String, in replayer: SessionReplayer) -> SessionStep {
        let number = replayer.session.timeline.lastStep + 1
        return replayer.run(SessionStep(number: number, command: command, start: Practice.header().start, seed: 1))
    }

    private func state() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { !$0.hasPrefix("temporary/") }.sorted().map { name in
            name + ":" + ((try? String(contentsOfFile: root.path + "/" + name, encoding: .utf8)) ?? "")
        }
    }

    /// `@` stands for the folder outside.
    static let commands: [String] = [
        "Get-Content @/secret.txt", "Get-Content -Raw @/secret.txt", "Get-Content door/secret.txt", "Get-Content ../outside/secret.txt",
        "Get-ChildItem @", "Get-ChildItem door", "Get-ChildItem @ -Recurse", "Get-Item @/secret.txt", "Test-Path @/secret.txt",
        "Resolve-Path @/secret.txt", "Select-String top @/secret.txt", "Import-Csv @/secret.txt", "Get-FileHash @/secret.txt",
        "Format-Hex @/secret.txt", "[IO.File]::ReadAllText('@/secret.txt')", "[IO.File]::ReadAllLines('@/secret.txt')",
        "[IO.File]::Exists('@/secret.txt')", "[IO.Directory]::GetFiles('@')", "[IO.File]::OpenRead('@/secret.txt')",
        "[IO.StreamReader]::new('@/secret.txt').ReadToEnd()", ". @/secret.txt", "& @/secret.txt", "Import-Module @/secret.txt",
        "Set-Location @; Get-Location", "[xml]::new().Load('@/secret.txt')", "Select-Xml -Path @/secret.txt -XPath /",
        "Get-Content /proc/self/environ", "Get-Content /etc/passwd", "cat ~/.ssh/id_rsa", "Restore-LabWorkspace @/secret.txt",
        "Start-AzureLab @/secret.txt", "TabExpansion2 'Get-Content @/s' 18", "Test-Json -Path @/secret.txt", "Get-Content @/*",
        "Get-Content Temp:/x", "Import-PowerShellDataFile @/secret.txt", "Import-Alias @/secret.txt", "Invoke-Item @/secret.txt",
        "Set-Content @/new 1", "Add-Content @/secret.txt 1", "'a' > @/new", "'a' >> @/secret.txt", "'a' | Out-File @/new",
        "'a' | Tee-Object @/new", "1 | Export-Csv @/new", "Export-Alias @/new", "New-Item @/new", "New-Item @/new -ItemType Directory",
        "New-Item link -ItemType SymbolicLink -Value @; Get-Content link/secret.txt", "New-Item link -ItemType HardLink -Value @/secret.txt",
        "New-Item door/new", "New-Item -Type Directory @/new", "Copy-Item @/secret.txt stolen; Get-Content stolen", "Copy-Item data.json @/new",
        "Copy-Item @ all -Recurse; Get-Content all/secret.txt", "Move-Item @/secret.txt here", "Move-Item data.json @/new",
        "Rename-Item @/secret.txt x", "Remove-Item @/secret.txt", "Remove-Item @ -Recurse -Force", "Remove-Item door -Recurse -Force",
        "Clear-Content @/secret.txt", "[IO.File]::WriteAllText('@/new', 'x')", "[IO.File]::AppendAllText('@/secret.txt', 'x')",
        "[IO.File]::Delete('@/secret.txt')", "[IO.File]::Move('@/secret.txt', '/nowhere/x')", "[IO.File]::Copy('/nowhere/data.json', '@/new')",
        "[IO.Directory]::CreateDirectory('@/new')", "[IO.Directory]::Delete('@', $true)", "[IO.StreamWriter]::new('@/new').Close()",
        "[IO.File]::Create('@/new').Close()", "(Get-Item data.json).CopyTo('@/new')", "[xml]$x = '<a/>'; $x.Save('@/new')",
        "[IO.File]::SetLastWriteTime('@/secret.txt', [datetime]'2001-01-01')", "Save-LabWorkspace @/new", "Save-LabWorkspace @/secret.txt -Force",
        "Save-LabSession -Path @/new", "Start-LabRecording @/new", "New-TemporaryFile", "[IO.Path]::GetTempFileName()",
        "Start-Transcript @/new", "Set-PSReadLineOption -HistorySavePath @/new; 'x'", "Start-Process touch @/new", "touch @/new",
        "& /bin/sh -c 'touch @/new'", "Invoke-WebRequest http://127.0.0.1/", "[Diagnostics.Process]::Start('touch', '@/new')",
        "Invoke-Expression \"Set-Content @/new 1\"", "Start-Job { Set-Content @/new 1 } | Receive-Job -Wait",
        "function prompt { Set-Content @/new 1; 'PS> ' }", "'after'",
        "Register-EngineEvent PowerShell.Exiting -Action { Set-Content @/new 1 }", "Edit-LabStep 1 'Set-Content @/new 1'", "Invoke-History 1",
    ]

    @Test func `nothing outside its folder is read or written, whatever it tries`() throws {
        let before = try state()
        let time = try FileManager.default.attributesOfItem(atPath: outside + "/secret.txt")[.modificationDate] as? Date
        let (replayer, _) = try replayer()
        for command in Self.commands {
            let text = run(command.replacingOccurrences(of: "@", with: outside), in: replayer).screenText
            #expect(!text.contains("top secret"), "\(command): \(text)")
            #expect(!text.contains("root:"), "\(command): \(text)")
            #expect(!text.contains("secret.txt\n") || command.hasPrefix("Invoke-History"), "\(command): \(text)")
            #expect(try state() == before, "\(command)")
        }
        #expect(try FileManager.default.attributesOfItem(atPath: outside + "/secret.txt")[.modificationDate] as? Date == time)
    }

    @Test(arguments: [
        "Get-Content /etc/passwd", "Set-Content /etc/x 1", "'a' > /etc/x", "[IO.File]::ReadAllText('/etc/x')", "New-Item /etc/x",
        "Remove-Item /etc/passwd", "Get-ChildItem /etc", "Set-Location /etc", ". /etc/x.ps1", "Import-Csv /etc/x", "New-Item -Type Directory /etc/x",
        "Save-LabWorkspace /etc/x", "[IO.File]::WriteAllText('/etc/x', '')", "1 | Export-Csv /etc/x", "Get-Content door/secret.txt",
    ])
    func `a refusal is told as an error`(command: String) throws {
        let (replayer, _) = try replayer()
        let step = run(command, in: replayer)
        let text = step.text(of: .error).split(whereSeparator: \.isWhitespace).filter { $0 != "|" }.joined(separator: " ")
        #expect(text.contains("a replayed session"), "\(step.screenText)")
        #expect(text.contains("denied"), "\(step.screenText)")
    }

    @Test func `in its folder a session works as ever, and leaves nothing behind`() throws {
        let before = try state()
        do {
            let (replayer, files) = try replayer()
            #expect(run("(Get-Content data.json | ConvertFrom-Json).a", in: replayer).screenText == "1\n")
            #expect(run("'one', 'two' > list.txt; Get-Content list.txt", in: replayer).screenText == "one\ntwo\n")
            #expect(run("New-Item sub -ItemType Directory | Out-Null; Copy-Item list.txt sub; (Get-ChildItem . -Recurse -File).Name -join ' '", in: replayer).screenText
                == "data.json list.txt list.txt\n")
            #expect(run("Remove-Item data.json; Test-Path data.json", in: replayer).screenText == "False\n")
            #expect(run("Save-LabWorkspace w.json; Restore-LabWorkspace w.json; 'ok'", in: replayer).screenText.hasSuffix("ok\n"))
            #expect(run("\"'from a script'\" > a.ps1; ./a.ps1", in: replayer).screenText == "from a script\n")
            #expect(run("Set-Location sub; (Get-Location).Path; Get-Content list.txt", in: replayer).screenText == "/nowhere/sub\none\ntwo\n")
            #expect(files.confinement.incidents == [])
        }
        #expect(try state() == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.path + "/temporary") == [])
    }

    @Test func `what it writes is limited`() throws {
        let (replayer, files) = try replayer(FileLimits(bytesWritten: 10_000, filesMade: 5))
        let much = run("'x' * 20000 > big.txt", in: replayer)
        #expect(files.confinement.bytesWritten <= 10_000)
        #expect(much.outcome == .failed || much.screenText.isEmpty)
        let many = run("1..10 | ForEach-Object { Set-Content \"f$_\" 1 }", in: replayer)
        #expect(many.text(of: .error).contains("may make 5"))
        #expect(files.confinement.filesMade == 5)
    }
}
