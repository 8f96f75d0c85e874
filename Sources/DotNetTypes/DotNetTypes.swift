import ShellValues

/// The .NET types that scripts use, as data.
public enum DotNetTypes {
    /// Attaches the members of the fundamental types. Only registers closures; calling it again changes nothing.
    public static func install() { _ = installed }

    private static let installed: Bool = {
        FundamentalMembers.install()
        CollectionCatalog.install()
        TextCatalog.install()
        ManagementCatalog.install()
        return true
    }()

    /// The full names of all types, enumerations too.
    public static var names: [String] { catalog.map(\.fullName) + EnumTable.names }

    /// Every type that can be named, but for enumerations and generic instances.
    public static var catalog: [TypeEntry] {
        FundamentalNames.all.map { type in TypeEntry(type.fullName) { type } } + TypeCatalog.all
    }
}
