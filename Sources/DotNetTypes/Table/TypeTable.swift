import ShellValues
import Synchronization

/// Finds types by the names scripts use: full names, names without `System.`, short names, arrays and generics.
///
/// Names are looked up without regard to case. Types are made when first asked for.
public enum TypeTable {
    private static let cache = Mutex<[String: NetType]>([:])
    private static let opaqueTypes = Mutex<[String: NetType]>([:])

    /// The type called `name`; `namespaces` are the prefixes that `using namespace` brings in. Nil when there is none.
    public static func find(_ name: String, namespaces: [String] = []) -> NetType? {
        if let known = cache.withLock({ $0[name] }) { return known }
        guard let parsed = TypeNameParser.parse(name) else { return nil }
        if let type = type(parsed, [:]) {
            cache.withLock { $0[name] = type }
            return type
        }
        return namespaces.isEmpty ? nil : TypeTable.type(parsed, [:], namespaces)
    }

    /// A type named in a declaration; one that is not declared becomes an opaque type of that name.
    static func resolve(_ name: String, _ generics: [String: NetType]) -> NetType {
        if generics.isEmpty, let known = cache.withLock({ $0[name] }) { return known }
        guard let parsed = TypeNameParser.parse(name) else { return opaque(name) }
        return type(parsed, generics) ?? opaque(name)
    }

    /// A type of which only the name is known.
    static func opaque(_ fullName: String) -> NetType {
        opaqueTypes.withLock { table in
            let key = CaseFolding.fold(fullName)
            if let known = table[key] { return known }
            let type = NetType(fullName)
            table[key] = type
            return type
        }
    }

    private static func type(
        _ name: TypeName, _ generics: [String: NetType], _ namespaces: [String] = []
    ) -> NetType? {
        switch name {
        case .plain(let text): return generics[text] ?? plain(text, namespaces)
        case .array(let element, let rank):
            return type(element, generics, namespaces).map { GenericInstances.array(of: $0, rank: rank) }
        case .generic(let definition, let arguments):
            let types = arguments.compactMap { type($0, generics, namespaces) }
            guard types.count == arguments.count else { return nil }
            return instance(definition, types, namespaces)
        }
    }

    private static func plain(_ name: String, _ namespaces: [String]) -> NetType? {
        let folded = CaseFolding.fold(name)
        if let target = Accelerators.fullNames[folded] { return byFullName(CaseFolding.fold(target)) ?? opaque(target) }
        for candidate in candidates(folded, namespaces) {
            if let type = byFullName(candidate) { return type }
        }
        return nil
    }

    /// The full names a name may stand for, folded, in PowerShell's order.
    private static func candidates(_ folded: String, _ namespaces: [String]) -> [String] {
        [folded, "system." + folded] + namespaces.map { CaseFolding.fold($0) + "." + folded }
    }

    private static func byFullName(_ folded: String) -> NetType? {
        if let type = FundamentalNames.find(folded) { return type }
        if let type = addition(folded) { return type }
        if let entry = TypeCatalog.entries[folded] { return entry.type() }
        if let type = EnumTable.find(folded) { return type }
        if let entry = TypeCatalog.generics[folded] { return definition(entry) }
        return nil
    }

    /// The open generic type, as `[System.Collections.Generic.List`1]` names it.
    private static func definition(_ entry: GenericEntry) -> NetType {
        GenericInstances.get(entry.definitionName, []) { _ in
            NetType(entry.definitionName, kind: .genericDefinition)
        }
    }

    private static func instance(_ definition: String, _ types: [NetType], _ namespaces: [String]) -> NetType? {
        let bare = definition.prefix { $0 != "`" }
        let folded = CaseFolding.fold(String(bare)) + "`" + String(types.count)
        for candidate in candidates(folded, namespaces) {
            if let entry = TypeCatalog.generics[candidate] { return instance(entry, types) }
        }
        return nil
    }

    static func instance(_ entry: GenericEntry, _ types: [NetType]) -> NetType {
        GenericInstances.get(entry.definitionName, types, entry.make)
    }
}
