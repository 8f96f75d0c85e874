import SessionEngine
import Transcripts

/// The text of the status line.
enum PlayerStatus {
    static func text(_ state: PlayerState, last: ReplayCourse.Result?, start: Int64) -> String {
        switch state.entry {
        case .goTo(let text): return " go to step: \(text)"
        case .search(let text): return " /\(text)"
        case .idle(let text): return " longest pause in seconds (empty: as it was): \(text)"
        case nil: break
        }
        if let message = state.message { return " " + message }
        let parts = [place(state), time(last, start), mode(state), changes(last)].filter { !$0.isEmpty }
        return " " + parts.joined(separator: "  ") + "  | space n p g / + - i b q"
    }

    private static func place(_ state: PlayerState) -> String { "step \(state.shown)/\(state.count)" }

    /// Time of the session when the step had ended, `m:ss`.
    private static func time(_ last: ReplayCourse.Result?, _ start: Int64) -> String {
        guard let last else { return "0:00" }
        let seconds = max(0, last.recorded.start &+ last.recorded.duration &- start) / 10_000_000
        return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    }

    private static func mode(_ state: PlayerState) -> String {
        let speed = state.speed == 1 ? "" : " \(state.speed)x"
        if state.isAtEnd { return "end" + speed }
        return (state.isPaused ? "paused" : "playing") + speed
    }

    private static func changes(_ last: ReplayCourse.Result?) -> String {
        guard let last else { return "" }
        if let stop = last.stop { return stop }
        if !last.differences.isEmpty { return "differs from the recording" }
        guard let first = last.actual.changes.first else { return "" }
        let more = last.actual.changes.count - 1
        return "changed: " + first + (more > 0 ? " and \(more) more" : "")
    }
}
