import ShellValues
import Synchronization

extension TypeTable {
    private struct Additions {
        var types: [String: NetType] = [:]
        var sources: [Source] = []
    }

    /// Types that are made when a name of theirs is first looked up.
    private struct Source {
        let id: Int
        /// What the full names begin with, folded.
        let prefixes: [String]
        let make: @Sendable () -> [NetType]

        func covers(_ folded: String) -> Bool { prefixes.contains { folded.utf8.starts(with: $0.utf8) } }
    }

    private static let added = Mutex(Additions())

    /// Makes further types known by their full names. The first of a name stays.
    public static func add(_ types: [NetType]) {
        added.withLock { merge(types, into: &$0) }
    }

    /// Makes further types known whose full names begin with one of some prefixes, such as `Sallyport.`. They are made
    /// when such a name is first looked up; while they are made, no name with these prefixes may be.
    public static func add(_ prefixes: String..., types: @escaping @Sendable @autoclosure () -> [NetType]) {
        added.withLock { table in
            table.sources.append(Source(id: table.sources.count, prefixes: prefixes.map(CaseFolding.fold), make: types))
        }
    }

    private static func merge(_ types: [NetType], into table: inout Additions) {
        for type in types {
            let key = CaseFolding.fold(type.fullName)
            if table.types[key] == nil { table.types[key] = type }
        }
    }

    /// A type that was added, by folded full name.
    static func addition(_ folded: String) -> NetType? {
        let (known, sources) = added.withLock { table in
            (table.types[folded], table.types[folded] == nil ? table.sources.filter { $0.covers(folded) } : [])
        }
        if known != nil || sources.isEmpty { return known }
        // Made without the lock, for a type may look up others.
        let made = sources.map { $0.make() }
        return added.withLock { table in
            for types in made { merge(types, into: &table) }
            return table.types[folded]
        }
    }

    /// The instance of a generic type (`System.Collections.Generic.List`) for arguments of any origin.
    public static func instance(of definition: String, _ arguments: [NetType]) -> NetType {
        let name = definition + "`" + String(arguments.count)
        if let entry = TypeCatalog.generics[CaseFolding.fold(name)] { return instance(entry, arguments) }
        return GenericInstances.get(name, arguments) { arguments in
            NetType(name, interfaces: [.enumerable], arguments: arguments)
        }
    }
}
