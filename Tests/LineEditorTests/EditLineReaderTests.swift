import Glibc
import Testing

@testable import LineEditor

/// An editor at a pseudo-terminal whose keys come in portions, each when the editor waits for more.
private final class Typist {
    let terminal: PseudoTerminal
    let reader: EditLineReader
    private var portions: [String]
    private let leave: String

    /// Behind the last portion `leave` is typed, so that a read always ends.
    init(_ portions: [String], _ mode: EditingMode = .emacs, columns: UInt16 = 40, rows: UInt16 = 10) throws
    {
        self.portions = portions
        leave = mode == .vi ? "\u{1B}[27u\u{3}" : "\u{7}\u{3}"
        terminal = try #require(PseudoTerminal(columns: columns, rows: rows))
        var spec = EditorSpec()
        spec.settings.editingMode = mode
        spec.isComplete = { !$0.hasSuffix("{") && !$0.hasSuffix("{\n") }
        spec.history = HistoryStore()
        reader = try #require(EditLineReader(spec: spec, terminal: terminal.terminal))
        reader.whenIdle = { [unowned self] in typeNext() }
    }

    private func typeNext() {
        terminal.type(portions.isEmpty ? leave : portions.removeFirst())
    }

    func read(_ kind: PromptKind = .command) -> ReadResult { reader.readLine(kind) }
}

/// libedit itself, at a pseudo-terminal.
@Suite(.serialized) struct EditLineReaderTests {
    @Test(arguments: [
        ("abc\r", "abc"), ("aé漢🙂\r", "aé漢🙂"), ("\r", ""), ("abc\n", "abc"), ("ab\u{1}x\r", "xab"),
        ("one two\u{17}x\r", "one x"),
        ("ab\u{14}\r", "ba"), ("word\u{1}\u{1B}u\r", "WORD"), ("ab\u{1B}[D\u{1B}[3~\r", "a"),
        ("\u{1B}[200~1\n2\r\n3\n\u{1B}[201~\r", "1\n2\n3"),
        ("{\r}\r", "{\n}"), ("a\u{1B}[99~b\u{80}\r", "ab"), ("a b\u{1F}\u{1F}\u{1B}z\r", "a "),
        ("x\u{1B}[1;5Cy\r", "xy"), ("\u{1B}3a\r", "aaa"),
        ("a\u{16}\u{1B}[27u\r", "a\u{1B}"),
    ])
    func `Keys become a line`(keys: String, line: String) throws {
        #expect(try Typist([keys]).read() == .text(line))
    }

    @Test func `Lines follow one another and the history has them`() throws {
        let typist = try Typist(["one\r", "two\r", "\u{1B}[A\u{1B}[A\r", "\u{4}"])
        #expect((0..<4).map { _ in typist.read() } == [.text("one"), .text("two"), .text("one"), .endOfInput])
    }

    @Test(arguments: [EditingMode.emacs, .vi])
    func `Cancelling leaves nothing behind`(mode: EditingMode) throws {
        let typist = try Typist(["abc def\u{1B}[27u2d\u{3}", "d\r"], mode)
        #expect([typist.read(), typist.read()] == [.cancelled, .text("d")])
    }

    @Test func `A lone Escape is a key after a while`() throws {
        #expect(try Typist(["abc\u{1B}", "d\r"]).read() == .text("d"))
        #expect(try Typist(["abc\u{1B}", "0x\r"], .vi).read() == .text("bc"))
    }

    @Test(arguments: [("abc\r", "abc"), ("\u{1}ab\u{1B}[Dc\r", "acb"), ("one\ttwo\r", "onetwo")])
    func `vi inserts like any editor`(keys: String, line: String) throws {
        #expect(try Typist([keys], .vi).read() == .text(line))
    }

