import CMalloc
import Glibc

/// Runs work on a thread with a large stack: scripts recurse, and a deep recursion must end in an error, not a crash.
enum BigStack {
    private final class Work {
        let body: () -> Int32
        var result: Int32 = 0
        init(_ body: @escaping () -> Int32) { self.body = body }
    }

    /// Waits for the work and answers its result. The stack's pages are taken only when they are touched.
    static func run(megabytes: Int = 512, _ body: @escaping () -> Int32) -> Int32 {
        shareHeap()
        let work = Work(body)
        let pointer = Unmanaged.passRetained(work).toOpaque()
        let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
        defer { attributes.deallocate() }
        pthread_attr_init(attributes)
        pthread_attr_setstacksize(attributes, megabytes << 20)
        var thread: pthread_t = 0
        let status = pthread_create(&thread, attributes, { argument in
            guard let argument else { return nil }
            let work = Unmanaged<Work>.fromOpaque(argument).takeUnretainedValue()
            work.result = work.body()
            return nil
        }, pointer)
        if status == 0 { waitWithoutSignals(for: thread) } else { work.result = work.body() }
        Unmanaged<Work>.fromOpaque(pointer).release()
        return work.result
    }

    /// One heap for all threads, which grows in large pieces: only one thread does the work, and a second heap would grow
    /// a page at a time.
    private static func shareHeap() {
        mallopt(M_ARENA_MAX, 1)
        mallopt(M_TOP_PAD, 1 << 20)
    }

    /// Signals go to the working thread, so that what it waits for is interrupted.
    private static func waitWithoutSignals(for thread: pthread_t) {
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, nil)
        pthread_join(thread, nil)
    }
}
