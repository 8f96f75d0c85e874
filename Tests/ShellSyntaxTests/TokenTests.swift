import Diagnostics
import ShellSyntax
import Testing

@Suite struct TokenTests {
    private func words(_ text: String) -> [String] {
        let result: ParseResult = Parser.parse(text)
        return result.tokens.dropLast().map { "\($0.kind.name)<\(result.source.text(in: $0.span))>" }
    }

    @Test func `tokens have PowerShell's kinds`() {
        #expect(
            words("$x = 1 + (2 * 3)") == [
                "Variable<$x>", "Equals<=>", "Number<1>", "Plus<+>", "LParen<(>", "Number<2>", "Multiply<*>", "Number<3>", "RParen<)>",
            ])
        #expect(words("foo -a:1 b=c") == ["Identifier<foo>", "Parameter<-a:>", "Number<1>", "Generic<b=c>"])
        #expect(words("if ($a) {} # c") == ["If<if>", "LParen<(>", "Variable<$a>", "RParen<)>", "LCurly<{>", "RCurly<}>", "Comment<# c>"])
    }

    @Test func `flags tell what a word stands for`() {
        let result: ParseResult = Parser.parse("Get-Item $a.Name; [int]::Parse; function if-not { }")
        func flags(_ text: String) -> TokenFlags? { result.tokens.first { result.source.text(in: $0.span) == text }?.flags }
        #expect(flags("Get-Item")?.contains(.commandName) == true)
        #expect(flags("Name")?.contains(.memberName) == true)
        #expect(flags("int")?.contains(.typeName) == true)
        #expect(flags("function")?.contains(.keyword) == true)
    }

    @Test func `tokens inside strings are kept beside the string`() {
        let result: ParseResult = Parser.parse("foo \"a $b $(c 1)\"")
        let nested: [Token] = result.nestedTokens[4] ?? []
        #expect(nested.map { result.source.text(in: $0.span) }.prefix(4) == ["$b", "$(", "c", "1"])
    }
}

@Suite struct SourceTextTests {
    @Test func `positions count lines and UTF-16 columns`() {
        let source: SourceText = SourceText("a\r\nb😀c\nd\re")
        #expect(source.lines.count == 4)
        #expect(source.position(at: 3) == SourcePosition(line: 2, column: 1))
        #expect(source.position(at: 8) == SourcePosition(line: 2, column: 4))
        #expect(source.position(at: 100).line == 4)
        #expect(source.line(2) == "b😀c")
        #expect(source.line(9) == "")
        #expect(source.utf16Offset(of: 8) == 6)
    }

    @Test func `spans join and are cut to the text`() {
        let span: SourceSpan = SourceSpan(2, 5)
        #expect(span.union(.none) == span)
        #expect(span.union(SourceSpan(7, 9)) == SourceSpan(2, 9))
        #expect(SourceText("abc").text(in: span) == "c")
        #expect(SourceText("abc").text(in: .none).isEmpty)
        #expect(MemoryLayout<SourceSpan>.size == 8)
    }
}
