import Documents
import Testing

@Suite struct MarkdownCodeTests {
    private func code(_ text: String) -> [String] { MarkdownCode.blocks(text).map(\.code) }

    @Test(arguments: ["powershell", "azurepowershell", "azurepowershell-interactive", "PowerShell", "pwsh"])
    func `a fence that names PowerShell is code`(language: String) {
        let blocks = MarkdownCode.blocks("Text\n\n```\(language)\nGet-Date\n```\nmore")
        #expect(blocks == [.init(code: "Get-Date", line: 4, language: language.lowercased())])
    }

    @Test(arguments: ["output", "Output", "json", "bash", "azurecli", ""])
    func `other fences are not`(language: String) {
        #expect(code("```\(language)\nName  Location\n```\n") == [])
    }

    @Test func `tildes fence too and hold backticks`() {
        #expect(code("~~~powershell\n'```'\n~~~\n") == ["'```'"])
    }

    @Test func `a fence that never ends takes the rest`() {
        #expect(code("```powershell\nGet-Date\n") == ["Get-Date"])
    }

    @Test func `indented lines behind a blank line are code`() {
        let blocks = MarkdownCode.blocks("Text:\n\n    Get-Date\n\n      Get-Host\n\nText")
        #expect(blocks == [.init(code: "Get-Date\n\n  Get-Host", line: 3, language: "")])
    }

    @Test func `indented lines of a paragraph or a list are text`() {
        #expect(code("Text that\n    goes on\n") == [])
        #expect(code("* one\n\n    still one\n\n* two\n") == [])
    }

    @Test func `code in a list is indented further`() {
        #expect(code("1. First\n\n    ```powershell\n    Get-Date\n    ```\n") == ["Get-Date"])
        #expect(code("* one\n\n      Get-Date\n") == ["Get-Date"])
    }

    @Test func `front matter and comments are skipped`() {
        #expect(code("---\ntitle: x\n\n    a: b\n---\n\n    Get-Date\n") == ["Get-Date"])
        #expect(code("<!-- Old:\n\n    Get-Host\n-->\n\n    Get-Date\n") == ["Get-Date"])
    }

    @Test(arguments: [#"PS C:\> "#, "PS> ", "PS Sallyport> ", #"PS C:\Users\me>"#])
    func `only what stands behind prompts is code`(prompt: String) {
        let text = "    \(prompt)Get-Thing\n\n    Name\n    ----\n    one\n    \(prompt)1 + 1\n    2\n"
        #expect(code(text) == ["Get-Thing\n\n\n\n\n1 + 1\n"])
        #expect(code("```\n\(prompt)1 + 1\n2\n```\n") == ["1 + 1\n"])
    }

    @Test func `a command goes on behind continuation prompts`() {
        #expect(code("```powershell\nPS> foreach ($i in 1..2) {\n>>   $i\n>> }\n1\n2\n```\n") == ["foreach ($i in 1..2) {\n  $i\n}\n\n"])
    }

    @Test func `Windows line ends are no part of the code`() {
        #expect(code("Text\r\n\r\n    Get-Date\r\n    Get-Host\r\n") == ["Get-Date\nGet-Host"])
    }
}
