import Exports
import Testing

@Suite struct ExportFailureTests {
    @Test func `a failure says why`() {
        #expect(ExportFailure("no steps").message == "no steps")
    }
}
