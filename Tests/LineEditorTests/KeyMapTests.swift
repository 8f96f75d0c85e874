import Testing

@testable import LineEditor

@Suite struct KeyMapTests {
    private func driver(_ change: (inout KeyMap) throws -> Void) throws -> CoreDriver {
        let spec = EditorSpec()
        try change(&spec.settings.keys.emacs)
        return CoreDriver(spec)
    }

    @Test(arguments: [
        ("ctrl+X,Ctrl+u", "Ctrl+x,Ctrl+u"), ("Alt+b", "Alt+b"), ("shift+alt+UPARROW", "Alt+Shift+UpArrow"), ("F12", "F12"),
        ("Ctrl+Spacebar", "Ctrl+Spacebar"), ("Alt+,", "Alt+,"), ("a,b", "a,b"), (",", ","), ("Ctrl++", "Ctrl++"),
        ("Shift+a", "A"), ("Alt+Shift+b", "Alt+B"), ("Escape", "Escape"), ("Alt+?", "Alt+?"), ("+", "+"),
    ])
    func `Chords are read as PSReadLine writes them`(text: String, chord: String) throws {
        let chords: [KeyChord] = try #require(KeyChord.parse(text))
        #expect(chords.map(\.description).joined(separator: ",") == chord)
    }

    @Test(arguments: ["", "Ctrl+", "Hyper+a", "F99", "abc", "Ctrl+x,", "Alt+UpArro"])
    func `What is no chord is refused`(text: String) {
        #expect(throws: KeyMapError.invalidChord(text)) {
            var map = KeyMap()
            try map.bind(text, to: .undo)
        }
    }

    @Test func `A key gets another function`() throws {
        let driver: CoreDriver = try driver { try $0.bind("Ctrl+t", toFunction: "beginningofline") }
        #expect(driver.type("ab\u{14}x").text == "x|ab")
        #expect(driver.core.keyMap.bound.last?.functionName == "BeginningOfLine")
        #expect(throws: KeyMapError.unknownFunction("Nonsense")) {
            var map = KeyMap()
            try map.bind("Ctrl+t", toFunction: "Nonsense")
        }
    }

    @Test func `A key of its own sees and changes the text`() throws {
        let driver: CoreDriver = try driver {
            try $0.bind("Ctrl+x,Ctrl+q", name: "Quote", summary: "") { context in
                let length: Int = context.text.utf8.count
                #expect(context.key == "Ctrl+x,Ctrl+q")
                #expect(context.cursor == length)
                context.replace(0..<length, with: "'" + context.text + "'")
                context.cursor = 1
            }
            try $0.bind("F5", name: "Run", summary: "") { $0.perform(.acceptLine) }
        }
        #expect(driver.type("aé\u{18}\u{11}").text == "'|aé'")
        #expect(driver.type("\u{1F}").text == "aé|")
        #expect(driver.type("\u{1B}[15~").result == .accept)
    }

    @Test func `A letter can be bound, and a number reaches the action`() throws {
        var numbers: [Int?] = []
        let driver: CoreDriver = try driver { try $0.bind("ö", name: "N", summary: "") { numbers.append($0.argument) } }
        #expect(driver.type("ö\u{1B}1\u{1B}2ö").text == "|")
        #expect(numbers == [nil, 12])
    }

    @Test func `A key taken away does nothing`() throws {
        let driver: CoreDriver = try driver { try $0.unbind("Ctrl+w") }
        #expect(driver.type("one two\u{17}").text == "one two|")
        #expect(driver.core.wantsBell)
    }

    @Test func `A key that begins others takes their place, and they its`() throws {
        var map = KeyMap()
        try map.bind("Ctrl+x", to: .undo)
        #expect(map.action(for: KeyBindings.decode("\u{18}\u{15}")) == nil)
        #expect(!map.bound.contains { $0.chord == "Ctrl+x,Ctrl+u" })
        try map.bind("Ctrl+x,a", to: .redo)
        #expect(map.action(for: KeyBindings.decode("\u{18}")) == nil)
        #expect(map.isPrefix(KeyBindings.decode("\u{18}")))
    }

    @Test func `Another mode has the keys it has at first`() throws {
        let settings = EditorSettings()
        try settings.keys.emacs.unbind("Ctrl+w")
        settings.editingMode = .windows
        #expect(settings.keys.emacs.action(for: KeyBindings.decode("\u{17}")) != nil)
        #expect(settings.keys.windows.action(for: KeyBindings.decode("\u{19}")) == .command(.redo))
        #expect(settings.keys.windows.action(for: KeyBindings.decode("\u{1}")) == .command(.selectAll))
    }

    @Test func `The key for explaining says what a key does`() {
        let driver = CoreDriver()
        #expect(driver.type("ab\u{1B}?\u{18}\u{15}").screen == ["> ab", "Ctrl+x,Ctrl+u: Undo - Undo the last change"])
        #expect(driver.type("\u{1B}?z").screen == ["> ab", "z: SelfInsert - Insert the key"])
        #expect(driver.type("\u{1B}?\u{1B}q").screen == ["> ab", "Alt+q: Key is unbound"])
        #expect(driver.type("c").screen == ["> abc"])
    }
}
