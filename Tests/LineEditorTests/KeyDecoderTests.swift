import Testing

@testable import LineEditor

@Suite struct KeyDecoderTests {
    /// Every sequence of the table with the keys it means.
    static let sequences: [String] = KeyBindings.all.flatMap(\.bytes)

    private func decode(_ bytes: [UInt8], pauseAt cut: Int? = nil, pause: UInt64 = 0) -> [KeyEvent] {
        var decoder = KeyDecoder()
        var events: [KeyEvent] = []
        for (index, byte) in bytes.enumerated() {
            let time: UInt64 = cut.map { index >= $0 ? pause : 0 } ?? 0
            if decoder.deadline.map({ $0 <= time }) == true { decoder.expire(at: time) }
            decoder.feed(byte, at: time)
        }
        decoder.finish()
        while let event: KeyEvent = decoder.next() { events.append(event) }
        return events
    }

    @Test(arguments: sequences)
    func `A sequence cut by a short pause is joined`(sequence: String) {
        let bytes = Array(sequence.utf8)
        let whole: [KeyEvent] = decode(bytes)
        #expect(!whole.isEmpty)
        for cut: Int in 0...bytes.count {
            #expect(decode(bytes, pauseAt: cut, pause: 49) == whole)
        }
    }

    @Test func `A long pause makes Escape a key of its own`() {
        let split: [KeyEvent] = decode(Array("\u{1B}[A".utf8), pauseAt: 1, pause: 80)
        #expect(
            split == [
                .chord(KeyChord(.escape)), .chord(KeyChord(.character("["))), .chord(KeyChord(.character("A"))),
            ])
    }

    @Test func `The deadline is set while an escape waits and gone behind it`() {
        var decoder = KeyDecoder()
        #expect(decoder.deadline == nil)
        decoder.feed(0x1B, at: 1000)
        #expect(decoder.deadline == 1050)
        decoder.expire(at: 1049)
        #expect(decoder.next() == nil)
        decoder.expire(at: 1050)
        #expect(decoder.next() == .chord(KeyChord(.escape)))
        #expect(decoder.deadline == nil)
    }

    @Test(arguments: [
        ("\u{1B}[1;5C", "Ctrl+RightArrow"), ("\u{1B}[1;2D", "Shift+LeftArrow"), ("\u{1B}OP", "F1"),
        ("\u{1B}[[B", "F2"), ("\u{1B}[24~", "F12"), ("\u{1B}\u{1B}[A", "Alt+UpArrow"), ("\u{1B}é", "Alt+é"),
        ("\u{1B}[27;5;13~", "Ctrl+Enter"), ("\u{1B}[97;5u", "Ctrl+a"), ("\0", "Ctrl+Spacebar"), ("\u{1F}", "Ctrl+_"),
        ("漢", "漢"), ("\u{8}", "Ctrl+h"), ("\u{1B}[Z", "Shift+Tab"), ("\u{1B}OM", "Enter"),
    ])
    func `A key has PSReadLine's name`(bytes: String, name: String) {
        let events: [KeyEvent] = decode(Array(bytes.utf8))
        #expect(events.count == 1)
        guard case .chord(let chord)? = events.first else { return }
        #expect(chord.description == name)
    }

    @Test(arguments: ["\u{1B}[99~", "\u{1B}[?1;2c", "\u{1B}[1;2;3;4x", "\u{1B}Ox", "\u{1B}[99999999999999999999999A0"])
    func `Unknown sequences are swallowed whole`(bytes: String) {
        #expect(decode(Array(bytes.utf8) + [0x61]).last == .chord(KeyChord(.character("a"))))
        #expect(decode(Array(bytes.utf8)).count <= 2)
    }

    @Test(arguments: [
        [0xFF, 0x61], [0xC3, 0x61], [0xE2, 0x82, 0x61], [0xC2, 0x85, 0x61], [0xED, 0xA0, 0x80, 0x61],
        [0xF0, 0x80, 0x80, 0x80, 0x61],
    ])
    func `Bytes that are no UTF-8 are dropped`(bytes: [UInt8]) {
        #expect(decode(bytes) == [.chord(KeyChord(.character("a")))])
    }

    @Test func `A paste is one event, cut at any byte`() {
        let bytes = Array("\u{1B}[200~a\r\nb\rc\u{7}\u{1B}[3~\td\n\n\u{1B}[201~x".utf8)
        let expected: [KeyEvent] = [.paste("a\nb\nc[3~\td"), .chord(KeyChord(.character("x")))]
        #expect(decode(bytes) == expected)
        for cut: Int in 6..<bytes.count {
            #expect(decode(bytes, pauseAt: cut, pause: 500) == expected)
        }
    }

    @Test func `A paste without an end is delivered when the input ends`() {
        #expect(decode(Array("\u{1B}[200~abc".utf8)) == [.paste("abc")])
    }

    @Test func `Any three bytes end in a decision`() {
        let interesting: [UInt8] = [
            0, 9, 10, 13, 27, 32, 48, 59, 65, 77, 79, 90, 91, 93, 117, 126, 127, 128, 0xC2, 0xE2, 0xF0, 0xFF,
        ]
        for first: UInt8 in 0...255 {
            for second: UInt8 in interesting {
                for third: UInt8 in interesting {
                    var decoder = KeyDecoder()
                    for byte: UInt8 in [first, second, third] { decoder.feed(byte, at: 0) }
                    decoder.finish()
                    if decoder.deadline != nil || decoder.isInsidePaste {
                        Issue.record("\([first, second, third]) waits")
                    }
                }
            }
        }
    }
}
