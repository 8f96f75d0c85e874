import FileGate
import SessionCmdlets
import SessionEngine
import ShellRuntime
import Transcripts

/// Keeps the steps of a live session: in its journal, and in recordings that the user asks for.
final class JournalKeeper: StepKeeper {
    private let header: SessionHeader
    /// The journal; nil when it could not be made, steps are then kept in memory.
    private let journal: JournalFile?
    private var inMemory: [SessionStep] = []
    private var recording: (file: JournalFile, shown: Int)?
    private var redactor = Redactor()
    private let replayed = NoKeeper()
    private let editor: (String) -> String?

    /// - Parameter editor: has the user edit a text; nil when it was left alone or cannot be.
    init(header: SessionHeader, journal: JournalFile?, editor: @escaping (String) -> String?) {
        self.header = header
        self.journal = journal
        self.editor = editor
    }

    /// Writes a step down; it is on the disk when this returns.
    /// - Parameter secrets: answers of the step that were hidden when they were typed.
    func keep(_ step: SessionStep, secrets: [String]) throws(SessionRefusal) {
        let step = redactor.step(step, secrets: secrets)
        if let journal { try journal.append(.entry(.step(step))) } else { inMemory.append(step) }
        guard let current = recording else { return }
        var shown = step
        shown.isSetup = current.shown < 0
        try current.file.append(.entry(.step(shown)))
        recording?.shown += 1
    }

    /// Whether a command holds what must not be in the history.
    func isSensitive(_ command: String) -> Bool { redactor.isSensitive(command) }

    private func kept() throws(SessionRefusal) -> [SessionStep] {
        guard let journal else { return inMemory }
        guard let bytes = Paths.read(journal.path), let read = try? JournalReader.read(bytes) else {
            throw SessionRefusal("JournalNotReadable", "The journal '\(journal.path)' cannot be read.")
        }
        return read.steps
    }

    func step(_ number: Int) -> SessionStep? { (try? kept())?.first { $0.number == number } }

    func edit(_ text: String) throws(SessionRefusal) -> String? { isReplaying ? nil : editor(text) }

    /// Steps of a recording write no files of their own choice and open no programs, also when they prepare a session.
    private var isReplaying: Bool { FileGate.confinement != nil }

    func save(last count: Int?, of total: Int, path: String, force: Bool) throws(SessionRefusal) -> Int {
        if isReplaying { return try replayed.save(last: count, of: total, path: path, force: force) }
        let steps = Self.marked(try kept(), showing: count)
        try AtomicFile.write(SessionRecording(header: header, steps: steps).journalText, to: path, force: force)
        return steps.count { !$0.isSetup }
    }

    /// All but the newest become steps that only prepare.
    private static func marked(_ steps: [SessionStep], showing count: Int?) -> [SessionStep] {
        let hidden = steps.count - min(count ?? steps.count, steps.count)
        return steps.enumerated().map { index, step in
            var step = step
            step.isSetup = step.isSetup || index < hidden
            return step
        }
    }

    func startRecording(path: String, force: Bool, title: String?) throws(SessionRefusal) {
        if isReplaying { return try replayed.startRecording(path: path, force: force, title: title) }
        if recording != nil { throw SessionRefusal("AlreadyRecording", "A recording is running already; Stop-LabRecording ends it.") }
        var header = header
        header.title = title
        let steps = Self.marked(try kept(), showing: 0)
        let file = try JournalFile(path: path, header: header, force: force)
        for step in steps { try file.append(.entry(.step(step))) }
        // The step that starts the recording prepares too: it is written when it ends.
        recording = (file, -1)
    }

    func stopRecording() throws(SessionRefusal) -> (path: String, steps: Int) {
        if isReplaying { return try replayed.stopRecording() }
        guard let ended = recording else { throw SessionRefusal("NotRecording", "No recording is running.") }
        recording = nil
        return (ended.file.path, max(0, ended.shown))
    }
}
