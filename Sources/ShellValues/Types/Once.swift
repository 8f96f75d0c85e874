import Synchronization

/// A value made at first use, safe to ask from several threads (tests run engines in parallel).
/// The maker may run twice when two threads meet; the first result stays.
final class Once<T>: @unchecked Sendable {
    private let ready = Atomic<Bool>(false)
    private let lock = Mutex<Void>(())
    private var stored: T?

    func get(_ make: () -> T) -> T {
        if ready.load(ordering: .acquiring), let known = stored { return known }
        keep(make())
        return stored ?? make()
    }

    private func keep(_ made: T) {
        lock._unsafeLock()
        if stored == nil { stored = made }
        lock._unsafeUnlock()
        ready.store(true, ordering: .releasing)
    }
}
