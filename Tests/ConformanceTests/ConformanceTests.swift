import Foundation
import Testing

/// Every case runs in the built program, in an empty folder, and must print what PowerShell printed.
///
/// The cases in `Pending` are known not to pass. One that passes must leave the list, so the lists can only become
/// shorter. `SALLYPORT_RECORD_PENDING=1 swift test --filter ConformanceTests` writes them anew.
@Suite struct ConformanceTests {
    private static let isRecording: Bool = ProcessInfo.processInfo.environment["SALLYPORT_RECORD_PENDING"] == "1"

    @Test(arguments: CaseLibrary.areas)
    func `scripts print what PowerShell prints`(area: String) async throws {
        let cases: [ConformanceCase] = try CaseLibrary.cases(area)
        #expect(!cases.isEmpty)
        let failures: [CaseFailure] = try await CaseRunner.failures(of: cases)
        if Self.isRecording { return try CaseLibrary.record(failures.map(\.name).sorted(), pendingIn: area) }
        let pending: Set<String> = CaseLibrary.pending(area)
        for failure in failures where !pending.contains(failure.name) {
            Issue.record("\(area)/\(failure.name)\n\(failure.difference)")
        }
        let passing: Set<String> = pending.subtracting(failures.map(\.name))
        #expect(passing.isEmpty, "no longer pending in \(area): \(passing.sorted().joined(separator: ", "))")
    }
}
