import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Reads the keys of an object once.
enum EntryMaker {
    static func make(_ object: Value, _ keys: [PropertyKey], _ engine: Engine) throws -> OrderEntry {
        if keys.isEmpty { return OrderEntry(object: object, keys: [object]) }
        var values: [Value?] = []
        values.reserveCapacity(keys.count)
        for key in keys {
            if key.isPattern {
                for result in try key.results(object, engine) { values.append(result.value) }
            } else {
                values.append(try key.value(object, engine))
            }
        }
        return OrderEntry(object: object, keys: values)
    }
}

/// A stable sort of entries, with a fast way for keys that are all integers or all texts.
struct EntrySorter {
    let order: ValueOrder
    let descending: [Bool]

    func sort(_ entries: inout [OrderEntry]) {
        if let integers = integers(entries) { return sort(&entries, by: integers) { $0 < $1 } }
        if let texts = texts(entries) {
            let ignoresCase = order.ignoresCase
            return sort(&entries, by: texts) { Collation.compare($0, $1, ignoreCase: ignoresCase) < 0 }
        }
        var indexed = entries.enumerated().map { (offset: $0.offset, element: $0.element) }
        IntroSort.sort(&indexed) { a, b in
            let result = order.compare(a.element, b.element, descending: descending)
            return result != 0 ? result : a.offset - b.offset
        }
        entries = indexed.map { $0.element }
    }

    private func integers(_ entries: [OrderEntry]) -> [Int64]? {
        var result: [Int64] = []
        result.reserveCapacity(entries.count)
        for entry in entries {
            guard entry.keys.count == 1, let key = entry.keys[0] else { return nil }
            switch key {
            case .int(let number): result.append(Int64(number))
            case .long(let number): result.append(number)
            default: return nil
            }
        }
        return result
    }

    private func texts(_ entries: [OrderEntry]) -> [String]? {
        var result: [String] = []
        result.reserveCapacity(entries.count)
        for entry in entries {
            guard entry.keys.count == 1, case .string(let text)? = entry.keys[0] else { return nil }
            result.append(text)
        }
        return result
    }

    private func sort<Key>(_ entries: inout [OrderEntry], by keys: [Key], _ isLess: (Key, Key) -> Bool) {
        let isDescending = descending.first ?? false
        let positions = Array(keys.indices).sorted { a, b in
            if isDescending ? isLess(keys[b], keys[a]) : isLess(keys[a], keys[b]) { return true }
            if isDescending ? isLess(keys[a], keys[b]) : isLess(keys[b], keys[a]) { return false }
            return a < b
        }
        entries = positions.map { entries[$0] }
    }
}
