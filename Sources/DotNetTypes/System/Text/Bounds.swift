import ShellValues

/// The range checks of .NET's strings, with their texts.
enum Bounds {
    static let indexBelowSize =
        "Index was out of range. Must be non-negative and less than the size of the collection."
    static let indexAtMostSize =
        "Index was out of range. Must be non-negative and less than or equal to the size of the collection."
    static let countInside =
        "Count must be positive and count must refer to a location within the string/array/collection."

    static func start(_ index: Int, in count: Int) throws {
        if index < 0 { throw Failure.negative("startIndex", index) }
        if index > count { throw Failure.range("startIndex cannot be larger than length of string.", "startIndex") }
    }

    static func length(_ start: Int, _ length: Int, in count: Int) throws {
        if length < 0 { throw Failure.negative("length", length) }
        if length > count - start {
            throw Failure.range("Index and length must refer to a location within the string.", "length")
        }
    }

    /// `index ('5') must be less than or equal to '3'.`
    static func atMost(_ value: Int, _ limit: Int, _ parameter: String) throws {
        if value < 0 || value > limit {
            throw Failure.range(
                "\(parameter) ('\(value)') must be less than or equal to '\(limit)'.", parameter, actual: value)
        }
    }

    static func removal(_ start: Int, _ length: Int, in count: Int) throws {
        if start < 0 { throw Failure.negative("startIndex", start) }
        if length < 0 { throw Failure.negative("count", length) }
        try atMost(length, count - start, "count")
    }

    static func check(_ start: Int, _ length: Int, in count: Int) throws {
        if length < 0 { throw Failure.negative("length", length) }
        try atMost(start, count - length, "startIndex")
    }
}
