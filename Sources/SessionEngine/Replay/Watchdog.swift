import Glibc
import ShellRuntime
import Synchronization

/// Stops a step that runs too long: a thread of its own that waits for the time, or for the step to end before.
final class Watchdog: @unchecked Sendable {
    private let milliseconds: Int
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let wake: UnsafeMutablePointer<pthread_cond_t>
    private var isDone = false
    private(set) var hasBitten = false

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
    func guarding<Result>(_ work: () -> Result) -> Result {
        var thread: pthread_t = 0
        let pointer = Unmanaged.passUnretained(self).toOpaque()
        let status = pthread_create(&thread, nil, { argument in
            argument.map { Unmanaged<Watchdog>.fromOpaque($0).takeUnretainedValue().wait() }
            return nil
        }, pointer)
        defer { if status == 0 { finish(thread) } }
        return work()
    }

    private func wait() {
        var end = timespec()
        clock_gettime(CLOCK_REALTIME, &end)
        end.tv_sec += milliseconds / 1000
        end.tv_nsec += (milliseconds % 1000) * 1_000_000
        if end.tv_nsec >= 1_000_000_000 {
            end.tv_sec += 1
            end.tv_nsec -= 1_000_000_000
        }
        pthread_mutex_lock(lock)
        while !isDone, pthread_cond_timedwait(wake, lock, &end) != ETIMEDOUT {}
        if !isDone {
            hasBitten = true
            Engine.cancelRequested.store(true, ordering: .relaxed)
        }
        pthread_mutex_unlock(lock)
    }

    private func finish(_ thread: pthread_t) {
        pthread_mutex_lock(lock)
        isDone = true
        pthread_cond_signal(wake)
        pthread_mutex_unlock(lock)
        pthread_join(thread, nil)
    }
}
