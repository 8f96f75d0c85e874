import Exports
import Foundation
import Testing
import Transcripts

/// Whole files, letter by letter. They have been looked at in a player and a browser; `SALLYPORT_RECORD_EXPORTS=1` writes
/// them anew, to be looked at again.
@Suite struct GoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Expected")

    private static func options(_ change: (inout ExportOptions) -> Void) -> ExportOptions {
        var options = ExportOptions(highlight: Samples.highlight)
        change(&options)
        return options
    }

    static let files: [(name: String, format: ExportFormat, options: ExportOptions)] = [
        ("version2.cast", .cast, options { $0.typing = .whole }),
        (
            "version3.cast", .cast,
            options {
                $0.castVersion = .v3
                $0.includesInput = true
                $0.idleTimeLimit = 2
            }
        ),
        ("page.html", .html, options { _ in }),
        ("screen-dark.svg", .svg, options { _ in }),
        ("screen-light.svg", .svg, options { $0.theme = .light }),
    ]

    @Test(arguments: files.map(\.name))
    func `the file is as expected`(name: String) throws {
        let file = try #require(Self.files.first { $0.name == name })
        let written = String(decoding: try file.format.write(Samples.short, options: file.options), as: UTF8.self)
        let url = Self.folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["SALLYPORT_RECORD_EXPORTS"] != nil {
            try written.write(to: url, atomically: true, encoding: .utf8)
        }
        #expect(written == (try String(contentsOf: url, encoding: .utf8)))
    }
}

@Suite struct ExportFormatTests {
    @Test func `a format is known by its extension`() {
        #expect(ExportFormat(fileExtension: "CAST") == .cast)
        #expect(ExportFormat(fileExtension: "html") == .html)
        #expect(ExportFormat(fileExtension: "svg") == .svg)
        #expect(ExportFormat(fileExtension: "ipynb") == nil)
    }
}
