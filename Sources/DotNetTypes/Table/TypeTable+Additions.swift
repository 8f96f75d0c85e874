import ShellValues
import Synchronization

extension TypeTable {
    private static let added = Mutex<[String: NetType]>([:])

    /// Makes further types known by their full names. The first of a name stays.
    public static func add(_ types: [NetType]) {
        added.withLock { table in
            for type in types {
                let key = CaseFolding.fold(type.fullName)
                if table[key] == nil { table[key] = type }
            }
        }
    }

    /// A type that was added, by folded full name.
    static func addition(_ folded: String) -> NetType? { added.withLock { $0[folded] } }

    /// The instance of a generic type (`System.Collections.Generic.List`) for arguments of any origin.
    public static func instance(of definition: String, _ arguments: [NetType]) -> NetType {
        let name = definition + "`" + String(arguments.count)
        if let entry = TypeCatalog.generics[CaseFolding.fold(name)] { return instance(entry, arguments) }
        return GenericInstances.get(name, arguments) { arguments in
            NetType(name, interfaces: [.enumerable], arguments: arguments)
        }
    }
}
