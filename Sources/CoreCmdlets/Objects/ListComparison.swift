import ShellValues

/// Matches two lists object by object, looking at most `window` places away.
final class ListComparison {
    struct Finding {
        let entry: OrderEntry
        let side: String
    }

    private let order: ValueOrder
    private let window: Int
    private var references: [OrderEntry] = []
    private var differences: [OrderEntry] = []

    init(order: ValueOrder, window: Int) {
        self.order = order
        self.window = window
    }

    var isEmpty: Bool { references.isEmpty }
    func addReference(_ entry: OrderEntry) { references.append(entry) }
    func addDifference(_ entry: OrderEntry) { differences.append(entry) }

    private func same(_ a: OrderEntry, _ b: OrderEntry) -> Bool {
        a.keys.count == b.keys.count && order.compare(a, b, descending: []) == 0
    }

    /// Pairs of backlogs, as the two lists advance together.
    private var left: [OrderEntry?] = []
    private var right: [OrderEntry?] = []
    private var result: [Finding] = []

    /// What differs and what is equal, in PowerShell's order.
    func findings() -> [Finding] {
        result = []
        for i in 0..<max(references.count, differences.count) {
            step(i < references.count ? references[i] : nil, i < differences.count ? differences[i] : nil)
        }
        for case let entry? in right { result.append(Finding(entry: entry, side: "=>")) }
        for case let entry? in left { result.append(Finding(entry: entry, side: "<=")) }
        return result
    }

    private func step(_ reference: OrderEntry?, _ difference: OrderEntry?) {
        if let reference, let difference, same(reference, difference) {
            result.append(Finding(entry: reference, side: "=="))
            return
        }
        if let difference, let found = take(&left, like: difference) {
            result.append(Finding(entry: found, side: "=="))
            push(reference, difference: nil)
        } else {
            push(reference, difference: difference)
        }
    }

    private func push(_ reference: OrderEntry?, difference: OrderEntry?) {
        var unmatched = reference
        if let reference, take(&right, like: reference) != nil {
            result.append(Finding(entry: reference, side: "=="))
            unmatched = nil
        }
        if let difference { hold(difference, &right, "=>") }
        if let unmatched { hold(unmatched, &left, "<=") }
    }

    private func hold(_ entry: OrderEntry, _ backlog: inout [OrderEntry?], _ side: String) {
        if window == 0 {
            result.append(Finding(entry: entry, side: side))
            return
        }
        while backlog.count >= window, !backlog.isEmpty {
            if let out = backlog.removeFirst() { result.append(Finding(entry: out, side: side)) }
        }
        backlog.append(entry)
    }

    private func take(_ backlog: inout [OrderEntry?], like entry: OrderEntry) -> OrderEntry? {
        guard let position = backlog.firstIndex(where: { $0.map { same($0, entry) } ?? false }) else { return nil }
        return backlog.remove(at: position)
    }
}
