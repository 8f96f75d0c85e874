import ShellRuntime
import ShellValues

/// The comparison operators by name, for `Where-Object`'s operator parameters.
enum ComparisonOperators {
    /// The operator a parameter name stands for, without the letter for case.
    static func named(_ name: String) -> ValueOperator? {
        switch name {
        case "eq": .equal
        case "ne": .notEqual
        case "gt": .greater
        case "ge": .greaterOrEqual
        case "lt": .less
        case "le": .lessOrEqual
        case "like": .like
        case "notlike": .notLike
        case "match": .match
        case "notmatch": .notMatch
        case "contains": .contains
        case "notcontains": .notContains
        case "in": .isIn
        case "notin": .isNotIn
        case "is": .isType
        case "isnot": .isNotType
        default: nil
        }
    }
}
