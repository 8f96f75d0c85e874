import Foundation
import Testing

@testable import LineEditor

/// The reader at a pseudo-terminal: what comes and goes around a line.
@Suite(.serialized) struct ReaderVisitTests {
    /// Reads one line; the portions are typed one after the other, each when nothing more is to be drawn.
    private func read(
        _ portions: [String], _ terminal: PseudoTerminal, _ change: (inout EditorSpec) -> Void,
        at step: @escaping (Int, EditLineReader) -> Void = { _, _ in }
    ) throws -> ReadResult {
        var spec = EditorSpec()
        change(&spec)
        let reader = try #require(EditLineReader(spec: spec, terminal: terminal.terminal))
        var count = 0
        reader.whenIdle = { [unowned reader] in
            step(count, reader)
            terminal.type(portions.indices.contains(count) ? portions[count] : "\u{7}\u{3}")
            count += 1
        }
        return reader.readLine()
    }

    @Test func `Another editor gets the text and gives it back, and its file is gone`() throws {
        let terminal = try #require(PseudoTerminal())
        let folder: URL = FileManager.default.temporaryDirectory.appendingPathComponent("edit-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let seen: String = folder.appendingPathComponent("seen").path
        let command: String = "f() { stat -c %a \"$1\" > '\(seen)'; sed -i 's/one/two/' \"$1\"; }; f"
        let result: ReadResult = try read(["say one\u{18}\u{5}", "!\r"], terminal) {
            $0.externalEditor = { ExternalEditor(command: command, folder: folder.path) }
        }
        #expect(result == .text("say two!"))
        #expect(try String(contentsOfFile: seen, encoding: .utf8) == "600\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["seen"])
    }

    @Test func `An editor that fails changes nothing, none says so`() throws {
        let terminal = try #require(PseudoTerminal())
        let failing: ReadResult = try read(["abc\u{18}\u{5}", "d\r"], terminal) {
            $0.externalEditor = { ExternalEditor(command: "false", folder: "/tmp") }
        }
        #expect(failing == .text("abcd"))
        let other = try #require(PseudoTerminal(columns: 60))
        #expect(try read(["abc\u{18}\u{5}", "d\r"], other) { _ in } == .text("abcd"))
        #expect(String(decoding: other.written(), as: UTF8.self).contains("No editor is set"))
    }

    @Test func `A list is laid out anew when the window changes`() throws {
        let terminal = try #require(PseudoTerminal(columns: 40, rows: 10))
        var model = ModelTerminal(columns: 20, height: 8)
        let result: ReadResult = try read(["x\0", "", "\r\r"], terminal) {
            $0.complete = { _, _ in
                CompletionResult(
                    replacementStart: 0, replacementLength: 1,
                    candidates: (1...9).map { CompletionCandidate(text: "candidate-\($0)", tooltip: "tip \($0)") })
            }
        } at: { step, _ in
            guard step == 1 else {
                if step == 2 { model.write(terminal.written()) }
                return
            }
            _ = terminal.written()
            terminal.resize(columns: 20, rows: 8)
            TerminalSignals.noteWindowChanged()
            terminal.type("\u{1B}[B")
        }
        #expect(model.lines == ["> candidate-2", "candidate-1", "candidate-2", "candidate-3", "(1-3 of 9)", "tip 2"])
        #expect(result == .text("candidate-2"))
    }

    @Test func `Prompts are marked and the title is set`() throws {
        let terminal = try #require(PseudoTerminal())
        _ = try read(["ls\r"], terminal) {
            $0.marksPrompts = true
            $0.lastStatus = { 7 }
            $0.title = { $0 == .prompting ? "idle" : $0 == .running("ls") ? "busy" : nil }
        }
        let written = String(decoding: terminal.written(), as: UTF8.self)
        let marks: [String] = ["]2;idle", "133;D;7", "133;A", "> ", "133;B", "l", "133;C", "]2;busy"]
        var rest: Substring = written[...]
        for mark: String in marks {
            let place: Range<Substring.Index> = try #require(rest.range(of: mark), "\(mark) in order")
            rest = rest[place.upperBound...]
        }
    }

    @Test func `vi's mode shapes the cursor and is told`() throws {
        let terminal = try #require(PseudoTerminal())
        var modes: [Bool] = []
        _ = try read(["ab\u{1B}[27u", "i", "\r"], terminal) {
            $0.settings.editingMode = .vi
            $0.settings.viModeIndicator = .cursor
            $0.settings.viModeChanged = { modes.append($0) }
        }
        #expect(modes == [true, false])
        let written = String(decoding: terminal.written(), as: UTF8.self)
        let shapes: [String] = written.components(separatedBy: "\u{1B}[").filter { $0.prefix(3).hasSuffix(" q") }.map { String($0.prefix(1)) }
        #expect(shapes == ["6", "2", "6", "0"])
    }

    @Test func `A key that can do nothing rings as set`() throws {
        for (bell, rings) in [(EditorSettings.Bell.audible, true), (.none, false)] {
            let terminal = try #require(PseudoTerminal())
            _ = try read(["\u{1B}z", "\r"], terminal) { $0.settings.bell = bell }
            #expect(terminal.written().contains(7) == rings)
        }
    }

    @Test func `The editing mode changes between two lines`() throws {
        let terminal = try #require(PseudoTerminal())
        let spec = EditorSpec()
        let reader = try #require(EditLineReader(spec: spec, terminal: terminal.terminal))
        var portions: [String] = ["abc\u{1B}[27ux\r", "abc\u{1B}[27ux\r"]
        reader.whenIdle = { terminal.type(portions.isEmpty ? "\u{3}" : portions.removeFirst()) }
        #expect(reader.readLine() == .text("x"))
        spec.settings.editingMode = .vi
        #expect(reader.readLine() == .text("ab"))
    }
}
