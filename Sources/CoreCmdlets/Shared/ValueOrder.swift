import DotNetPrimitives
import ShellRuntime
import ShellValues

/// The order of values that sorting, grouping and comparing cmdlets share: PowerShell's comparison where it works,
/// else the order of texts in the culture.
struct ValueOrder {
    let ignoresCase: Bool
    let engine: Engine

    /// Negative, zero or positive; never fails.
    func compare(_ a: Value, _ b: Value) -> Int {
        switch (a, b) {
        case (.int(let x), .int(let y)): return x < y ? -1 : (x == y ? 0 : 1)
        case (.string(let x), .string(let y)): return Collation.compare(x, y, ignoreCase: ignoresCase)
        default: return general(a, b)
        }
    }

    private func general(_ a: Value, _ b: Value) -> Int {
        if a.isNull && b.isNull { return 0 }
        if let result = try? Operators.compare(a, b, ignoringCase: ignoresCase, engine) { return result }
        return Collation.compare(text(a), text(b), ignoreCase: ignoresCase)
    }

    /// Equality as the comparing cmdlets see it.
    func areEqual(_ a: Value, _ b: Value) -> Bool { compare(a, b) == 0 }

    private func text(_ value: Value) -> String {
        if value.asObject is CustomObject { return "" }
        return value.text(engine)
    }
}

/// The keys of one object, in order; nil where the property does not exist.
struct OrderEntry {
    let object: Value
    let keys: [Value?]
}

extension ValueOrder {
    /// Compares two keys; a missing property comes last whatever the direction.
    func compare(_ a: Value?, _ b: Value?, descending: Bool) -> Int {
        switch (a, b) {
        case (nil, nil): return 0
        case (nil, _): return 1
        case (_, nil): return -1
        case (let x?, let y?):
            let result = compare(x, y)
            return descending ? -result : result
        }
    }

    /// Compares entries key by key.
    func compare(_ a: OrderEntry, _ b: OrderEntry, descending: [Bool]) -> Int {
        for i in 0..<min(a.keys.count, b.keys.count) {
            let result = compare(a.keys[i], b.keys[i], descending: i < descending.count && descending[i])
            if result != 0 { return result }
        }
        return 0
    }
}
