import DotNetPrimitives

extension Operators {
    /// What `-match` answers.
    public struct MatchResult {
        public let value: Value
        /// The table for `$Matches`; nil when nothing matched or the left side was a collection.
        public let groups: TableObject?
    }

    /// `-match` on one value: the table for `$Matches`, or nil without a match.
    ///
    /// - Throws: a bare `RegexParseException` for a bad pattern.
    public static func match(_ a: Value, _ pattern: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> TableObject? {
        do {
            let regex = try RegexOperand.regex(pattern, ignoringCase ? .ignoreCase : [], ctx)
            return try regex.match(a.text(ctx)).map(groupTable)
        } catch {
            throw PSFailure.bare(error.exception)
        }
    }

    /// `-match` or `-notmatch`; a collection is filtered.
    public static func match(_ a: Value, _ pattern: Value, negated: Bool, ignoringCase: Bool, _ ctx: any Interpreter) throws -> MatchResult {
        if let items = try filterable(a) {
            let kept = try items.filter { try (match($0, pattern, ignoringCase: ignoringCase, ctx) != nil) != negated }
            return MatchResult(value: .object(ArrayObject(ContiguousArray(kept))), groups: nil)
        }
        let groups = try match(a, pattern, ignoringCase: ignoringCase, ctx)
        return MatchResult(value: .bool((groups != nil) != negated), groups: groups)
    }

    /// The groups that took part: numbered ones under their number, named ones under their name.
    private static func groupTable(_ match: RegexMatch) -> TableObject {
        let table = TableObject()
        for group in match.groups where group.success {
            let isNumbered = group.name == String(group.number)
            table.set(isNumbered ? .int(Int32(clamping: group.number)) : .string(group.name), .string(group.value))
        }
        return table
    }
}
