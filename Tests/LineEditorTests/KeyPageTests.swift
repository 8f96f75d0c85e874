import Foundation
import Testing

@testable import LineEditor

@Suite struct KeyPageTests {
    private static let page: URL = URL(fileURLWithPath: #filePath)
        .resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/keys.md")

    @Test func `The page about keys is the table`() throws {
        if ProcessInfo.processInfo.environment["SALLYPORT_RECORD_KEYS"] == "1" {
            try KeyPage.text.write(to: Self.page, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.page, encoding: .utf8) == KeyPage.text)
    }
}
