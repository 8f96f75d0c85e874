import Foundation
@testable import SallyportShell
import SessionEngine
import Testing
import Transcripts

/// The recorded sessions that come with the project.
@Suite(.serialized) struct SessionsTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("sessions").path

    static let files: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".jsonl") }.sorted()

    @Test func `there are the five that the documents name`() {
        #expect(Self.files == [
            "environment-inbound.jsonl", "inside-the-network.jsonl", "three-mistakes.jsonl", "three-tiers.jsonl",
            "walk-through.jsonl",
        ])
    }

    @Test(arguments: files)
    func `runs again as it was`(name: String) throws {
        let file = try RecordingFile(name, in: Self.folder, defaults: RecordingFile.defaultHeader)
        let course = try ReplayCourse(file, limits: ReplayLimits(milliseconds: 60_000))
        while let result = course.next() {
            #expect(result.hit == nil)
            for difference in result.differences {
                Issue.record("\(name), step \(difference.step), \(difference.aspect): \(difference.expected) -> \(difference.actual)")
            }
        }
        #expect(course.results.count == file.recording.steps.count)
        #expect(course.results.count > 10)
    }

    @Test func `an altered record is noticed`() throws {
        let file = try RecordingFile("walk-through.jsonl", in: Self.folder, defaults: RecordingFile.defaultHeader)
        var recording = file.recording
        guard case .step(var step) = recording.entries[7] else {
            Issue.record("no step")
            return
        }
        step.output[0].text = step.output[0].text.replacingOccurrences(of: "Allow", with: "Deny")
        recording.entries[7] = .step(step)
        let course = try ReplayCourse(RecordingFile(file, with: recording), limits: ReplayLimits())
        while course.next() != nil {}
        #expect(course.results.flatMap(\.differences).map(\.aspect) == [.output])
    }
}
