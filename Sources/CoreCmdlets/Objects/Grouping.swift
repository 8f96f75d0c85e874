import ShellRuntime
import ShellValues

/// A group being made.
final class Grouping {
    let keys: [Value?]
    var members: ContiguousArray<Value>

    init(_ entry: OrderEntry) {
        keys = entry.keys
        members = [entry.object]
    }

    /// The texts of the keys, joined; null keys leave nothing.
    func name(_ engine: Engine) -> String {
        var parts: [String] = []
        for key in keys {
            guard let key, !key.isNull else { continue }
            if let object = key.asObject, object.isEnumerable, let items = try? object.enumerate() {
                parts.append("{" + items.map { $0.text(engine) }.joined(separator: ", ") + "}")
            } else {
                parts.append(key.text(engine))
            }
        }
        return parts.joined(separator: ", ")
    }

    /// The object `Group-Object` writes.
    func object(withMembers: Bool, _ engine: Engine) -> NetObject {
        let values: Value = .object(ListObject(ContiguousArray(keys.map { $0 ?? .null })))
        let group: Value = withMembers ? .object(ListObject(members, type: CmdletTypes.objectCollection)) : .null
        let type = withMembers ? GroupTypes.group : GroupTypes.withoutElements
        return RecordObject(type, [values, .int(Int32(truncatingIfNeeded: members.count)), group, .string(name(engine))])
    }
}

/// The types of group objects.
enum GroupTypes {
    static let group = NetType("Microsoft.PowerShell.Commands.GroupInfo", declare: { _ in
        TypeDeclaration(properties: [
            .readOnlyField(0, "Values", .arrayList), .readOnlyField(1, "Count", .int),
            .readOnlyField(2, "Group", CmdletTypes.objectCollection), .readOnlyField(3, "Name", .string),
        ])
    })
    static let withoutElements = NetType("Microsoft.PowerShell.Commands.GroupInfoNoElement", base: group)
}

extension PropertyDeclaration {
    /// The n-th field of a `RecordObject`, without a setter.
    static func readOnlyField(_ index: Int, _ name: String, _ type: NetType) -> PropertyDeclaration {
        PropertyDeclaration(name, type, get: { _, target in (target.asObject as? RecordObject)?.field(index) ?? .null })
    }
}

/// Puts entries into groups: in the order of their keys when all keys are of one type, else in order of appearance.
struct GroupMaker {
    let order: ValueOrder

    func groups(_ entries: [OrderEntry]) -> [Grouping] {
        haveOneType(entries) ? ordered(entries) : byAppearance(entries)
    }

    private func haveOneType(_ entries: [OrderEntry]) -> Bool {
        guard let first = entries.first else { return true }
        var types: [NetType?] = first.keys.map { $0?.type }
        for entry in entries.dropFirst() {
            if entry.keys.count != types.count { return false }
            for i in types.indices {
                guard let type = entry.keys[i]?.type else { continue }
                if types[i] == nil { types[i] = type } else if types[i] !== type { return false }
            }
        }
        return true
    }

    private func ordered(_ entries: [OrderEntry]) -> [Grouping] {
        var groups: [Grouping] = []
        if let quick = quick(entries) { return quick }
        var sorted = entries
        EntrySorter(order: order, descending: []).sort(&sorted)
        for entry in sorted {
            if let last = groups.last, same(last, entry) {
                last.members.append(entry.object)
            } else {
                groups.append(Grouping(entry))
            }
        }
        return groups
    }

    /// Single keys that are all texts or integers are first gathered by key, then only the groups are sorted.
    private func quick(_ entries: [OrderEntry]) -> [Grouping]? {
        var positions: [HashKey: Int] = [:]
        var groups: [Grouping] = []
        for entry in entries {
            guard entry.keys.count == 1, let key = entry.keys[0] else { return nil }
            switch key {
            case .string, .int: break
            default: return nil
            }
            let hash = HashKey(key, ignoringCase: order.ignoresCase)
            if let position = positions[hash] {
                groups[position].members.append(entry.object)
            } else {
                positions[hash] = groups.count
                groups.append(Grouping(entry))
            }
        }
        return merged(groups)
    }

    private func merged(_ groups: [Grouping]) -> [Grouping] {
        var sorted = groups.enumerated().map { OrderEntry(object: .int(Int32(truncatingIfNeeded: $0.offset)), keys: $0.element.keys) }
        EntrySorter(order: order, descending: []).sort(&sorted)
        return sorted.compactMap { entry in
            guard case .int(let position) = entry.object, groups.indices.contains(Int(position)) else { return nil }
            return groups[Int(position)]
        }
    }

    private func byAppearance(_ entries: [OrderEntry]) -> [Grouping] {
        var groups: [Grouping] = []
        for entry in entries {
            if let found = groups.first(where: { same($0, entry) }) {
                found.members.append(entry.object)
            } else {
                groups.append(Grouping(entry))
            }
        }
        return groups
    }

    private func same(_ group: Grouping, _ entry: OrderEntry) -> Bool {
        guard group.keys.count == entry.keys.count else { return false }
        for i in group.keys.indices where order.compare(group.keys[i], entry.keys[i], descending: false) != 0 { return false }
        return true
    }
}
