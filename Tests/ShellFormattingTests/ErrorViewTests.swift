import ShellFormatting
import ShellValues
import Testing

@Suite("Error views")
struct ErrorViewTests {
    private func record(
        _ message: String, command: String = "", script: String = "/t/a.ps1", line: Int = 3, column: Int = 1,
        length: Int = 0, text: String = ""
    ) -> ErrorRecordObject {
        let exception = ExceptionObject(ExceptionTypes.itemNotFound, message)
        let record = ErrorRecordObject(exception, id: "VariableNotFound", category: .ObjectNotFound, target: .string("x"))
        record.activity = command
        record.source = "Microsoft.PowerShell.Commands.GetVariableCommand"
        record.invocation = InvocationObject(
            commandName: command, scriptName: script, line: line, column: column, endLine: line,
            endColumn: column + length, lineText: text)
        return record
    }

    private func render(_ record: ErrorRecordObject, _ style: ErrorView.Style = .concise, width: Int = 80) -> String {
        ErrorView.render(record, style: style, width: width, colour: false, interpreter: nil)
    }

    @Test func atThePromptOnlyTheMessage() {
        let failed = record("Cannot find it.", command: "Get-Variable", script: "", line: 1, length: 4, text: "Get-Variable x")
        #expect(render(failed) == "Get-Variable: Cannot find it.")
    }

    @Test func inAScriptWithItsLine() {
        let failed = record("Cannot find it.", command: "Get-Variable", column: 5, length: 14, text: "    Get-Variable x")
        #expect(render(failed) == """
            Get-Variable: /t/a.ps1:3
            Line |
               3 |      Get-Variable x
                 |      ~~~~~~~~~~~~~~
                 | Cannot find it.
            """)
    }

    @Test func longMessagesAreBrokenBetweenWords() {
        let failed = record("one two three\nfour five", command: "F", length: 1, text: "F")
        #expect(render(failed, width: 20).hasSuffix("""
                 | one two
                 | three four
                 | five
            """))
    }

    @Test("long lines are shortened around the error", arguments: [(60, 10, 21, 53, 10), (90, 60, 11, 14, 57), (30, 10, 61, 30, 10)])
    func position(_ before: Int, _ error: Int, _ behind: Int, _ indent: Int, _ marks: Int) throws {
        let text = String(repeating: "p", count: before) + String(repeating: "e", count: error) + String(repeating: "s", count: behind)
        let place = InvocationObject(
            line: 1, column: before + 1, endLine: 1, endColumn: before + 1 + error, lineText: text)
        let shown = try #require(PositionText(place))
        #expect(shown.marks == String(repeating: " ", count: indent) + String(repeating: "~", count: marks))
        #expect(shown.line.dropFirst(indent).first == "e")
        #expect(shown.line.hasSuffix(" …"))
    }

    @Test func categoryAndNormal() {
        let failed = record("Cannot find it.", command: "Get-Variable", length: 14, text: "Get-Variable x")
        #expect(render(failed, .category) == "ObjectNotFound: (x:String) [Get-Variable], ItemNotFoundException")
        #expect(render(failed, .normal) == """
            Get-Variable : Cannot find it.
            At /t/a.ps1:3 char:1
            + Get-Variable x
            + ~~~~~~~~~~~~~~
            + CategoryInfo          : ObjectNotFound: (x:String) [Get-Variable], ItemNotFoundException
            + FullyQualifiedErrorId : VariableNotFound,Microsoft.PowerShell.Commands.GetVariableCommand
            """)
    }
}
