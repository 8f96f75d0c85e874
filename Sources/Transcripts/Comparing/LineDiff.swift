/// A readable difference of two lists of lines: common lines with a blank, removed ones with `-`, added ones with `+`.
public enum LineDiff {
    public enum Row: Equatable, Sendable {
        case same(String)
        case removed(String)
        case added(String)
        /// So many common lines that are not shown.
        case skipped(Int)

        public var text: String {
            switch self {
            case .same(let line): "  " + line
            case .removed(let line): "- " + line
            case .added(let line): "+ " + line
            case .skipped(let count): "  … \(count) line\(count == 1 ? "" : "s") the same"
            }
        }
    }

    /// Rows with `context` common lines around each difference.
    public static func rows(_ old: [String], _ new: [String], context: Int = 2) -> [Row] {
        folded(all(old, new), context)
    }

    private static func all(_ old: [String], _ new: [String]) -> [Row] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var rows: [Row] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            if i < old.count, removed.contains(i) {
                rows.append(.removed(old[i]))
                i += 1
            } else if j < new.count, added.contains(j) {
                rows.append(.added(new[j]))
                j += 1
            } else if i < old.count {
                rows.append(.same(old[i]))
                i += 1
                j += 1
            } else {
                break
            }
        }
        return rows
    }

    private static func folded(_ rows: [Row], _ context: Int) -> [Row] {
        let changed = rows.indices.filter { if case .same = rows[$0] { false } else { true } }
        var near = [Bool](repeating: false, count: rows.count)
        for index in changed {
            for other in max(0, index - context)...min(rows.count - 1, index + context) { near[other] = true }
        }
        var result: [Row] = []
        var hidden = 0
        for (index, row) in rows.enumerated() {
            if near[index] {
                if hidden > 0 { result.append(.skipped(hidden)) }
                hidden = 0
                result.append(row)
            } else {
                hidden += 1
            }
        }
        if hidden > 0, !changed.isEmpty { result.append(.skipped(hidden)) }
        return result
    }
}
