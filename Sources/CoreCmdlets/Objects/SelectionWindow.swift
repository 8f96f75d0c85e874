import ShellRuntime
import ShellValues

/// Which objects of a sequence `-First`, `-Last`, `-Skip`, `-SkipLast`, `-Index` and `-SkipIndex` let through.
struct SelectionWindow {
    enum Verdict {
        case pass(Value)
        /// Let through, and no more will be.
        case passLast(Value)
        case hold
        /// Nothing more will be let through.
        case stop
    }

    private var first: Int?
    private var last: Int?
    private var skip = 0
    private var skipLast: Int?
    private var indices: Set<Int>?
    private var skippedIndices: Set<Int>?
    private var position = -1
    private var passed = 0
    private var held: [Value] = []

    init() {}

    init(_ call: CommandCall) {
        first = call.int(SelectObject.first)
        last = call.int(SelectObject.last)
        skip = call.int(SelectObject.skip) ?? 0
        skipLast = call.int(SelectObject.skipLast)
        if call.isBound(SelectObject.index) { indices = SelectionWindow.numbers(call.list(SelectObject.index)) }
        if call.isBound(SelectObject.skipIndex) { skippedIndices = SelectionWindow.numbers(call.list(SelectObject.skipIndex)) }
    }

    private static func numbers(_ values: [Value]) -> Set<Int> {
        Set(values.compactMap { if case .int(let number) = $0 { Int(number) } else { nil } })
    }

    mutating func take(_ value: Value) -> Verdict {
        position += 1
        if let indices { return byIndex(indices, value) }
        if let skippedIndices { return skippedIndices.contains(position) ? .hold : .pass(value) }
        if let skipLast { return holdBack(skipLast, value) }
        if let last, first == nil { return keepTail(last + skip, value) }
        if position < skip { return .hold }
        return takeFirst(value)
    }

    private mutating func byIndex(_ indices: Set<Int>, _ value: Value) -> Verdict {
        guard indices.contains(position) else { return passed >= indices.count ? .stop : .hold }
        passed += 1
        return passed == indices.count ? .passLast(value) : .pass(value)
    }

    private mutating func takeFirst(_ value: Value) -> Verdict {
        guard let first else { return .pass(value) }
        if passed < first {
            passed += 1
            return passed == first && last == nil ? .passLast(value) : .pass(value)
        }
        guard let last else { return .stop }
        return keepTail(last, value)
    }

    private mutating func keepTail(_ count: Int, _ value: Value) -> Verdict {
        held.append(value)
        if held.count > 2 * count + 64 { held.removeFirst(held.count - count) }
        return .hold
    }

    private mutating func holdBack(_ count: Int, _ value: Value) -> Verdict {
        if position < skip { return .hold }
        held.append(value)
        return held.count > count ? .pass(held.removeFirst()) : .hold
    }

    /// What comes out at the end of the input.
    mutating func remaining() -> [Value] {
        guard let last, skipLast == nil else { return [] }
        let result: [Value]
        if first != nil {
            result = Array(held.suffix(last))
        } else {
            result = Array(held.suffix(last + skip).dropLast(min(skip, held.count)))
        }
        held = []
        return result
    }
}
