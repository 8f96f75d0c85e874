import Transcripts

/// The events of a recording: what a terminal would have shown, and when.
struct CastTimeline {
    /// A moment to think, before typing and before Enter.
    private static let pause: Int64 = 400 * CastTime.ticksPerMillisecond
    static let continuationPrompt = ">> "

    private let header: SessionHeader
    private let options: ExportOptions
    private(set) var events: [CastEvent] = []
    private var now: Int64 = 0
    private var width: Int

    init(_ recording: SessionRecording, _ options: ExportOptions) {
        header = recording.header
        self.options = options
        width = header.width
        for step in recording.steps { add(step) }
        add(CastEvent.Code.exit, String(Self.status(recording.steps.last?.outcome)))
    }

    /// How long the playback takes, in ticks.
    var duration: Int64 { now }

    /// The exit status a session ends with, as its process would have returned it.
    private static func status(_ outcome: StepOutcome?) -> UInt8 {
        switch outcome {
        case .exited(let code): UInt8(truncatingIfNeeded: code)
        case .failed: 1
        case .completed, .stopped, nil: 0
        }
    }

    private mutating func add(_ code: String, _ data: String) { events.append(CastEvent(now, code, data)) }

    private mutating func print(_ text: String) {
        if !text.isEmpty { add(CastEvent.Code.output, text) }
    }

    private mutating func add(_ step: SessionStep) {
        if step.width != width {
            width = step.width
            add(CastEvent.Code.resize, String(step.width) + "x" + String(header.height))
        }
        add(CastEvent.Code.marker, step.command)
        print(TerminalOutput.lineEnds(step.prompt))
        let keys = TypedKey.keys(of: step.command, options)
        let typing = keys.reduce(2 * Self.pause) { CastTime.sum($0, $1.delay) }
        let due = CastTime.span(from: header.start, to: step.start)
        now = max(now, CastTime.span(from: typing, to: due))
        type(keys)
        now = CastTime.sum(now, step.duration)
        answer(step)
        for text in TerminalOutput.texts(of: step, usesColours: options.usesColours) { print(text) }
    }

    private mutating func type(_ keys: [TypedKey]) {
        now = CastTime.sum(now, Self.pause)
        for key in keys {
            now = CastTime.sum(now, key.delay)
            if options.includesInput { add(CastEvent.Code.input, key.input) }
            print(key.echo)
        }
        now = CastTime.sum(now, Self.pause)
        if options.includesInput { add(CastEvent.Code.input, "\r") }
        print("\r\n")
    }

    private mutating func answer(_ step: SessionStep) {
        guard options.includesInput else { return }
        for answer in step.answers { add(CastEvent.Code.input, answer + "\r") }
    }
}
