import LineEditor
import SessionEngine
import TerminalText
import Transcripts

/// Shows a recording at a terminal as it was typed, with keys to go through it step by step.
final class TerminalPlayer {
    private let course: ReplayCourse
    private let file: RecordingFile
    private let limits: ReplayLimits
    private let environment: [String: String]
    private let options: Options
    private let terminal = RawTerminal()
    private var screen: PlayerScreen
    private var state: PlayerState
    /// Places of the steps that are shown, within all steps.
    private let places: [Int]
    /// What stands on the screen now; nil when it must be drawn anew.
    private var drawn: (shown: Int, typed: Int)?

    init(_ course: ReplayCourse, _ file: RecordingFile, _ request: ReplayRequest, _ environment: [String: String], _ options: Options) {
        self.course = course
        self.file = file
        limits = request.limits
        self.environment = environment
        self.options = options
        places = course.steps.indices.filter { !course.steps[$0].isSetup }
        screen = PlayerScreen(size: terminal.size, environment: environment)
        state = PlayerState(count: places.count, speed: request.speed, idleLimit: request.idleLimit ?? 2)
    }

    /// - Returns: the exit status.
    func play() throws -> Int32 {
        terminal.write(PlayerScreen.open + screen.setUp)
        while state.end == nil {
            draw()
            guard let keys = terminal.keys(within: wait) else { break }
            for key in keys { state.take(key, find: find) }
            if keys.isEmpty, !state.isPaused, state.entry == nil { advance() }
        }
        terminal.write(PlayerScreen.close)
        terminal.restore()
        guard case .branch(let shown) = state.end else { return 0 }
        return try branch(after: shown == 0 ? places.first ?? 0 : places[shown - 1] + 1)
    }

    // MARK: Time

    /// Milliseconds until something happens by itself; nil when only a key can.
    private var wait: Double? {
        guard !state.isPaused, state.entry == nil, !state.isAtEnd else { return nil }
        let step = course.steps[places[state.shown]]
        if state.typed > 0 || step.command.isEmpty { return PlayerPace.typing(step.command) / state.speed }
        guard state.shown > 0 else { return 400 / state.speed }
        let before = course.steps[places[state.shown - 1]]
        return PlayerPace.pause(after: before, before: step, idleLimit: state.idleLimit) / state.speed
    }

    private func advance() {
        guard !state.isAtEnd else { return }
        let length = course.steps[places[state.shown]].command.count
        if state.typed < length { state.typed += 1 } else {
            state.shown += 1
            state.typed = 0
        }
    }

    /// The next step behind a place, or else the first of all, whose command or output holds a text; steps that did not run
    /// yet run now.
    private func find(_ text: String, _ after: Int) -> Int? {
        let text = text.lowercased()
        let order = Array(places.indices.dropFirst(after)) + Array(places.indices.prefix(after))
        return order.first { index in
            guard let step = course.result(at: places[index])?.actual else { return false }
            return (step.command + "\n" + step.screenText).lowercased().contains(text)
        }.map { $0 + 1 }
    }

    // MARK: Drawing

    private func draw() {
        let size = terminal.size
        if size != screen.size {
            screen = PlayerScreen(size: size, environment: environment)
            drawn = nil
        }
        if let drawn, drawn.shown == state.shown {
            if drawn.typed != state.typed { drawTyping(over: drawn.typed) }
        } else if let drawn, drawn.shown + 1 == state.shown {
            drawStep(over: drawn.typed)
        } else {
            redraw()
        }
        drawn = (state.shown, state.typed)
        let last = state.shown > 0 ? course.result(at: places[state.shown - 1]) : nil
        terminal.write(screen.status(PlayerStatus.text(state, last: last, start: course.recording.header.start)))
    }

    /// The command that is being typed, in place of its part that stands there.
    private func drawTyping(over count: Int) {
        guard !state.isAtEnd else { return }
        let step = course.steps[places[state.shown]]
        terminal.write(erasure(step, count) + PlayerScreen.raw(screen.typed(step, characters: state.typed)))
    }

    /// The step that has just ended, in place of its half-typed command.
    private func drawStep(over count: Int) {
        guard let result = course.result(at: places[state.shown - 1]) else { return }
        terminal.write(erasure(result.recorded, count) + PlayerScreen.raw(block(result) + nextPrompt))
    }

    /// Goes back to where the prompt of a half-typed command begins, and clears from there.
    private func erasure(_ step: SessionStep, _ count: Int) -> String {
        let text = AnsiText.strip(screen.typed(step, characters: count))
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
            sum + max(0, DisplayWidth.of(line) - 1) / max(1, screen.size.columns) + 1
        }
        return "\r" + (rows > 1 ? "\u{1B}[\(rows - 1)A" : "") + "\u{1B}[J"
    }

    private func block(_ result: ReplayCourse.Result) -> String {
        screen.typed(result.actual) + "\n" + screen.output(result.actual)
    }

    private var nextPrompt: String {
        state.isAtEnd ? "" : screen.typed(course.steps[places[state.shown]], characters: state.typed)
    }

    /// The whole screen: the last steps that fit.
    private func redraw() {
        var blocks: [String] = []
        var rows = 0
        for index in places.indices.prefix(state.shown).reversed() {
            guard rows < screen.size.rows, let result = course.result(at: places[index]) else { break }
            let text = block(result)
            rows += text.count { $0 == "\n" }
            blocks.insert(text, at: 0)
        }
        terminal.write(screen.setUp + PlayerScreen.raw(blocks.joined() + nextPrompt))
    }

    // MARK: Branching

    /// A live shell after so many steps of the recording.
    private func branch(after count: Int) throws -> Int32 {
        let host = TerminalHost(environment: environment, interactive: true)
        let values = SystemHost.values(environment: environment)
        let header = SessionHeaders.fresh(
            values, width: host.width, height: host.height, lab: course.recording.header.lab, title: nil)
        let starter = SessionStarter(options, environment, true)
        let live = try starter.session(header, host: host, journal: starter.journal(header, host))
        host.isSilent = true
        let files = try file.files(limits, folder: header.folder)
        files.confining { live.prepare(with: Array(course.steps.prefix(count))) }
        host.isSilent = false
        host.write("Here begins your own session, after step \(count) of the recording. 'exit' leaves.\n\n")
        return InteractiveShell(live: live, host: host, environment: environment, isTerminal: true).run(greeting: nil)
    }
}
