import Glibc
import Testing

@testable import LineEditor

@Suite struct HistoryTests {
    private func driver(_ entries: String...) -> CoreDriver {
        var spec = EditorSpec()
        let store = HistoryStore()
        for entry: String in entries { store.add(entry) }
        spec.history = store
        return CoreDriver(spec)
    }

    static let up = "\u{1B}[A"
    static let down = "\u{1B}[B"

    @Test func `Up shows older entries, down comes back to what was typed`() {
        let driver: CoreDriver = driver("one", "two", "one", "three")
        #expect(driver.type(Self.up).text == "three|")
        #expect(driver.type(Self.up).text == "one|")
        #expect(driver.type(Self.up).text == "two|")
        #expect(driver.type(Self.up).text == "two|")
        #expect(driver.type(Self.down).text == "one|")
        #expect(driver.type(Self.down + Self.down + Self.down).text == "|")
    }

    @Test func `Only entries that start like the typed text are shown`() {
        let driver: CoreDriver = driver("get-date", "Set-Date", "Get-Help")
        #expect(driver.type("ge" + Self.up).text == "Get-Help|")
        #expect(driver.type(Self.up).text == "get-date|")
        #expect(driver.type(Self.down + Self.down).text == "ge|")
    }

    @Test func `Editing an entry begins a new walk`() {
        let driver: CoreDriver = driver("abc", "ab", "b")
        #expect(driver.type(Self.up + Self.up + "c" + Self.up).text == "abc|")
    }

    @Test func `A walk goes on over entries of several lines until the cursor is moved`() {
        let driver: CoreDriver = driver("first", "a\nb")
        #expect(driver.type(Self.up).text == "a\nb|")
        #expect(driver.type(Self.up).text == "first|")
        #expect(driver.type(Self.down + "\u{2}" + Self.up).text == "a|\nb")
    }

    @Test func `F8 searches by what is before the cursor and leaves it there`() {
        let driver: CoreDriver = driver("get-one", "set-x", "get-two")
        #expect(driver.type("getx\u{2}\u{1B}[19~").text == "get|-two")
        #expect(driver.type("\u{1B}[19~").text == "get|-one")
        #expect(driver.type("\u{1B}[19;2~").text == "get|-two")
    }

    @Test func `The ends of the history can be reached at once`() {
        let driver: CoreDriver = driver("one", "two", "three")
        #expect(driver.type("x\u{1B}<").text == "one|")
        #expect(driver.type("\u{1B}>").text == "x|")
    }

    @Test func `A question has no history`() {
        var spec = EditorSpec()
        spec.history = history("one")
        let driver = CoreDriver(spec, kind: .question("Name: ", isSecret: true))
        #expect(driver.type("ab" + Self.up + "\u{12}x\t").text == "abx|")
        #expect(driver.screen == ["Name: ***"])
    }

    @Test func `Incremental search finds while typing`() {
        let driver: CoreDriver = driver("alpha one", "beta", "alpha two")
        #expect(driver.type("typed\u{12}AL").text == "|alpha two")
        #expect(driver.screen == ["> alpha two", "bck-i-search: AL_", "  alpha two", "  alpha one"])
        #expect(driver.type("\u{12}").text == "|alpha one")
        #expect(driver.type("\u{13}").text == "|alpha two")
        #expect(
            driver.type("x").screen.last == "failed-bck-i-search: ALx_"
                || driver.screen.last == "failed-fwd-i-search: ALx_")
        #expect(driver.type("\u{7F}\u{7}").text == "typed|")
    }

    @Test func `A key that is none of the search accepts and acts`() {
        let driver: CoreDriver = driver("alpha one")
        #expect(driver.type("\u{12}one\u{5}!").text == "alpha one!|")
        #expect(driver.type("\u{15}\u{12}one").type("\r").result == .accept)
        #expect(driver.core.buffer.text == "alpha one")
    }

    @Test func `Entries survive the file with their line breaks`() throws {
        let folder = "/tmp/line-editor-test-\(getpid())"
        let path: String = folder + "/a/b/history"
        defer {
            unlink(path)
            for name: String in ["/a/b", "/a", ""] { rmdir(folder + name) }
        }
        let store = HistoryStore(path: path)
        let entries: [String] = ["one", "if {\n  'a`'\n}", "漢字", "ends in `", "$password = 1"]
        for entry: String in entries { store.add(entry) }
        store.add("$password = 1")
        #expect(store.entries == entries)
        #expect(HistoryStore(path: path).entries == ["one", "if {\n  'a`'\n}", "漢字", "ends in ` "])
        #expect(HistoryStore(path: path, limit: 2).entries == ["漢字", "ends in ` "])
        var info = stat()
        #expect(stat(path, &info) == 0)
        #expect(info.st_mode & 0o777 == 0o600)
    }

    @Test func `Any bytes can be a history file`() {
        #expect(HistoryFormat.decode(Array("a`\nb\r\n\nc`".utf8)) == ["a\nb", "c`"])
        #expect(HistoryFormat.decode([0xFF, 0x0A, 0x60, 0x0A]).count == 1)
        #expect(HistoryFormat.decode([UInt8]()).isEmpty)
        #expect(HistoryStore(path: "/nonexistent-folder\0/x").entries.isEmpty)
    }

    @Test func `A prediction is how the newest entry goes on`() {
        let store: HistoryStore = history("Get-Date", "Get-Help about", "Set-Date")
        #expect(store.continuation(of: "Get-") == "Help about")
        #expect(store.continuation(of: "get-") == nil)
        #expect(store.continuation(of: "Set-Date") == nil)
    }
}
