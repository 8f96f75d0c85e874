import ShellValues

/// All declared types by folded full name.
enum TypeCatalog {
    /// Types that are not fundamental.
    static let all: [TypeEntry] = numbers + CollectionCatalog.entries + TextCatalog.entries
        + ManagementCatalog.entries + NetworkTypes.entries + HashTypes.entries + ServiceCatalog.entries
        + XmlTypes.entries

    private static let numbers: [TypeEntry] = [
        TypeEntry("System.Math") { MathType.type },
        TypeEntry("System.Convert") { ConvertType.type },
        TypeEntry("System.BitConverter") { BitConverterType.type },
        TypeEntry("System.Management.Automation.SemanticVersion") { SemanticVersionType.type },
    ]

    static let allGenerics: [GenericEntry] = CollectionCatalog.generics

    static let entries: [String: TypeEntry] = {
        var result: [String: TypeEntry] = [:]
        for entry in all { result[CaseFolding.fold(entry.fullName)] = entry }
        return result
    }()

    static let generics: [String: GenericEntry] = {
        var result: [String: GenericEntry] = [:]
        for entry in allGenerics { result[CaseFolding.fold(entry.definitionName)] = entry }
        return result
    }()
}
