import ShellValues

extension Engine {
    /// Runs a block for its value, as calculated properties and views do: an error that a statement would only report
    /// ends the block and is thrown.
    public func value(of block: ScriptBlockObject, underscore: Value) throws -> [Value] {
        tryDepth += 1
        defer { tryDepth -= 1 }
        return try invoke(block, arguments: [], underscore: underscore, this: nil)
    }
}
