import ShellRuntime
import ShellValues

/// Finds variables by names and wildcards, with the errors of the variable cmdlets.
enum VariableFinder {
    /// The variables a list of names means. Names without wildcards that mean nothing are reported.
    static func find(
        _ names: [String], include: [String], exclude: [String], in store: VariableStore, _ call: CommandCall
    ) throws -> [Variable] {
        var result: [Variable] = []
        let included = include.map { NamePattern($0) }
        let excluded = exclude.map { NamePattern($0) }
        for name in names {
            try checkPattern(name)
            let pattern = NamePattern(name)
            let found = pattern.isLiteral
                ? store.find(pattern.literal).map { [$0] } ?? []
                : store.all().filter { pattern.matches($0.name) }
            if found.isEmpty, pattern.isLiteral { try store.notFound(name) }
            result += found.filter {
                NamePattern.any(included, match: $0.name, empty: true) && !NamePattern.any(excluded, match: $0.name)
            }
        }
        return result
    }

    private static func checkPattern(_ name: String) throws {
        guard NamePattern.isMalformed(name) else { return }
        throw PSFailure(
            "RuntimeException", "The specified wildcard character pattern is not valid: \(name)", category: .NotSpecified,
            type: ExceptionTypes.wildcardPattern)
    }
}
