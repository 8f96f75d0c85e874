import ShellValues

/// The variable slots of one scope: a fixed number of values outside any class `var`, with checked access.
public final class Slots {
    @usableFromInline let base: UnsafeMutablePointer<Value>
    public let count: Int

    /// `count` slots, all unset.
    public init(_ count: Int) {
        self.count = count
        self.base = UnsafeMutablePointer<Value>.allocate(capacity: Swift.max(1, count))
        base.initialize(repeating: .unset, count: count)
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    /// The raw content of a slot: possibly `.unset` or `.variable`.
    @inlinable public subscript(_ index: Int) -> Value {
        get { index >= 0 && index < count ? base[index] : .unset }
        set { if index >= 0 && index < count { base[index] = newValue } }
    }
}
