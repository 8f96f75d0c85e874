import Foundation
import Testing
@testable import Transcripts

/// The scripts of the other tests and the sessions hold no secrets but these.
@Suite struct OrdinaryScriptsTests {
    static let root: URL = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func files(_ folder: String) -> [URL] {
        let walk = FileManager.default.enumerator(at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
        return (walk?.compactMap { $0 as? URL } ?? []).filter { ["ps1", "md", "expected", "txt"].contains($0.pathExtension) }
    }

    @Test(arguments: ["azure", "cmdlets", "expressions", "formatting", "statements"])
    func `scripts and what they print are left alone`(folder: String) throws {
        let files = Self.files("Tests/ConformanceTests/Cases/\(folder)")
        #expect(files.count > 50)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            let found = Linter.findings(in: text, isScript: file.pathExtension == "ps1")
            #expect(found.filter { !$0.excerpt.contains("Secret = '****'") } == [], "\(file.lastPathComponent)")
        }
    }

    @Test(arguments: ["sessions", "docs"]) func `documents are left alone`(folder: String) throws {
        for file in Self.files(folder) {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(Linter.findings(in: text, isScript: false) == [], "\(file.lastPathComponent)")
        }
    }

    @Test func `PWD with a folder is the current folder`() {
        var redactor = Redactor()
        for command in ["$pwd = '/tmp/abc'", "@{ PWD = '/tmp/abc' }", "$PWD", "Get-Variable pwd"] {
            #expect(redactor.command(command) == command)
        }
        let table = "\nName                           Value\n----                           -----\nPWD                            /tmp/abc\n"
        #expect(redactor.output(table) == table)
        #expect(redactor.command("$pwd = 'hunter-2-x'") == "$pwd = 'REDACTED-1'")
    }

    @Test(arguments: [
        String(repeating: "password=", count: 5000), String(repeating: "\"$(", count: 5000), String(repeating: "a", count: 50_000) + "==",
        String(repeating: "-----BEGIN PRIVATE KEY-----\n", count: 500), String(repeating: "Foo -Password abc12345; ", count: 500),
        String(repeating: "@{", count: 5000), String(repeating: "Token : abcd1234\n        ef\n", count: 500),
    ])
    func `texts that repeat themselves come to an end`(text: String) {
        var redactor = Redactor()
        #expect(!redactor.output(redactor.command(text)).isEmpty)
    }

    @Test func `any bytes are read to their end`() {
        var state: UInt64 = 7
        let pieces = ["'", "\"", "`", "$", "$(", "${", "@'\n", "\n'@", "#", "<#", "-Password ", "=", ":", "://", "@", "-----BEGIN PRIVATE KEY-----", "Basic ", "sig=", "\\\"", "eyJ", "ä", "“", "‘", "\n", " ", "abc123", "(", ")", "{", "}", "[", "]", ",", "|", "%41", "…", "Password : "]
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            var redactor = Redactor()
            redactor.register(secret: "abc123def")
            _ = redactor.output(redactor.command(text))
            _ = redactor.isSensitive(text)
        }
        #expect(state != 7)
    }
}
