import Glibc
public import ShellRuntime

/// Stops what runs too long or takes too much memory: a thread of its own that looks at the work at hand now and then.
public final class Watchdog: @unchecked Sendable {
    /// Milliseconds between two looks at the memory.
    private static let pace = 50

    private let limits: ReplayLimits
    private let cancellation: Cancellation
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let wake: UnsafeMutablePointer<pthread_cond_t>
    private var thread: pthread_t?
    /// When the running work must have ended; nil while none runs.
    private var deadline: timespec?
    private var isClosed = false
    private var bite: ReplayLimits.Hit?
    /// Resident bytes when the work began.
    private var memoryBefore = 0

    public init(_ limits: ReplayLimits, _ cancellation: Cancellation) {
        self.limits = limits
        self.cancellation = cancellation
        lock = .allocate(capacity: 1)
        wake = .allocate(capacity: 1)
        pthread_mutex_init(lock, nil)
        pthread_cond_init(wake, nil)
    }

    deinit {
        pthread_cond_destroy(wake)
        pthread_mutex_destroy(lock)
        lock.deallocate()
        wake.deallocate()
    }

    /// Runs the work; after the time Ctrl-C is pressed, so to say.
    /// - Returns: the work's result, and the limit that it passed.
    /// - Parameter milliseconds: less time than the limit, for work that is known not to end.
    public func guarding<Result>(milliseconds: Int? = nil, _ work: () -> Result) -> (result: Result, hit: ReplayLimits.Hit?) {
        start()
        locked {
            deadline = Self.time(in: min(limits.milliseconds, milliseconds ?? .max))
            memoryBefore = -1
            bite = nil
            pthread_cond_signal(wake)
        }
        let result = work()
        return locked {
            deadline = nil
            return (result, bite)
        }
    }

    /// Ends the thread; to be called before the last reference goes.
    public func close() {
        guard let thread else { return }
        locked {
            isClosed = true
            pthread_cond_signal(wake)
        }
        pthread_join(thread, nil)
        self.thread = nil
    }

    private func start() {
        guard thread == nil else { return }
        var made: pthread_t = 0
        let pointer = Unmanaged.passUnretained(self).toOpaque()
        let status = pthread_create(&made, nil, { argument in
            argument.map { Unmanaged<Watchdog>.fromOpaque($0).takeUnretainedValue().watch() }
            return nil
        }, pointer)
        if status == 0 { thread = made }
    }

    private func watch() {
        pthread_mutex_lock(lock)
        while !isClosed {
            guard deadline != nil else {
                pthread_cond_wait(wake, lock)
                continue
            }
            var look = Self.time(in: Self.pace)
            pthread_cond_timedwait(wake, lock, &look)
            // Ctrl-C stops a replay, too.
            if deadline != nil, Cancellation.process.isRequested { cancellation.request() }
            if deadline != nil, let hit = passedLimit() {
                bite = hit
                deadline = nil
                cancellation.request()
            }
        }
        pthread_mutex_unlock(lock)
    }

    private func passedLimit() -> ReplayLimits.Hit? {
        let (now, memory) = (Self.time(in: 0), Self.residentBytes())
        if memoryBefore < 0 { memoryBefore = memory }
        if let deadline, (deadline.tv_sec, deadline.tv_nsec) <= (now.tv_sec, now.tv_nsec) {
            return .time(milliseconds: limits.milliseconds)
        }
        return memory - memoryBefore > limits.memoryBytes ? .memory(bytes: limits.memoryBytes) : nil
    }

    /// The second number of `/proc/self/statm`, in pages; 0 where there is none.
    private static func residentBytes() -> Int {
        guard let file = fopen("/proc/self/statm", "re") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, 128, file) != nil else { return 0 }
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let numbers = text.split(separator: " ").compactMap { Int($0) }
        return numbers.count > 1 ? numbers[1] * 4096 : 0
    }

    private static func time(in milliseconds: Int) -> timespec {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        time.tv_sec += milliseconds / 1000
        time.tv_nsec += (milliseconds % 1000) * 1_000_000
        if time.tv_nsec >= 1_000_000_000 {
            time.tv_sec += 1
            time.tv_nsec -= 1_000_000_000
        }
        return time
    }

    private func locked<Result>(_ work: () -> Result) -> Result {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return work()
    }
}