    /// `!` stands for an Escape in the extended key protocol, which needs no pause behind it.
    @Test(arguments: [
        ("one two!bdw", "one "), ("one two!0cwx", "x two"), ("abc!0x.u", "bc"), ("aba!0fbrX", "aXa"),
        ("abc!0f\u{1B}[Dx", "bc"),
        ("abc!0rTx", "bc"), ("a b!dbu", "a b"), ("abc!I>", ">abc"), ("abc!v:#x", "ab"), ("abcd!0d\u{1B}[Cx", "acd"),
    ])
    func `vi commands edit`(keys: String, line: String) throws {
        let typed: String = keys.split(separator: "!").joined(separator: "\u{1B}[27u")
        let typist = try Typist([typed + "\r"], .vi)
        let result: ReadResult = typist.read()
        // A special key between an operator and its motion may stand for either; what counts is that nothing strays.
        if keys.contains("d\u{1B}") { #expect(result != .cancelled) } else { #expect(result == .text(line)) }
    }

    /// `!` as above, `/` for a new row.
    @Test(arguments: [
        ("a/bc/d!kdd", "a\nd"), ("a/bc/d!kccx", "a\nx\nd"), ("a/bc/d!k0ix", "a\nxbc\nd"), ("a/bcd/e!kk$kAx", "ax\nbcd\ne"),
        ("a/bcd/e!k0D", "a\n\ne"), ("a/bcd/e!k0Cx", "a\nx\ne"), ("a/bcd/e!kIx", "a\nxbcd\ne"), ("a/bcd!kox", "a\nx\nbcd"),
        ("a/bcd!Ox", "a\nx\nbcd"), ("a/bcd!Sx", "a\nx"), ("one two/x!k0dwu", "one two\nx"), ("ab/cd!$x", "ab\nc"),
        ("ab/cd!ddu", "ab\ncd"), ("a!ox", "a\nx"), ("a b!0d2wix", "x"),
    ])
    func `vi's letters about lines keep to their row`(keys: String, line: String) throws {
        let rows: String = keys.split(separator: "/").joined(separator: "\u{1B}\r")
        let typed: String = rows.split(separator: "!").joined(separator: "\u{1B}[27u")
        let result: ReadResult = try Typist([typed + "\r"], .vi).read()
        #expect(result == .text(line))
    }

    @Test func `The screen shows the prompt and the line, and the cursor is below`() throws {
        let typist = try Typist(["hello {\r", "}\r"])
        _ = typist.read()
        var model = ModelTerminal(columns: 40, height: 10)
        model.write(typist.terminal.written())
        #expect(model.lines == ["> hello {", ">> }"])
        #expect([model.row, model.column] == [2, 0])
    }

    @Test func `A question shows its own prompt and hides a secret`() throws {
        let typist = try Typist(["abc{\r"])
        #expect(typist.read(.question("Word: ", isSecret: true)) == .text("abc{"))
        #expect(typist.terminal.screen() == ["Word: ****"])
        #expect(typist.reader.core.spec.history?.entries == [])
    }

    @Test func `The terminal is as before between lines`() throws {
        let typist = try Typist(["x\r"])
        var before = termios()
        tcgetattr(typist.terminal.inner, &before)
        _ = typist.read()
        var after = termios()
        tcgetattr(typist.terminal.inner, &after)
        #expect(before.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == after.c_lflag & tcflag_t(ICANON | ECHO | ISIG))
        #expect(before.c_iflag & tcflag_t(ICRNL) == after.c_iflag & tcflag_t(ICRNL))
        #expect(String(decoding: typist.terminal.written(), as: UTF8.self).hasSuffix("\u{1B}[?2004l"))
    }

    @Test func `A terminal that is gone is the end of input`() throws {
        let terminal = try #require(PseudoTerminal())
        let other: Int32 = dup(terminal.inner)
        let reader = try #require(
            EditLineReader(spec: EditorSpec(), terminal: Terminal(input: other, output: terminal.inner)))
        let null: Int32 = open("/dev/null", O_RDONLY)
        dup2(null, other)
        #expect(reader.readLine() == .endOfInput)
        #expect(reader.readLine() == .endOfInput)
        close(null)
        close(other)
    }

    @Test func `Text taller than the screen can be walked through`() throws {
        let block: String = (1...40).map { "line \($0) is longer than a row" }.joined(separator: "\n")
        let paste: String = "\u{1B}[200~" + block + "\u{1B}[201~"
        let typist = try Typist(
            [paste, "\u{1}\u{1}", "\u{5}\u{5}", "x", "\u{1B}[1;5H", "\u{1F}", "\r"], columns: 12, rows: 3)
        #expect(typist.read() == .text(block + "x"))
    }

    @Test func `A window made narrower does no harm`() throws {
        let typist = try Typist(["some text that is longer than a row, and more of it", "x\r"], columns: 30)
        let usual: () -> Void = typist.reader.whenIdle
        typist.reader.whenIdle = {
            if typist.reader.core.buffer.count > 20 {
                typist.terminal.resize(columns: 7, rows: 3)
                TerminalSignals.noteWindowChanged()
            }
            usual()
        }
        #expect(typist.read() == .text("some text that is longer than a row, and more of itx"))
        #expect(typist.reader.screen.size == TerminalSize(columns: 7, rows: 3))
    }

    @Test(arguments: [EditingMode.emacs, .vi], 1...12)
    func `Random keys end in a line`(mode: EditingMode, seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let ends: Set<EditorCommand> = [.cancelLine, .deleteCharOrExit, .acceptLine]
        var keys: [String] = [
            "a", "b ", "漢", "e\u{301}", "0", "d", "w", "f", "r", "x", "\u{1B}[27u", "\u{1B}[200~p\nq\u{1B}[201~",
        ]
        for binding: KeyBinding in KeyBindings.all {
            if case .command(let command) = binding.action, ends.contains(command) { continue }
            keys += binding.bytes.filter { $0 != "\u{1B}" }
        }
        let portions: [String] = (0..<30).map { _ in
            (0..<5).map { _ in keys.randomElement(using: &random) ?? "a" }.joined()
        }
        let typist = try Typist(portions, mode, columns: UInt16(2 + seed * 3), rows: UInt16(1 + seed))
        let usual: () -> Void = typist.reader.whenIdle
        typist.reader.whenIdle = {
            _ = typist.terminal.written()
            usual()
        }
        #expect(typist.read() == .cancelled)
    }
}
