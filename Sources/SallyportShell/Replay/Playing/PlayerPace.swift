import Transcripts

/// How long the player waits.
enum PlayerPace {
    /// Milliseconds a character of a command, before the speed: typing is quick, and long commands quicker.
    static func typing(_ command: String) -> Double {
        let count = Double(max(1, command.count))
        return min(45, 2500 / count)
    }

    /// Milliseconds from the end of a step to the start of the next one's typing.
    static func pause(after step: SessionStep, before next: SessionStep?, idleLimit: Double?) -> Double {
        guard let next else { return 0 }
        let ticks = max(0, next.start &- step.start &- step.duration)
        let milliseconds = Double(ticks) / 10_000
        return min(milliseconds, (idleLimit ?? .infinity) * 1000)
    }
}
