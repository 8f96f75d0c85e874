import Foundation
import Testing

/// Recording, replaying and converting, as somebody at the command line does it.
@Suite final class SessionProgramTests {
    private let folder: String

    init() throws { folder = try Program.makeFolder() }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func run(_ arguments: String..., input: String? = nil) throws -> Program.Outcome {
        let work = folder + "/work"
        try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
        return try Program.run(arguments, input: input, in: work, columns: 80, seconds: 60)
    }

    private func read(_ name: String) throws -> String { try String(contentsOfFile: folder + "/work/" + name, encoding: .utf8) }

    private func write(_ text: String, _ name: String) throws {
        try FileManager.default.createDirectory(atPath: folder + "/work", withIntermediateDirectories: true)
        try text.write(toFile: folder + "/work/" + name, atomically: true, encoding: .utf8)
    }

    private func change(_ name: String, _ old: String, _ new: String) throws {
        let text = try read(name)
        try #require(text.contains(old))
        try write(text.replacingOccurrences(of: old, with: new), name)
    }

    private func record() throws {
        let commands = """
            $null = New-AzureNetworkSecurityGroup -Name web -Location 'West US'
            'alpha'; 'beta'; 'gamma'
            Get-Nothing
            (New-Guid).Guid

            """
        try #require(try run("record", "--title", "A test", "r.jsonl", input: commands).status == 0)
    }

