import Testing

@testable import LineEditor

@Suite struct KeyBindingsTests {
    @Test(arguments: KeyBindings.all.map(\.chord))
    func `The bytes of a row are the keys it names`(chord: String) throws {
        let binding: KeyBinding = try #require(KeyBindings.all.first { $0.chord == chord })
        let first: [KeyChord] = KeyBindings.decode(try #require(binding.bytes.first))
        #expect(first.map(\.description).joined(separator: ",") == chord)
        for bytes: String in binding.bytes {
            #expect(KeyMap().action(for: KeyBindings.decode(bytes)) == binding.action)
        }
        #expect(!binding.summary.isEmpty && !binding.summary.hasSuffix("."))
    }

    @Test func `Every key stands once`() {
        let chords: [String] = KeyBindings.all.map(\.chord)
        #expect(Set(chords).count == chords.count)
    }

    @Test func `No binding begins another`() {
        for binding: KeyBinding in KeyBindings.all {
            for bytes: String in binding.bytes { #expect(!KeyMap().isPrefix(KeyBindings.decode(bytes))) }
        }
        #expect(KeyMap().isPrefix(KeyBindings.decode("\u{18}")))
    }

    @Test func `Every command has a function and every code is its own`() {
        for command: EditorCommand in EditorCommand.allCases {
            let code: UInt32 = KeyCode.letter(for: command)
            #expect(KeyCode.command(forLetter: code) == command)
            #expect(code != KeyCode.custom)
        }
        let withoutName: [EditorCommand] = EditorCommand.allCases.filter { EditorFunction.first(of: $0) == nil }
        #expect(withoutName == [.escape, .previousHistory, .nextHistory])
        #expect(Set(EditorFunction.all.map { $0.name.lowercased() }).count == EditorFunction.all.count)
    }

    @Test func `Rows are named as the functions they run`() {
        for binding: KeyBinding in KeyBindings.all where binding.functionName != "" {
            let function: EditorFunction? = EditorFunction.named(binding.functionName)
            #expect(function.map { .command($0.command) } == binding.action, "\(binding.chord)")
        }
    }
}
