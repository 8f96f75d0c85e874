import Glibc
import Testing

@testable import LineEditor

@Suite struct PlainReaderTests {
    /// A reader whose input is `text`, and what it wrote.
    private func read(
        _ text: String, _ kinds: [PromptKind], isComplete: @escaping (String) -> Bool = { _ in true }
    ) -> (results: [ReadResult], output: String) {
        var input: [Int32] = [0, 0]
        var output: [Int32] = [0, 0]
        pipe(&input)
        pipe(&output)
        FileDescriptorOutput.write(Array(text.utf8), to: input[1])
        close(input[1])
        var spec = EditorSpec()
        spec.isComplete = isComplete
        let reader: any LineReader = LineReaders.make(
            spec: spec, terminal: Terminal(input: input[0], output: output[1]), terminalType: "xterm")
        #expect(reader is PlainReader)
        let results: [ReadResult] = kinds.map { reader.readLine($0) }
        close(output[1])
        var block = [UInt8](repeating: 0, count: 4096)
        let count: Int = Glibc.read(output[0], &block, block.count)
        close(input[0])
        close(output[0])
        return (results, String(decoding: block.prefix(max(count, 0)), as: UTF8.self))
    }

    @Test func `Lines end at a newline, the last may lack it`() {
        let (results, output) = read("one\r\n\ntwo漢\n3", [.command, .command, .command, .command, .command, .command])
        #expect(results == [.text("one"), .text(""), .text("two漢"), .text("3"), .endOfInput, .endOfInput])
        #expect(output.isEmpty)
    }

    @Test func `Lines are joined until they are complete`() {
        let complete: (String) -> Bool = { $0.filter { $0 == "{" }.count <= $0.filter { $0 == "}" }.count }
        let (results, _) = read("a {\nb\n}\nc {\nd", [.command, .command, .command], isComplete: complete)
        #expect(results == [.text("a {\nb\n}"), .text("c {\nd"), .endOfInput])
    }

    @Test func `A question shows its prompt and the answer, a secret one stars`() {
        let (results, output) = read(
            "Bob\nabc\n", [.question("Name: "), .question("Word: ", isSecret: true), .question("x")])
        #expect(results == [.text("Bob"), .text("abc"), .endOfInput])
        #expect(output == "Name: Bob\nWord: ***\nx")
    }

    @Test func `Bytes that are no UTF-8 are repaired`() {
        var input: [Int32] = [0, 0]
        pipe(&input)
        FileDescriptorOutput.write([0xFF, 0x61, 0x0A], to: input[1])
        close(input[1])
        let reader = PlainReader(spec: EditorSpec(), terminal: Terminal(input: input[0], output: 1))
        #expect(reader.readLine() == .text("\u{FFFD}a"))
        close(input[0])
    }

    @Test func `A script answers in turn and notes what was asked`() {
        let reader = ScriptedReader([.text("a"), .cancelled])
        #expect(reader.readLine() == .text("a"))
        #expect(reader.readLine(.question("q")) == .cancelled)
        #expect(reader.readLine() == .endOfInput)
        #expect(reader.asked == [.command, .question("q"), .command])
    }
}
