import Foundation
import Testing

/// The program as others call it: what it reads, what it prints, how it ends.
@Suite struct ProgramTests {
    @Test(arguments: [
        ("1 + 1", "2\n", Int32(0)), ("exit 5", "", 5), ("throw 'no'", "", 1), ("1/0", "", 1),
        ("Write-Output a; 1/0; 'b'", "a\nb\n", 0),
    ])
    func `commands give a status`(code: String, output: String, status: Int32) throws {
        let run = try Program.run(["-c", code])
        #expect(run.output == output)
        #expect(run.status == status)
    }

    @Test(arguments: [["--nope"], ["run"], ["--lab", "nowhere"], ["run", "missing.ps1"], ["frobnicate"]])
    func `a wrong command line ends with 64 and says why`(arguments: [String]) throws {
        let run = try Program.run(arguments)
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("sallyport: "))
        #expect(run.output.isEmpty)
    }

    @Test func `an unknown lab is answered with those there are`() throws {
        #expect(try Program.run(["--lab", "nowhere"]).errors.contains("layered-security"))
    }

    @Test func `a lab is there before the commands run`() throws {
        let run = try Program.run(["--lab", "layered-security", "-c", "(Get-LabAppServiceEnvironment).Name"])
        #expect(run.output == "apiase\nfe1ase\nfe2ase\nfe3ase\n")
    }

    @Test func `standard input is a script with arguments`() throws {
        let run = try Program.run(["run", "-", "5", "-Loud"], input: "param($a, [switch]$Loud)\n\"$a $Loud\"\nexit 3\n")
        #expect(run.output == "5 True\n")
        #expect(run.status == 3)
    }

    @Test func `commands from a pipe run one by one, over several lines where they need them`() throws {
        let run = try Program.run([], input: "function twice($x) {\n  $x * 2\n}\ntwice 4\n1/0\n'on'\n")
        #expect(run.output == "8\non\n")
        #expect(run.errors.contains("divide by zero"))
        #expect(run.status == 0)
        #expect(try Program.run([], input: "'a'\nexit 4\n'b'\n").status == 4)
    }

    @Test func `after the script the shell goes on in its workspace`() throws {
        let folder: String = try Program.makeFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let script: String = folder + "/a.ps1"
        try "$kept = 7".write(toFile: script, atomically: false, encoding: .utf8)
        #expect(try Program.run(["run", "--no-exit", script], input: "$kept + 1\n").output == "8\n")
    }

    @Test func `masked values are filled in before the text is read`() throws {
        let run = try Program.run(["run", "--set", "65.52.xx.xyz=65.52.14.7", "--set", "NAME=a b", "-"], input: "'65.52.xx.xyz NAME'")
        #expect(run.output == "65.52.14.7 a b\n")
    }

    @Test func `a prompt function and the commands of a document share one scope`() throws {
        let folder: String = try Program.makeFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let text = "# T\n\n    $a = 2\n\nText\n\n```output\nnothing\n```\n\n```powershell\n$a + 1\n```\n"
        try text.write(toFile: folder + "/a.md", atomically: false, encoding: .utf8)
        let run = try Program.run(["run", folder + "/a.md"])
        #expect(run.output == "3\n")
        #expect(run.errors.isEmpty)
    }
}

/// The documents in `sessions` run as they stand.
@Suite struct SessionTests {
    private static let folder: String = CaseLibrary.folder.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("sessions").path

    @Test func `the layered architecture ends with the guarded subnet`() throws {
        let run = try Program.run(
            ["--lab", "layered-security", "run", Self.folder + "/layered-security.md"], columns: 120)
        #expect(run.errors.isEmpty)
        #expect(run.status == 0)
        let end: Substring = run.output[(run.output.range(of: "API-ASE-Subnet is guarded by RestrictBackendApi:")?.upperBound ?? run.output.endIndex)...]
        let rules: [String] = [
            "ALLOW AzureMngmt", "ALLOW HTTP fe1ase", "ALLOW HTTPS fe1ase", "ALLOW HTTP fe2ase", "ALLOW HTTPS fe2ase",
            "ALLOW HTTP fe3ase", "ALLOW HTTPS fe3ase", "ALLOW HTTP apiase", "ALLOW HTTPS apiase", "65000", "65001", "65500",
            "65000", "65001", "65500",
        ]
        var rest: Substring = end
        for rule in rules {
            let place: Range<Substring.Index>? = rest.range(of: rule)
            #expect(place != nil, "\(rule) is missing or out of order")
            rest = place.map { rest[$0.upperBound...] } ?? rest
        }
    }
}
