import LineEditor
@testable import SallyportShell
import Testing

@Suite struct TitleTests {
    @Test func `the title names the command that runs and nothing of its arguments`() {
        #expect(ShellEditing.title(.prompting) == "Sallyport")
        #expect(ShellEditing.title(.running("Set-Secret -Name a 'hunter2'")) == "Set-Secret - Sallyport")
        #expect(ShellEditing.title(.running("  Get-LabStep | Format-List")) == "Get-LabStep - Sallyport")
        #expect(ShellEditing.title(.running("$password = 'hunter2'")) == nil)
    }
}
