/// The clock of a session. It may be set to the real time between steps; while a step runs it only moves when it is
/// read, so that the same step reads the same times whenever it runs.
public final class VirtualClock {
    /// How far a reading moves it: 1 ms, so that loops that wait for a time come to an end.
    static let tick: Int64 = 10_000
    /// From the end of a step to the start of the next when no real time is followed: 1 s.
    static let pauseBetweenSteps: Int64 = 10_000_000

    /// Ticks of 100 ns since 0001-01-01 UTC.
    public private(set) var ticks: Int64
    private let start: Int64
    /// When a step that was stopped before is stopped again, and how.
    private var alarm: (ticks: Int64, ring: () -> Void)?
    private let realTime: (() -> Int64)?

    /// - Parameter realTime: followed between steps; nil for a clock that is wholly made up.
    public init(start: Int64, realTime: (() -> Int64)? = nil) {
        self.start = start
        ticks = start
        self.realTime = realTime
    }

    func read() -> Int64 {
        ticks &+= VirtualClock.tick
        ringIfDue()
        return ticks
    }

    /// Calls something once when a time is reached; nil takes that back.
    func setAlarm(at time: Int64?, _ ring: @escaping () -> Void = {}) { alarm = time.map { ($0, ring) } }

    private func ringIfDue() {
        guard let due = alarm, ticks >= due.ticks else { return }
        alarm = nil
        due.ring()
    }

    /// Nanoseconds since the start.
    func monotonic() -> UInt64 { UInt64(clamping: read() &- start) &* 100 }

    func advance(milliseconds: Int64) {
        ticks &+= milliseconds &* 10_000
        ringIfDue()
    }

    /// Before a step: catches up with the real time, or lets a second pass.
    func beginStep() {
        if let realTime { ticks = max(ticks, realTime()) } else { ticks &+= VirtualClock.pauseBetweenSteps }
    }

    /// After a step: what it really took counts, if anybody measures.
    func endStep() {
        if let realTime { ticks = max(ticks, realTime()) }
    }

    func set(_ ticks: Int64) { self.ticks = ticks }
}
