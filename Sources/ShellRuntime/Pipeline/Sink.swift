import ShellValues

/// Where objects go: the next command of a pipeline, a collector, the screen. Objects are pushed one at a time.
open class Sink {
    public init() {}

    /// Takes one object. Collections arrive as one object; use `enumerate(_:)` to unroll.
    open func accept(_ value: Value) throws {}

    /// Takes a value as PowerShell's output does: collections are unrolled one level, "no output" is dropped.
    @inlinable public final func enumerate(_ value: Value) throws {
        switch value {
        case .nothing, .unset: return
        case .object(let object) where object.isEnumerable:
            for item in try object.enumerate() { try accept(item) }
        default: try accept(value)
        }
    }
}

/// Keeps what arrives.
public final class Collector: Sink {
    public var items: ContiguousArray<Value> = []

    public override func accept(_ value: Value) { items.append(value) }

    /// Nothing, the one object, or an `object[]`: the value of a pipeline used as an expression.
    public var value: Value {
        switch items.count {
        case 0: .nothing
        case 1: items[0]
        default: .object(ArrayObject(items))
        }
    }
}

/// Drops everything (`> $null`).
public final class NullSink: Sink {
    public override func accept(_ value: Value) {}
}

/// Hands each object to a closure.
public final class ClosureSink: Sink {
    private let body: (Value) throws -> Void
    public init(_ body: @escaping (Value) throws -> Void) { self.body = body }
    public override func accept(_ value: Value) throws { try body(value) }
}

/// Thrown to stop the commands upstream of one that has seen enough (`Select-Object -First`). It is not an error.
public final class PipelineStop: Error, @unchecked Sendable {
    /// The pipeline that is to end.
    public let pipeline: AnyObject
    public init(_ pipeline: AnyObject) { self.pipeline = pipeline }
}
