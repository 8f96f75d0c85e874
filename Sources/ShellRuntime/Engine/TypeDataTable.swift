import ShellValues

/// Members and default display sets that PowerShell (or `Update-TypeData`) adds to types, by type name.
public final class TypeDataTable {
    private var members: [String: [ExtraMember]] = [:]
    private var displaySets: [String: [String]] = [:]

    /// Starts with the members of PowerShell's own type data.
    public init() {
        for (typeName, member) in BuiltInTypeData.all() { add(member, to: typeName) }
    }

    /// Adds or replaces a member of a type.
    public func add(_ member: ExtraMember, to typeName: String) {
        let key = CaseFolding.fold(typeName)
        members[key, default: []].removeAll { $0.symbol == member.symbol }
        members[key, default: []].append(member)
    }

    public func hasMember(_ symbol: Symbol, of typeName: String) -> Bool {
        members[CaseFolding.fold(typeName)]?.contains { $0.symbol == symbol } ?? false
    }

    public func removeMember(_ symbol: Symbol, of typeName: String) {
        members[CaseFolding.fold(typeName)]?.removeAll { $0.symbol == symbol }
    }

    /// The members added to one type name, in order.
    public func ownMembers(of typeName: String) -> [ExtraMember] { members[CaseFolding.fold(typeName)] ?? [] }

    /// The default display properties set for one type name.
    public func ownDefaultDisplay(of typeName: String) -> [String]? { displaySets[CaseFolding.fold(typeName)] }

    /// Forgets all about a type name; false when there was nothing.
    public func remove(_ typeName: String) -> Bool {
        let key = CaseFolding.fold(typeName)
        let hadMembers = members.removeValue(forKey: key).map { !$0.isEmpty } ?? false
        return displaySets.removeValue(forKey: key) != nil || hadMembers
    }

    public func setDefaultDisplay(_ names: [String], of typeName: String) {
        displaySets[CaseFolding.fold(typeName)] = names
    }

    /// The default display properties of the nearest type name that has some.
    public func defaultDisplay(_ typeNames: [String]) -> [String]? {
        for name in typeNames {
            if let set = displaySets[CaseFolding.fold(name)] { return set }
        }
        return nil
    }

    /// The member of the nearest type name.
    public func member(_ typeNames: [String], _ symbol: Symbol) -> ExtraMember? {
        if members.isEmpty { return nil }
        for name in typeNames {
            if let found = members[CaseFolding.fold(name)]?.first(where: { $0.symbol == symbol }) { return found }
        }
        return nil
    }

    /// All members, nearest type first, without those hidden by a nearer one.
    public func members(_ typeNames: [String]) -> [ExtraMember] {
        if members.isEmpty { return [] }
        var result: [ExtraMember] = []
        for name in typeNames {
            for member in members[CaseFolding.fold(name)] ?? [] where !result.contains(where: { $0.symbol == member.symbol }) {
                result.append(member)
            }
        }
        return result
    }
}
