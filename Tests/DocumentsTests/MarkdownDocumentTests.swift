import Documents
import Testing
import Transcripts

@Suite struct MarkdownDocumentTests {
    private let article = """
        # Title

        ```azurepowershell-interactive
        Get-Thing
        Get-Other
        ```

        The output is similar to:

        ```output
        Name
        ----
        ```

        ```powershell
        PS C:\\> 1 + 1
        2
        # another
        PS C:\\> 'a',
        >> 'b'
        a
        b
        ```

        """

    @Test func `cells have the output that stands behind them`() {
        let cells = MarkdownDocument(article).cells
        #expect(cells.map(\.code) == ["Get-Thing\nGet-Other", "1 + 1", "'a',\n'b'"])
        #expect(cells.map(\.expectedOutput) == ["Name\n----\n", "2\n", "a\nb\n"])
        #expect(cells.map(\.line) == [4, 16, 19])
    }

    @Test func `an output below a heading belongs to no cell`() {
        let text = "```powershell\n1\n```\n\n## Output\n\n```output\n1\n```\n"
        #expect(MarkdownDocument(text).cells.map(\.expectedOutput) == [nil])
    }

    @Test func `a fence of another language comes between`() {
        let text = "```powershell\n1\n```\n```json\n{}\n```\n```output\n1\n```\n"
        #expect(MarkdownDocument(text).cells.map(\.expectedOutput) == [nil])
    }

    private func replaced(_ text: String, _ output: String, cell number: Int = 1) -> String {
        MarkdownDocument(text).replacingOutput(ofCell: number, with: output).text
    }

    @Test func `an output is replaced and the rest stays`() {
        let expected = article.split(separator: "Name\n----").joined(separator: "Name\n\nnew")
        #expect(replaced(article, "\nName\n\nnew\n\n") == expected)
        #expect(replaced(article, "two\n", cell: 2) == article.split(separator: "\n2\n").joined(separator: "\ntwo\n"))
    }

    @Test func `a new output fence has the word of the document`() {
        let text = "```powershell\n1\n```\nText\n"
        #expect(replaced(text, "1\n") == "```powershell\n1\n```\n\n```Output\n1\n```\nText\n")
        let other = text + "\n```powershell\n2\n```\n\n```output\n2\n```\n"
        #expect(replaced(other, "1\n").hasPrefix("```powershell\n1\n```\n\n```output\n1\n```\nText\n"))
    }

    @Test func `a new fence has the document's line ends and indentation`() {
        #expect(replaced("1. a\r\n\r\n   ```powershell\r\n   1\r\n   ```\r\n", "1\n")
            == "1. a\r\n\r\n   ```powershell\r\n   1\r\n   ```\r\n\r\n   ```Output\r\n   1\r\n   ```\r\n")
        #expect(replaced("Run:\n\n    Get-Thing\n", "1\n") == "Run:\n\n    Get-Thing\n\n```Output\n1\n```\n")
        #expect(replaced("* a\n\n      Get-Thing\n\nText", "1\n") == "* a\n\n      Get-Thing\n\n  ```Output\n  1\n  ```\n\nText")
    }

    @Test func `a document may end in the middle of a block`() {
        #expect(replaced("```powershell\n1", "1\n") == "```powershell\n1\n```\n\n```Output\n1\n```\n")
        #expect(replaced("```powershell\n1\n```", "1\n") == "```powershell\n1\n```\n\n```Output\n1\n```\n")
        #expect(replaced("    1", "1\n") == "    1\n\n```Output\n1\n```\n")
    }

    @Test func `a fence is longer than the fences in it`() {
        let text = "```powershell\n1\n```\n"
        #expect(replaced(text, "````\nx\n```\n") == text + "\n`````Output\n````\nx\n```\n`````\n")
        let prompted = "```powershell\nPS> 1\n1\nPS> 2\n2\n```\nText\n"
        #expect(replaced(prompted, "```\n", cell: 2) == "````powershell\nPS> 1\n1\nPS> 2\n```\n````\nText\n")
    }

    @Test func `no output takes the fence away`() {
        #expect(replaced("```powershell\n1\n```\n\n```output\n1\n```\nText\n", "") == "```powershell\n1\n```\nText\n")
        #expect(replaced("    1\n\n```output\n1\n```\nText\n", "\n") == "    1\nText\n")
    }

    @Test func `what is the same is left as it stands`() {
        let text = "```powershell\n1\n```\n\n```output\n\n1   \n\n```\n"
        let same = MarkdownDocument(text).writing(outputs: [1: CellResult(printed: [.init(.output, "1\n\n\n")])])
        #expect(String(decoding: same, as: UTF8.self) == text)
        let other = MarkdownDocument(text).writing(outputs: [1: CellResult(printed: [.init(.warning, "WARNING: x\n"), .init(.output, "2\n")])])
        #expect(String(decoding: other, as: UTF8.self) == "```powershell\n1\n```\n\n```output\nWARNING: x\n2\n```\n")
    }

    @Test func `comments say how to run a cell`() {
        let text = "<!-- sallyport: skip-execution -->\n```powershell\n1\n```\n<!-- sallyport: raises-exception -->\n\n    2\n\nText\n\n    3\n"
        let cells = MarkdownDocument(text).cells
        #expect(cells.map(\.isSkipped) == [true, false, false])
        #expect(cells.map(\.mayFail) == [false, true, false])
    }

    @Test func `text in another encoding is refused with the line`() {
        #expect(throws: DocumentFailure("the file is not in UTF-8", line: 2)) { try MarkdownDocument(bytes: [0x61, 0x0A, 0xFF]) }
    }
}

@Suite struct CellCheckTests {
    @Test func `only what a document says is compared`() {
        let document = MarkdownDocument("```powershell\n1\n```\n\n```output\n1\n```\n\n```powershell\n2\n```\n\n```powershell\n3\n```\n\n```output\n3\n```\n")
        let outputs = [1: CellResult(printed: [.init(.output, "2\n")]), 2: CellResult(printed: [.init(.output, "2\n")])]
        let differences = document.differences(outputs: outputs, by: .exact)
        #expect(differences.map(\.cell.number) == [1])
        #expect(differences.first?.difference == .init(line: 1, expected: "1", actual: "2"))
    }

    @Test func `placeholders are names in angle brackets`() {
        let cell = DocumentCell(number: 1, code: "Get-Az -Name <ResourceGroupName> -X '<vnet name>' <a> <a> < b> <1> $x.Where({ 1 -lt 2 }) <# c #> <é>")
        #expect(cell.placeholders == ["<ResourceGroupName>", "<vnet name>", "<a>"])
    }
}
