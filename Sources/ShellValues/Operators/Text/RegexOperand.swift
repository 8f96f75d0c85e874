import DotNetPrimitives
import Synchronization

/// The right side of `-match`, `-replace` and `-split` as a compiled expression.
enum RegexOperand {
    private static let cache = Mutex(RegexCache())

    /// A pattern's expression, or the `[regex]` object itself with its own options.
    static func regex(_ pattern: Value, _ options: RegexOptions, _ ctx: any Interpreter) throws(PrimitiveError) -> NetRegex {
        if case .object(let object) = Conversion.plain(pattern), let box = object as? Box<NetRegex> { return box.value }
        return try compiled(pattern.text(ctx), options)
    }

    static func compiled(_ pattern: String, _ options: RegexOptions) throws(PrimitiveError) -> NetRegex {
        let outcome: Result<NetRegex, PrimitiveError> = cache.withLock { cache in
            do throws(PrimitiveError) { return .success(try cache.regex(pattern, options: options)) } catch { return .failure(error) }
        }
        return try outcome.get()
    }

    static func replaced(_ text: String, _ regex: NetRegex, _ replacement: String) throws(PrimitiveError) -> String {
        let made = cache.withLock { $0.replacement(replacement, for: regex) }
        return try regex.replace(text, with: made)
    }
}

extension NetType {
    /// A match of a regular expression; its values are `Box<RegexMatch>`.
    public static let regexMatch = NetType("System.Text.RegularExpressions.Match", base: .regexGroup, boxText: { MemberSource.boxText($0) }, declare: MemberSource.declare)
    public static let regexGroup = NetType("System.Text.RegularExpressions.Group", base: .regexCapture, boxText: { MemberSource.boxText($0) }, declare: MemberSource.declare)
    public static let regexCapture = NetType("System.Text.RegularExpressions.Capture", declare: MemberSource.declare)
}
