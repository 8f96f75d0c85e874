import Synchronization

/// The assemblies that types come from, by the beginnings of their namespaces.
public enum AssemblyNames {
    private static let added = Mutex<[(namespace: String, assembly: String)]>([])

    /// Says which assembly the types of a namespace, and of those below it, come from.
    public static func add(_ assembly: String, namespaces: [String]) {
        added.withLock { list in
            for namespace in namespaces where !list.contains(where: { $0.namespace == namespace }) {
                list.append((namespace, assembly))
            }
        }
    }

    static func find(_ namespace: String) -> String? {
        added.withLock { list in list.first { namespace.hasPrefix($0.namespace) }?.assembly }
    }
}
