import ShellValues

/// All declared types by folded full name.
enum TypeCatalog {
    /// Types that are not fundamental.
    static let all: [TypeEntry] = []

    static let allGenerics: [GenericEntry] = []

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
