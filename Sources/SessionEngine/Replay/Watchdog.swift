import Glibc
import ShellRuntime
import Synchronization

/// Stops what runs too long: a thread of its own that waits for the deadline of the work at hand.
final class Watchdog: @unchecked Sendable {
    private let milliseconds: Int
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let wake: UnsafeMutablePointer<pthread_cond_t>
    private var thread: pthread_t?
    /// When the running work must have ended; nil while none runs.
    private var deadline: timespec?
    private var isClosed = false
    private var hasBitten = false

    init(milliseconds: Int) {
        self.milliseconds = milliseconds
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
    /// - Returns: the work's result, and whether it ran too long.
    func guarding<Result>(_ work: () -> Result) -> (result: Result, ranTooLong: Bool) {
        start()
        locked {
            deadline = end
            hasBitten = false
            pthread_cond_signal(wake)
        }
        let result = work()
        return locked {
            deadline = nil
            return (result, hasBitten)
        }
    }

    /// Ends the thread; to be called before the last reference goes.
    func close() {
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
            guard var end = deadline else {
                pthread_cond_wait(wake, lock)
                continue
            }
            if pthread_cond_timedwait(wake, lock, &end) == ETIMEDOUT, deadline != nil, !isEarlier(end) {
                hasBitten = true
                deadline = nil
                Engine.cancelRequested.store(true, ordering: .relaxed)
            }
        }
        pthread_mutex_unlock(lock)
    }

    /// Whether the time that was waited for lies before the deadline of now: other work has begun meanwhile.
    private func isEarlier(_ waited: timespec) -> Bool {
        guard let deadline else { return true }
        return (waited.tv_sec, waited.tv_nsec) < (deadline.tv_sec, deadline.tv_nsec)
    }

    private var end: timespec {
        var end = timespec()
        clock_gettime(CLOCK_REALTIME, &end)
        end.tv_sec += milliseconds / 1000
        end.tv_nsec += (milliseconds % 1000) * 1_000_000
        if end.tv_nsec >= 1_000_000_000 {
            end.tv_sec += 1
            end.tv_nsec -= 1_000_000_000
        }
        return end
    }

    private func locked<Result>(_ work: () -> Result) -> Result {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return work()
    }
}
