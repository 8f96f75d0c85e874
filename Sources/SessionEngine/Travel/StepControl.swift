public import AzureCmdlets
public import AzureModel
public import SessionCmdlets
public import ShellRuntime
public import Transcripts

/// Going back and forth in a session, and running it again with another text. Where steps are kept is `StepKeeper`'s.
public final class StepControl: SessionControl, WorkspaceHistory {
    private let session: SteppedSession
    private let keeper: any StepKeeper
    private let begin: (Engine) throws -> Void
    /// What led to where the session is: the steps in order, with the texts that count now.
    private var course: [SessionStep] = []
    private var editedCourse: [SessionStep]?

    public init(
        _ session: SteppedSession, keeper: any StepKeeper = NoKeeper(), begin: @escaping (Engine) throws -> Void
    ) {
        self.session = session
        self.keeper = keeper
        self.begin = begin
    }

    /// Makes the commands for steps find this.
    public func install() {
        session.engine.services[SessionModule.serviceName] = self
        session.engine.services[WorkspaceHistoryService.key] = self
    }

    /// Notes a step that has ended, printed text and all.
    public func note(_ step: SessionStep) {
        if let edited = editedCourse {
            course = edited
            editedCourse = nil
        } else {
            course.append(step)
        }
    }

    public var lastStep: Int { session.timeline.lastStep }
    public func record(of step: Int) -> StepRecord? { session.timeline.record(of: step) }
    public func step(_ number: Int) -> SessionStep? { keeper.step(number) }
    public func workspace(afterStep number: Int) -> Workspace? { session.timeline.state(after: number)?.workspace }

    public func undo(to step: Int?) throws(SessionRefusal) -> [Int] {
        let (steps, state) = try session.timeline.undo(to: step)
        session.adopt(state)
        return steps
    }

    public func redo(to step: Int?) throws(SessionRefusal) -> [Int] {
        let (steps, state) = try session.timeline.redo(to: step)
        session.adopt(state)
        return steps
    }

    public func restore(_ step: Int) throws(SessionRefusal) {
        guard let state = session.timeline.state(after: step) else { throw .noStep(step, last: lastStep) }
        session.adopt(state)
    }

    public func edit(_ step: Int, command: String) throws(SessionRefusal) -> [StepDifference] {
        guard let index = course.firstIndex(where: { $0.number == step }) else {
            throw SessionRefusal("StepNotInCourse", "Step \(step) changed another step; it cannot be changed itself.")
        }
        var edited = course
        edited[index].command = command
        let result = try rerun(edited, changed: index)
        editedCourse = result.steps
        return result.differences
    }

    private func rerun(
        _ steps: [SessionStep], changed: Int
    ) throws(SessionRefusal) -> (steps: [SessionStep], differences: [StepDifference]) {
        guard let replayer = try? SessionReplayer(header: session.header, begin: begin) else {
            throw SessionRefusal("LabNotFound", "The lab that the session started in cannot be started again.")
        }
        var comparison = StepComparison()
        var (result, differences): ([SessionStep], [StepDifference]) = ([], [])
        for (index, step) in steps.enumerated() {
            let again = replayer.run(step)
            if Cancellation.process.isRequested { throw SessionRefusal("Interrupted", "The steps were not run again to the end.") }
            if index >= changed { differences += comparison.differences(step, again) }
            result.append(again)
        }
        SessionTransfer.move(from: replayer.session, to: session)
        return (result, differences)
    }

    public func editedText(of step: Int) throws(SessionRefusal) -> String? {
        guard let record = record(of: step) else { throw .noStep(step, last: lastStep) }
        return try keeper.edit(record.command)
    }

    public func save(last count: Int?, path: String, force: Bool) throws(SessionRefusal) -> Int {
        try keeper.save(last: count, of: lastStep, path: path, force: force)
    }

    public func startRecording(path: String, force: Bool, title: String?) throws(SessionRefusal) {
        try keeper.startRecording(path: path, force: force, title: title)
    }

    public func stopRecording() throws(SessionRefusal) -> (path: String, steps: Int) { try keeper.stopRecording() }
}

/// Where the steps of a session are kept.
public protocol StepKeeper: AnyObject {
    /// A step with all that it printed; nil if it was not kept.
    func step(_ number: Int) -> SessionStep?
    /// Has the user edit a text; nil when it was left alone.
    func edit(_ text: String) throws(SessionRefusal) -> String?
    func save(last count: Int?, of total: Int, path: String, force: Bool) throws(SessionRefusal) -> Int
    func startRecording(path: String, force: Bool, title: String?) throws(SessionRefusal)
    func stopRecording() throws(SessionRefusal) -> (path: String, steps: Int)
}

/// The question for the new text of a command. Whatever way the text was made, the screen shows it in this form.
public enum TextQuestion {
    private static let prompt = "New text (empty leaves it): "

    /// The new text; nil when it was left alone.
    public static func ask(_ text: String, _ host: any SessionHost) -> String? {
        host.write("It was: \(text)\n", to: .host)
        return host.readLine(prompt: prompt, secret: false).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Shows and notes what an editor made of the text.
    public static func show(_ text: String, edited: String?, _ host: any SessionHost) {
        host.write("It was: \(text)\n\(prompt)\(edited ?? "")\n", to: .host)
        host.tape?.addAnswer(edited ?? "")
    }
}

/// Keeps nothing and says what a session that keeps would say: for steps that run again.
public final class NoKeeper: StepKeeper {
    private var recording: (path: String, start: Int)?
    private var lastCount = 0

    private let host: (any SessionHost)?

    /// - Parameter host: answers the question for a new text as it was answered.
    public init(host: (any SessionHost)? = nil) { self.host = host }

    public func step(_ number: Int) -> SessionStep? { nil }

    public func edit(_ text: String) -> String? { host.flatMap { TextQuestion.ask(text, $0) } }

    public func save(last count: Int?, of total: Int, path: String, force: Bool) throws(SessionRefusal) -> Int {
        min(count ?? total, total)
    }

    public func startRecording(path: String, force: Bool, title: String?) throws(SessionRefusal) {
        if recording != nil { throw .alreadyRecording }
        recording = (path, 0)
    }

    public func stopRecording() throws(SessionRefusal) -> (path: String, steps: Int) {
        guard let recording else { throw .notRecording }
        self.recording = nil
        return (recording.path, 0)
    }
}

extension SessionRefusal {
    static let alreadyRecording = SessionRefusal(
        "AlreadyRecording", "A recording is running already; Stop-LabRecording ends it.")
    static let notRecording = SessionRefusal("NotRecording", "No recording is running.")
}
