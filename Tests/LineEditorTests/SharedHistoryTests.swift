import Foundation
import Testing

@testable import LineEditor

@Suite struct SharedHistoryTests {
    /// A path in a folder of its own that is gone afterwards.
    private func withPath(_ body: (String) throws -> Void) throws {
        let folder: URL = FileManager.default.temporaryDirectory.appendingPathComponent("history-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appendingPathComponent("deep/history.txt").path)
    }

    @Test func `Two shells see what the other adds`() throws {
        try withPath { path in
            let (one, two) = (HistoryStore(path: path), HistoryStore(path: path))
            one.add("from one")
            two.add("from two")
            #expect(two.entries == ["from one", "from two"])
            one.refresh()
            #expect(one.entries == ["from one", "from two"])
            one.refresh()
            #expect(one.entries.count == 2)
            #expect(HistoryStore(path: path).entries == ["from one", "from two"])
        }
    }

    @Test func `Many writers lose nothing`() async throws {
        let folder: URL = FileManager.default.temporaryDirectory.appendingPathComponent("history-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path: String = folder.appendingPathComponent("history.txt").path
        await withTaskGroup(of: Void.self) { group in
            for writer: Int in 0..<8 {
                group.addTask {
                    let store = HistoryStore(path: path)
                    for number: Int in 0..<50 { store.add("writer \(writer)\nentry \(number)") }
                }
            }
        }
        #expect(Set(HistoryStore(path: path).entries).count == 400)
    }

    @Test func `How an input ended is kept beside the file, which stays as it was`() throws {
        try withPath { path in
            let store = HistoryStore(path: path)
            store.add("good")
            store.add("bad\nrows")
            store.noteOutcome(of: "bad\nrows", succeeded: false)
            store.noteOutcome(of: "good", succeeded: false)
            store.noteOutcome(of: "good", succeeded: true)
            let again = HistoryStore(path: path)
            #expect(again.all == [HistoryItem("good", succeeded: true), HistoryItem("bad\nrows", succeeded: false)])
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "good\nbad`\nrows\n")
            #expect(try !String(contentsOfFile: path + ".outcomes", encoding: .utf8).contains("good"))
            let modes = try [path, path + ".outcomes"].map { try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int }
            #expect(modes == [0o600, 0o600])
        }
    }

    @Test func `A file without its last newline is mended`() throws {
        try withPath { path in
            let store = HistoryStore(path: path)
            store.add("first")
            try "first\ncut off".write(toFile: path, atomically: false, encoding: .utf8)
            store.add("next")
            #expect(HistoryStore(path: path).entries == ["first", "cut off", "next"])
        }
    }

    @Test func `What must not be kept is not`() throws {
        try withPath { path in
            let store = HistoryStore(path: path)
            store.add("skipped", keeping: .skip)
            store.add("remembered", keeping: .memoryOnly)
            store.add("kept", keeping: .memoryAndFile)
            store.savesToFile = false
            store.add("later")
            #expect(store.entries == ["remembered", "kept", "later"])
            #expect(HistoryStore(path: path).entries == ["kept"])
        }
    }

    @Test func `The most that is kept can change`() {
        let store: HistoryStore = history("a", "b", "c")
        store.limit = 2
        #expect(store.entries == ["b", "c"])
        store.limit = 0
        store.add("d")
        #expect(store.entries == ["d"])
    }
}
