import SessionEngine
import Transcripts

/// `replay --update`: writes what steps print and change now into the recording; commands, times and captures stay.
struct RecordingUpdate {
    let file: RecordingFile
    let request: ReplayRequest
    let out: OutputBuffer

    func run() throws -> Int32 {
        guard file.isExact else { throw Options.Refusal(message: "only recordings (.jsonl) can be updated; 'run --write' updates documents") }
        let course = try ReplayCourse(file, limits: request.limits)
        while let result = course.next() {
            if let stop = result.stop {
                out.write("Step \(result.recorded.number) \(stop) Nothing was updated.\n")
                return 2
            }
        }
        let changed = course.results.filter { !$0.differences.isEmpty }
        guard !changed.isEmpty else {
            out.write("Nothing is different.\n")
            return 0
        }
        for result in changed where !request.quiet { out.write(DifferenceReport.text(result.differences)) }
        try write(course)
        out.write("\(changed.count == 1 ? "1 step" : "\(changed.count) steps") updated in \(request.file)\n")
        return 0
    }

    private func write(_ course: ReplayCourse) throws {
        var results = course.results.makeIterator()
        var recording = file.recording
        recording.entries = recording.entries.map { entry in
            guard case .step = entry, let result = results.next() else { return entry }
            return .step(result.differences.isEmpty ? result.recorded : result.actual)
        }
        try AtomicFile.write(recording.journalText, to: file.path, force: true)
    }
}
