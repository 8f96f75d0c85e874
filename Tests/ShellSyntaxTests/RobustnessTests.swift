import Diagnostics
import ShellSyntax
import Testing

/// Small numbers that look random, the same in every run.
struct Xorshift {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed | 1 }

    mutating func next(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }
}

@Suite struct RobustnessTests {
    static let valid: [String] = [
        "$a = 1 + (2 * 3) -join ','", "foo -a 1 'b' \"c $d $(e 1)\" | bar { $_.x } > out 2>&1",
        "if ($a) { b } elseif ($c) { d } else { e }", "foreach ($a in 1..3) { $a }", "for ($i = 0; $i -lt 3; $i++) { $i }",
        "switch ($x) { 1 { 2 } default { 3 } }", "try { a } catch { b } finally { c }", "function f($a = 1) { param_is_no_keyword }",
        "@{ a = 1; b = @(1, 2) }", "a && b || c", "$x ? 1 : 2", "do { 1 } while ($x)", "${a b}.c",
        "$a.F(1).G{ 2 }", "$a[1]", "while ($x) { break }", "@'\na\n'@",
    ]

    static func prefixes(_ text: String) -> [String] {
        let scalars: [Unicode.Scalar] = Array(text.unicodeScalars)
        return scalars.indices.map { index in
            var view: String.UnicodeScalarView = String.UnicodeScalarView()
            view.append(contentsOf: scalars[..<index])
            return String(view)
        }
    }

    @Test(arguments: valid) func `every prefix parses or is only unfinished`(_ text: String) {
        #expect(Parser.parse(text).diagnostics.isEmpty)
        for prefix in Self.prefixes(text) {
            let diagnostics: [Diagnostic] = Parser.parse(prefix).diagnostics
            let isFine: Bool = diagnostics.isEmpty || diagnostics.contains { $0.incompleteInput }
            #expect(isFine || Self.knownExceptions.contains(prefix), "\(prefix): \(diagnostics.map(\.id))")
        }
    }

    /// Texts that PowerShell, too, calls wrong rather than unfinished.
    static let knownExceptions: Set<String> = [
        "$a = 1 + (2 * 3) -j", "$a = 1 + (2 * 3) -jo", "$a = 1 + (2 * 3) -joi", "foo -a 1 'b' \"c $d $(e 1)\" | bar { $_.x } >",
        "foo -a 1 'b' \"c $d $(e 1)\" | bar { $_.x } > ", "foo -a 1 'b' \"c $d $(e 1)\" | bar { $_.x } > out 2>",
        "foo -a 1 'b' \"c $d $(e 1)\" | bar { $_.x } > out 2>&", "foreach ($", "foreach ($a i", "try { a } c", "try { a } ca",
        "try { a } cat", "try { a } catc", "function f($", "@", "do { 1 } w", "do { 1 } wh", "do { 1 } whi", "do { 1 } whil",
    ]

    /// Blanks, newlines aside, are the only bytes outside tokens.
    static func checkCoverage(_ result: ParseResult) {
        let bytes: [UInt8] = result.source.bytes
        var end: Int = 0
        for token in result.tokens where token.kind != .endOfInput {
            #expect(Int(token.span.start) >= end)
            let gap: ArraySlice<UInt8> = bytes[min(end, bytes.count)..<max(min(end, bytes.count), min(Int(token.span.start), bytes.count))]
            let text: String = String(decoding: gap, as: UTF8.self)
            #expect(text.allSatisfy { $0.isWhitespace || $0 == "`" }, "\(text)")
            end = Int(token.span.end)
        }
    }

    @Test(arguments: valid) func `tokens cover the text`(_ text: String) {
        Self.checkCoverage(Parser.parse(text))
        Self.checkCoverage(Parser.parse("# comment\n" + text + "\n<# block #> ; `\n"))
    }

    @Test func `random texts never crash and end with the end of input`() {
        let pieces: [String] = [
            "(", ")", "{", "}", "[", "]", "@{", "@(", "$(", "\"", "'", "`", "$", "@", "#", "<#", "#>", ";", ",", "|", "&", "&&", ".", "..",
            "::", ":", "-", "--", "--%", "+", "=", "+=", "?", "??", "?.", "if", "else", "foreach", "in", "switch", "class", "enum", "function",
            "param", "begin", "try", "catch", "using", "data", " ", "\n", "\r\n", "a", "b1", "$x", "${", "1", "0x", "1kb", "é", "“", "–", "\u{0}",
            "@'\n", "\n'@", "[int]", "-eq", "-foo", ">", "2>&1", "`u{", "while", "do", "until", "return", "trap", "static", "hidden", ": base(",
        ]
        var random: Xorshift = Xorshift(42)
        for _ in 0..<3000 {
            let count: Int = random.next(below: 24) + 1
            let text: String = (0..<count).map { _ in pieces[random.next(below: pieces.count)] }.joined(separator: random.next(below: 2) == 0 ? " " : "")
            let result: ParseResult = Parser.parse(text)
            // After named blocks a script is not read on.
            let isCut: Bool = result.diagnostics.contains { $0.id == "MissingNamedBlocks" }
            #expect(isCut || result.tokens.last?.kind == .endOfInput, "\(text)")
        }
    }

    @Test func `random bytes never crash`() {
        var random: Xorshift = Xorshift(7)
        for _ in 0..<1000 {
            let bytes: [UInt8] = (0..<random.next(below: 60)).map { _ in UInt8(random.next(below: 256)) }
            #expect(Parser.parse(SourceText(bytes: bytes)).tokens.last?.kind == .endOfInput)
        }
    }

    static let deep: [String] = ["(", "{", "@{a=", "\"$(", "if(1){", "$a=", "!", "[int]", "[a[", "1+", "$a.b", "$x[", "-", "f(", "@("]

    @Test(arguments: deep) func `deep nesting is told, not crashed on`(_ piece: String) {
        let result: ParseResult = Parser.parse(String(repeating: piece, count: 20_000))
        #expect(!result.diagnostics.isEmpty)
    }

    @Test func `chains and brackets within the limit parse`() {
        #expect(Parser.parse("1" + String(repeating: " + 1", count: 900)).diagnostics.isEmpty)
        #expect(Parser.parse("$a" + String(repeating: ".b", count: 900)).diagnostics.isEmpty)
        #expect(Parser.parse(String(repeating: "(", count: 200) + "1" + String(repeating: ")", count: 200)).diagnostics.isEmpty)
    }
}
