import Testing

@testable import LineEditor

@Suite struct KeyBindingsTests {
    @Test(arguments: KeyBindings.all.map(\.chord))
    func `The bytes of a row are the keys it names`(chord: String) throws {
        let binding: KeyBinding = try #require(KeyBindings.all.first { $0.chord == chord })
        let first: [KeyChord] = KeyBindings.decode(try #require(binding.bytes.first))
        #expect(first.map(\.description).joined(separator: ",") == chord)
        for bytes: String in binding.bytes {
            #expect(KeyBindings.action(for: KeyBindings.decode(bytes)) == binding.action)
        }
        #expect(!binding.summary.isEmpty && !binding.summary.hasSuffix("."))
    }

    @Test func `Every key stands once`() {
        let chords: [String] = KeyBindings.all.map(\.chord)
        #expect(Set(chords).count == chords.count)
    }

    @Test func `No binding begins another`() {
        for binding: KeyBinding in KeyBindings.all {
            for bytes: String in binding.bytes { #expect(!KeyBindings.isPrefix(KeyBindings.decode(bytes))) }
        }
        #expect(KeyBindings.isPrefix(KeyBindings.decode("\u{18}")))
    }

    @Test func `Every command has a key and every code is its own`() {
        let bound: Set<KeyAction> = Set(KeyBindings.all.map(\.action))
        for command: EditorCommand in EditorCommand.allCases { #expect(bound.contains(.command(command))) }
        for command: LibraryCommand in LibraryCommand.allCases { #expect(bound.contains(.library(command))) }
        #expect(Set(bound.map(KeyCode.letter)).count == bound.count)
        for command: EditorCommand in EditorCommand.allCases {
            #expect(KeyCode.command(forLetter: KeyCode.letter(for: .command(command))) == command)
        }
        for command: LibraryCommand in LibraryCommand.allCases {
            #expect(KeyCode.command(forLetter: KeyCode.letter(for: .library(command))) == nil)
        }
    }
}
