import ShellValues

/// .NET's generic collection interfaces; they have names only, for conversions and messages.
enum GenericInterfaces {
    static let generics: [GenericEntry] = names.map { name, arity in
        GenericEntry("System." + name, arity) { arguments in
            NetType("System." + name + "`" + String(arity), kind: .interface, base: nil, arguments: arguments)
        }
    }

    private static let names: [(String, Int)] = [
        ("Collections.Generic.IEnumerable", 1), ("Collections.Generic.ICollection", 1), ("Collections.Generic.IList", 1),
        ("Collections.Generic.IReadOnlyCollection", 1), ("Collections.Generic.IReadOnlyList", 1),
        ("Collections.Generic.ISet", 1), ("Collections.Generic.IDictionary", 2),
        ("Collections.Generic.IReadOnlyDictionary", 2), ("Collections.Generic.IComparer", 1),
        ("Collections.Generic.IEqualityComparer", 1), ("Collections.Generic.IEnumerator", 1), ("IComparable", 1),
        ("IEquatable", 1),
    ]

    static func make(_ name: String, _ arguments: [NetType]) -> NetType {
        TypeTable.resolve("System.Collections.Generic." + name + "[" + arguments.map(\.fullName).joined(separator: ",") + "]", [:])
    }

    static let comparer = NetType("System.Collections.IComparer", kind: .interface, base: nil)
    static let equalityComparer = NetType("System.Collections.IEqualityComparer", kind: .interface, base: nil)
    static let formatProvider = NetType("System.IFormatProvider", kind: .interface, base: nil)
    static let disposable = NetType("System.IDisposable", kind: .interface, base: nil)
    static let cloneable = NetType("System.ICloneable", kind: .interface, base: nil)
    static let formattable = NetType("System.IFormattable", kind: .interface, base: nil)
    static let convertible = NetType("System.IConvertible", kind: .interface, base: nil)

    static let entries: [TypeEntry] = [
        TypeEntry("System.Collections.IComparer") { comparer },
        TypeEntry("System.Collections.IEqualityComparer") { equalityComparer },
        TypeEntry("System.IFormatProvider") { formatProvider },
        TypeEntry("System.IDisposable") { disposable },
        TypeEntry("System.ICloneable") { cloneable },
        TypeEntry("System.IFormattable") { formattable },
        TypeEntry("System.IConvertible") { convertible },
    ]
}
