import ShellValues

/// Keeps the first of objects that compare as equal, in order of appearance.
final class UniqueFilter {
    private let order: ValueOrder
    private var kept: [Value] = []
    private var texts: Set<String> = []
    private var numbers: Set<Int32> = []
    private var isMixed = false

    init(_ order: ValueOrder) { self.order = order }

    func add(_ value: Value) {
        if !isMixed, addSimple(value) { return }
        isMixed = true
        if !kept.contains(where: { isSame($0, value) }) { kept.append(value) }
    }

    /// Texts alone or integers alone need no comparison with each other; false when the value is something else.
    private func addSimple(_ value: Value) -> Bool {
        switch value {
        case .string(let text) where numbers.isEmpty && kept.count == texts.count:
            if texts.insert(order.ignoresCase ? CaseFolding.fold(text) : text).inserted { kept.append(value) }
            return true
        case .int(let number) where texts.isEmpty && kept.count == numbers.count:
            if numbers.insert(number).inserted { kept.append(value) }
            return true
        default: return false
        }
    }

    private func isSame(_ a: Value, _ b: Value) -> Bool {
        guard let x = a.asObject as? CustomObject, let y = b.asObject as? CustomObject else { return order.areEqual(a, b) }
        guard x.values.count == y.values.count else { return false }
        for i in 0..<x.values.count {
            guard let other = y.get(x.layout.symbols[i]), order.areEqual(x.values[i], other) else { return false }
        }
        return true
    }

    func drain() -> [Value] {
        defer { kept = [] }
        return kept
    }
}
