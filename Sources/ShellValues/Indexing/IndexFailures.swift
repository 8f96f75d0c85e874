/// The errors of indexing.
enum IndexFailures {
    static func nullArray() -> PSFailure { PSFailure("NullArray", "Cannot index into a null array.") }

    static func nullIndex() -> PSFailure {
        PSFailure("NullArrayIndex", "Index operation failed; the array index evaluated to null.")
    }

    static func outside() -> PSFailure { .bare(ExceptionTypes.indexOutOfRange, "Index was outside the bounds of the array.") }

    static func outsideList() -> PSFailure {
        .bare(ExceptionTypes.argumentOutOfRange,
            "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')")
    }

    static func outsideOrdered() -> PSFailure {
        .bare(ExceptionTypes.argumentOutOfRange, "Specified argument was out of the range of valid values. (Parameter 'index')")
    }

    static func rank(_ rank: Int, _ indices: [Value]) -> PSFailure {
        let shown = indices.map { $0.text(nil) }.joined(separator: ",")
        return PSFailure("NeedMultidimensionalIndex", "You cannot index into a \(rank) dimensional array with index [\(shown)].")
    }

    static func slice(_ indices: [Value]) -> PSFailure {
        let shown = indices.map { $0.text(nil) }.joined(separator: ",")
        return PSFailure("ArraySliceAssignmentFailed",
            "Array assignment to [\(shown)] failed because assignment to slices is not supported.")
    }

    static func cannotIndex(_ target: Value) -> PSFailure {
        let name = target.asObject is CustomObject ? NetType.psObject.fullName : target.type?.displayFullName ?? ""
        return PSFailure("CannotIndex", "Unable to index into an object of type \"\(name)\".")
    }
}
