import Synchronization

/// An interned, case-folded name.
///
/// Two names that PowerShell treats as equal (`$Name`, `$NAME`) give the same symbol, so that a look-up compares
/// two integers instead of two texts. The spelling first seen is kept for display.
public struct Symbol: Hashable, Sendable {
    public let id: UInt32

    /// Interns `name`.
    public init(_ name: String) {
        self.id = Interner.shared.intern(name)
    }

    /// The spelling with which the symbol was first seen.
    public var name: String { Interner.shared.spelling(of: id) }
}

/// The one table behind `Symbol`. It is used while compiling and registering, never per object.
private final class Interner: Sendable {
    static let shared = Interner()

    private struct State {
        var ids: [String: UInt32] = [:]
        var spellings: [String] = []
    }
    private let state: Mutex<State>

    /// Room for the names that the shell begins with.
    private init() {
        var first = State()
        first.ids.reserveCapacity(3072)
        first.spellings.reserveCapacity(2048)
        state = Mutex(first)
    }

    func intern(_ name: String) -> UInt32 {
        state.withLock { state in
            if let id = state.ids[name] { return id }
            let folded = CaseFolding.fold(name)
            let id: UInt32
            if let known = state.ids[folded] {
                id = known
            } else {
                id = UInt32(truncatingIfNeeded: state.spellings.count)
                state.spellings.append(name)
                state.ids[folded] = id
            }
            if folded != name { state.ids[name] = id }
            return id
        }
    }

    func spelling(of id: UInt32) -> String {
        state.withLock { Int(id) < $0.spellings.count ? $0.spellings[Int(id)] : "" }
    }
}
