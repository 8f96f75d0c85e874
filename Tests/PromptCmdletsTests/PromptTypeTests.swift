import DotNetTypes
@testable import PromptCmdlets
import ShellRuntime
import ShellValues
import Testing

@Suite struct PromptTypeTests {
    @Test func `every type is found by its name`() {
        PromptModule.register(in: CommandTable())
        for type in PromptTypes.all { #expect(TypeTable.find(type.fullName) === type, "\(type.fullName)") }
    }
}
