import ShellValues

/// The collection types by name.
enum CollectionCatalog {
    static let entries: [TypeEntry] = GenericInterfaces.entries + Comparers.entries + [
        TypeEntry("System.Collections.Queue") { QueueTypes.queue },
        TypeEntry("System.Collections.Stack") { QueueTypes.stack },
        TypeEntry("System.Collections.SortedList") { SortedListType.type },
        TypeEntry("System.Collections.BitArray") { BitArrayType.type },
        TypeEntry("System.Collections.Specialized.StringCollection") { ArrayListMembers.stringCollection },
        TypeEntry("System.Linq.Enumerable") { EnumerableType.type },
        TypeEntry("System.Tuple") { Tuples.factory },
        TypeEntry("System.ValueTuple") { Tuples.valueFactory },
        TypeEntry("System.Action") { Delegates.action },
        TypeEntry("System.EventHandler") { Delegates.eventHandler },
    ]

    static let generics: [GenericEntry] =
        Tuples.generics + Delegates.generics + GenericInterfaces.generics + Comparers.generics + ListTypes.generics
        + QueueTypes.generics + SetTypes.generics + LinkedListType.generics + DictionaryTypes.generics
        + NullableType.generics

    static func install() {
        MemberSource.install("System.Collections.ArrayList") { ArrayListMembers.declaration($0) }
        MemberSource.install("System.Collections.Hashtable") { HashtableMembers.declaration($0) }
        MemberSource.install("System.Collections.Specialized.OrderedDictionary") {
            OrderedDictionaryMembers.declaration($0)
        }
        MemberSource.install("System.Collections.DictionaryEntry") { EntryMembers.declaration($0) }
        MemberSource.install("System.Collections.IEnumerator") { _ in EnumeratorTypes.declaration }
    }
}
