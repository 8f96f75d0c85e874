import SessionEngine
import Transcripts

/// `replay --verify`: runs every step again and tells what is different.
struct Verification {
    let file: RecordingFile
    let request: ReplayRequest
    let out: OutputBuffer

    /// - Returns: 0 for the same, 1 for differences, 2 when a step was stopped.
    func run() throws -> Int32 {
        let course = try ReplayCourse(file, limits: request.limits)
        var differing = 0
        while let result = course.next() {
            if let stop = result.stop { return stopped(result, stop) }
            guard !result.differences.isEmpty else { continue }
            differing += 1
            if !request.quiet { out.write(DifferenceReport.text(result.differences)) }
        }
        out.write(summary(course.steps.count, differing))
        return differing == 0 ? 0 : 1
    }

    private func stopped(_ result: ReplayCourse.Result, _ reason: String) -> Int32 {
        out.write("Step \(result.recorded.number) \(reason)\n")
        return 2
    }

    private func summary(_ count: Int, _ differing: Int) -> String {
        let steps = count == 1 ? "1 step" : "\(count) steps"
        if differing == 0 { return "\(steps), all the same\n" }
        return "\(steps), \(count - differing) the same, \(differing) different\n"
    }
}

/// The differences of a step, for people.
enum DifferenceReport {
    static func text(_ differences: [StepDifference]) -> String {
        guard let first = differences.first else { return "" }
        var lines = ["Step \(first.step): " + firstLine(first.command)]
        for difference in differences {
            lines.append("  \(difference.aspect.rawValue):")
            lines += LineDiff.rows(difference.expected, difference.actual).map { "  " + $0.text }
        }
        return lines.joined(separator: "\n") + "\n\n"
    }

    private static func firstLine(_ text: String) -> String {
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        return line == text ? line : line + " …"
    }
}
