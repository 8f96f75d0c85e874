import Testing

@testable import SallyportShell

@Suite struct IndentationTests {
    @Test(arguments: [
        ("", 0), ("Get-Date", 0), ("if ($true) {", 4), ("if ($true) { foreach ($x in 1..3) {", 8), ("if (1) { 1 }", 0),
        ("@{", 4), ("f @(\n    1,", 4), ("Get-Date |", 4), ("if (1) {\n    Get-Date |", 8), ("'abc", 0), ("{ \"x", 0),
        ("@'\nabc", 0),
        ("{ 'done'", 4), ("}", 0), ("(1 + 2) }", 0), ("\"$(\"", 0),
    ])
    func `rows are indented by what is open`(text: String, columns: Int) {
        #expect(Indentation.columns(behind: text) == columns)
    }
}
