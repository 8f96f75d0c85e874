@testable import AzureModel

extension ModelDocument {
    /// The document with another value at a path such as `networks[0].name`; nil takes the value away.
    func replacing(_ path: String, by new: ModelDocument?) -> ModelDocument? {
        let parts = path.split { ".[]".contains($0) }.map(String.init)
        return replacing(parts[...], by: new)
    }

    private func replacing(_ parts: ArraySlice<String>, by new: ModelDocument?) -> ModelDocument? {
        guard let part = parts.first else { return new }
        switch self {
        case .list(var items):
            guard let index = Int(part), items.indices.contains(index) else { return nil }
            items.replaceSubrange(index...index, with: [items[index].replacing(parts.dropFirst(), by: new)].compactMap { $0 })
            return .list(items)
        case .object(var members):
            let index = members.firstIndex { $0.name == part } ?? members.endIndex
            let old = index < members.endIndex ? members.remove(at: index).value : .flag(true)
            guard let value = old.replacing(parts.dropFirst(), by: new) else { return .object(members) }
            members.insert(ModelMember(part, value), at: index)
            return .object(members)
        default: return nil
        }
    }

    /// All values below, with the number of values.
    var size: Int {
        switch self {
        case .list(let items): items.reduce(1) { $0 + $1.size }
        case .object(let members): members.reduce(1) { $0 + $1.value.size }
        default: 1
        }
    }

    /// The document with one value changed: the root is number 0, the others follow in the order of the text.
    func changing(_ number: Int, _ change: (ModelDocument) -> ModelDocument) -> ModelDocument {
        var next = 0
        return changing(number, &next, change)
    }

    private func changing(
        _ number: Int, _ next: inout Int, _ change: (ModelDocument) -> ModelDocument
    ) -> ModelDocument {
        let isIt = next == number
        next += 1
        if isIt { return change(self) }
        switch self {
        case .list(let items):
            var changed: [ModelDocument] = []
            for item in items { changed.append(item.changing(number, &next, change)) }
            return .list(changed)
        case .object(let members):
            var changed: [ModelMember] = []
            for member in members {
                changed.append(ModelMember(member.name, member.value.changing(number, &next, change)))
            }
            return .object(changed)
        default: return self
        }
    }
}
