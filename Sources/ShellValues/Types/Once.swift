import Synchronization

/// A value made at first use, safe to ask from several threads (tests run engines in parallel).
/// The maker may run twice when two threads meet; the first result stays.
final class Once<T>: @unchecked Sendable {
    private let gate = OnceGate()
    private var stored: T?

    /// The value when it has been made.
    var made: T? { gate.isOpen ? stored : nil }

    func get(_ make: () -> T) -> T {
        if gate.isOpen, let known = stored { return known }
        let made = make()
        gate.open { if stored == nil { stored = made } }
        return stored ?? made
    }
}

/// The lock of a `Once`. It is no generic type, since the 6.3.1 compiler crashes when it specialises one that holds a
/// mutex or an atomic.
final class OnceGate: Sendable {
    private let ready = Atomic<Bool>(false)
    private let lock = Mutex<Void>(())

    @inline(never) var isOpen: Bool { ready.load(ordering: .acquiring) }

    @inline(never) func open(_ store: () -> Void) {
        lock._unsafeLock()
        store()
        lock._unsafeUnlock()
        ready.store(true, ordering: .releasing)
    }
}