    @Test func `a recording is the same when it is verified, and a changed one is not`() throws {
        try record()
        let same = try run("replay", "--verify", "r.jsonl")
        #expect(same.output == "4 steps, all the same\n")
        #expect(same.status == 0)
        try change("r.jsonl", "alpha\\nbeta", "alpha\\nbravo")
        let third = try run("replay", "--verify", "r.jsonl")
        #expect(third.output == """
            Step 2: 'alpha'; 'beta'; 'gamma'
              output:
                alpha
              - bravo
              + beta
                gamma

            4 steps, 3 the same, 1 different

            """)
        #expect(third.status == 1)
    }

    @Test func `what is different is updated, and a step of the past stays`() throws {
        try record()
        let before = try read("r.jsonl")
        try change("r.jsonl", "alpha\\nbeta", "alpha\\n2")
        #expect(try run("replay", "--update", "--quiet", "r.jsonl").output == "1 step updated in r.jsonl\n")
        #expect(try read("r.jsonl") == before)
        #expect(try run("replay", "--update", "r.jsonl").output == "Nothing is different.\n")
    }

    @Test func `a capture stands for what varies`() throws {
        try record()
        try change("r.jsonl", "alpha\\nbeta\\ngamma", "alpha\\n{{second}}\\ngamma")
        #expect(try run("replay", "--verify", "r.jsonl").status == 0)
        try change("r.jsonl", "{{second}}\\ngamma", "{{second}}\\ndelta")
        #expect(try run("replay", "--verify", "r.jsonl").status == 1)
    }

    @Test(arguments: [
        "nowhere.jsonl", "bad.jsonl", "empty.jsonl",
    ])
    func `what is no recording cannot run`(name: String) throws {
        try write("{\"type\":\"step\"}\n", "bad.jsonl")
        try write("", "empty.jsonl")
        let outcome = try run("replay", "--verify", name)
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("sallyport: "))
    }

    @Test func `a torn recording is read with a notice`() throws {
        try record()
        let text = try read("r.jsonl")
        try write(String(text.dropLast(30)), "torn.jsonl")
        let outcome = try run("replay", "--verify", "torn.jsonl")
        #expect(outcome.output == "3 steps, all the same\n")
        #expect(outcome.errors.contains("The last line is torn"))
        #expect(outcome.status == 0)
    }

    @Test(arguments: ["md", "ipynb", "ps1", "txt", "dib", "cast", "html", "svg"])
    func `every format is written, and not over a file that is there`(word: String) throws {
        try record()
        #expect(try run("convert", "r.jsonl", "out.\(word)").status == 0)
        #expect(try read("out.\(word)").count > 100)
        let again = try run("convert", "r.jsonl", "out.\(word)")
        #expect(again.status == 64)
        #expect(again.errors.contains("--force replaces it"))
        guard !["html", "svg"].contains(word) else { return }
        #expect(try run("convert", "out.\(word)", "back.jsonl").status == 0)
        #expect(try read("back.jsonl").contains("'alpha'; 'beta'; 'gamma'"))
    }

    @Test(arguments: ["md", "ipynb"])
    func `outputs are checked, stored, and checked again`(word: String) throws {
        try write("# T\n\n```powershell\n$a = 2; $a\n```\n\n```Output\n2\n```\n\n```powershell\nGet-Date -Format yyyy; $a + 1\n```\n\n```Output\nold\n```\n", "t.md")
        if word == "ipynb" { try #require(try run("convert", "t.md", "t.ipynb").status == 0) }
        let name = "t." + word
        let before = try read(name)
        let wrong = try run("run", "--check", name)
        #expect(wrong.status == 1)
        #expect(wrong.output.contains("- old\n"))
        #expect(wrong.output.hasSuffix("2 outputs, 1 different\n"))
        #expect(try read(name) == before)
        #expect(try run("run", "--write", name).status == 0)
        #expect(try read(name).contains("2026"))
        let right = try run("run", "--check", name)
        #expect(right.output == "2 outputs, all as in the document\n")
        #expect(right.status == 0)
        let written = try read(name)
        #expect(try run("run", "--write", name).status == 0)
        #expect(try read(name) == written)
    }

    @Test func `an error names the document's line, but not in an output that is kept`() throws {
        try write("# T\n\n```powershell\n1\n\nthrow 'x'\n```\n\n```Output\n1\n```\n", "e.md")
        #expect(try run("run", "e.md").errors.contains("e.md:6\n"))
        #expect(try run("run", "--write", "e.md").status == 1)
        #expect(!(try read("e.md").contains("e.md")))
        #expect(try run("run", "--check", "e.md").output == "1 output, all as in the document\n")
    }

    @Test func `a check is stopped where a document wants what it may not have`() throws {
        try write("```powershell\n1\n```\n\n```powershell\nGet-Content /etc/passwd\n```\n\n```Output\nx\n```\n", "evil.md")
        let outcome = try run("run", "--check", "evil.md")
        #expect(outcome.output.hasPrefix("Cell 2 (line 6) was refused /etc/passwd: a document that is checked"))
        #expect(outcome.status == 2)
    }

    @Test func `in shape, dates and GUIDs may differ`() throws {
        try write("```powershell\n(New-Guid).Guid\n```\n\n```Output\n11111111-2222-4333-8444-555555555555\n```\n", "s.md")
        #expect(try run("run", "--check", "s.md").status == 1)
        #expect(try run("run", "--check", "--shape", "s.md").status == 0)
    }

    @Test func `secrets of older files are found`() throws {
        try write("$password = 'Hunter2!Hunter2'\n", "a.ps1")
        let found = try run("lint", "a.ps1")
        #expect(found.status == 1)
        #expect(found.output.contains("a.ps1: text, line 1: password: "))
        #expect(!found.output.contains("Hunter2"))
        try record()
        #expect(try run("lint", "r.jsonl").output == "No secrets found.\n")
        #expect(try run("lint", "nowhere").status == 2)
    }

    @Test func `a session whose file names a folder and an id is the same bytes again`() throws {
        try record()
        let commands = "Get-Date -Format o\nNew-Guid\n"
        #expect(try run("record", "--header", "r.jsonl", "a.jsonl", input: commands).status == 0)
        #expect(try run("record", "--header", "r.jsonl", "b.jsonl", input: commands).status == 0)
        #expect(try read("a.jsonl") == read("b.jsonl"))
    }
}
