import Synchronization

/// Tells running commands to stop; they look at loop ends and at each object.
public final class Cancellation: Sendable {
    /// That of the process: Ctrl-C sets it. Engines that are given no other one look at it.
    public static let process = Cancellation()

    private let flag = Atomic<Bool>(false)

    public init() {}

    @inline(__always) public var isRequested: Bool { flag.load(ordering: .relaxed) }

    /// Safe in a signal handler and from any thread.
    public func request() { flag.store(true, ordering: .relaxed) }

    public func reset() { flag.store(false, ordering: .relaxed) }
}
