import DotNetPrimitives
import Glibc
import ShellRuntime
import ShellValues
import TerminalText
import Transcripts

/// `sallyport sessions`: the journals of earlier sessions.
struct SessionsCommand {
    let environment: [String: String]
    private let out = OutputBuffer(1)

    init(environment: [String: String]) { self.environment = environment }

    /// A journal that could be read.
    private struct Entry {
        /// Its number in the list: 1 is the newest.
        let number: Int
        let path: String
        let recording: SessionRecording
    }

    /// - Returns: 0; 1 when nothing was found.
    func run(_ request: SessionsRequest) throws -> Int32 {
        defer { out.flush() }
        switch request.action {
        case .list: return list()
        case .show(let which): return try show(which)
        case .search(let text): return search(text)
        case .prune(let keep, let days): return prune(keep: keep, days: days)
        }
    }

    /// Newest first. Files that are no journals are told and left out.
    private func entries() -> [Entry] {
        let paths = Array(SessionPlaces.allJournals(environment).reversed())
        return paths.enumerated().compactMap { (index, path) -> Entry? in
            guard let bytes = Paths.read(path) else { return nil }
            do {
                return Entry(number: index + 1, path: path, recording: try JournalReader.read(bytes))
            } catch let failure as JournalFailure {
                complain("\(path): \(failure.message)")
            } catch {}
            return nil
        }
    }

    // MARK: List

    private func list() -> Int32 {
        let entries = entries()
        guard !entries.isEmpty else {
            out.write("There are no journals yet.\n")
            return 1
        }
        for entry in entries { out.write(line(entry) + "\n") }
        return 0
    }

    /// Number, id, local time, steps, and the first command.
    private func line(_ entry: Entry) -> String {
        let header = entry.recording.header
        let steps = entry.recording.steps
        let first = steps.first?.command.split(separator: "\n").first.map(String.init) ?? ""
        let failed = steps.count { $0.outcome.isFailure }
        let parts = [
            TextFitting.pad(String(entry.number), to: 4, alignment: .right), header.id, time(header),
            TextFitting.pad(count(steps.count, "step"), to: 10), TextFitting.pad(failed == 0 ? "" : "\(failed) failed", to: 10),
            TextFitting.truncate(first, to: 60),
        ]
        var text = parts.joined(separator: "  ")
        while text.last == " " { text.removeLast() }
        return text
    }

    /// `2026-11-24 10:15`, in the session's own local time.
    private func time(_ header: SessionHeader) -> String {
        let local = UTCTime.text(header.start &+ Int64(header.offsetMinutes) &* 600_000_000)
        return local.prefix(10) + " " + local.dropFirst(11).prefix(5)
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    // MARK: Show

    private func show(_ which: String) throws -> Int32 {
        guard let entry = entries().first(where: { $0.recording.header.id == which || String($0.number) == which }) ?? file(which)
        else { throw Options.Refusal(message: "there is no session '\(which)'; 'sallyport sessions' lists them") }
        for notice in entry.recording.notices { complain(notice) }
        out.write("\(entry.path)\n\n")
        for step in entry.recording.steps { out.write(StepText.typed(step) + StepText.output(step)) }
        return 0
    }

    private func file(_ name: String) -> Entry? {
        let path = Paths.absolute(name, in: SystemHost.values(environment: environment).currentFolder)
        guard Paths.isFile(path), let bytes = Paths.read(path), let read = try? JournalReader.read(bytes) else { return nil }
        return Entry(number: 0, path: path, recording: read)
    }

    // MARK: Search

    /// Steps whose command or output holds a text, whatever its letter case.
    private func search(_ text: String) -> Int32 {
        var found = 0
        for entry in entries() {
            for step in entry.recording.steps where holds(step, text.lowercased()) {
                found += 1
                let command = step.command.split(separator: "\n").joined(separator: " ")
                out.write("\(entry.recording.header.id)  step \(step.number)  \(command)\n")
            }
        }
        if found == 0 { out.write("'\(text)' was not found.\n") }
        return found == 0 ? 1 : 0
    }

    private func holds(_ step: SessionStep, _ text: String) -> Bool {
        step.command.lowercased().contains(text) || step.screenText.lowercased().contains(text)
    }

    // MARK: Prune

    /// Removes the journals that are neither among the newest nor young enough.
    private func prune(keep: Int?, days: Int?) -> Int32 {
        let entries = entries()
        let oldest = days.map { SystemHost.utcTicks() &- Int64(clamping: $0) &* 864_000_000_000 }
        let surplus = entries.filter { entry in
            let isNew = keep.map { entry.number <= $0 } ?? false
            let isYoung = oldest.map { entry.recording.header.start >= $0 } ?? false
            return !isNew && !isYoung
        }
        for entry in surplus {
            if unlink(entry.path) != 0 { complain("\(entry.path): \(String(cString: strerror(errno)))") }
        }
        out.write("\(count(surplus.count, "session")) removed, \(entries.count - surplus.count) kept\n")
        return 0
    }

    private func complain(_ text: String) {
        out.flush()
        let err = OutputBuffer(2)
        err.write("sallyport: \(text)\n")
        err.flush()
    }
}
