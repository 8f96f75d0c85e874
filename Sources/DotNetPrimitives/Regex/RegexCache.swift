/// Compiled patterns by text and options; each caller keeps its own.
public final class RegexCache {
    private struct Key: Hashable {
        let pattern: String
        let options: RegexOptions
    }

    private var entries: [Key: NetRegex] = [:]
    private var replacements: [Key: [String: RegexReplacement]] = [:]
    private let capacity: Int
    /// The pattern asked for last, which is mostly the one asked for next.
    private var last: NetRegex?

    /// - Parameter capacity: how many patterns are kept before all are forgotten.
    public init(capacity: Int = 512) { self.capacity = max(capacity, 1) }

    /// The compiled pattern, made when it is not there yet.
    ///
    /// - Throws: as `NetRegex.init`.
    public func regex(_ pattern: String, options: RegexOptions = []) throws(PrimitiveError) -> NetRegex {
        if let last, last.options == options, last.pattern == pattern { return last }
        let key = Key(pattern: pattern, options: options)
        let regex: NetRegex
        if let known = entries[key] {
            regex = known
        } else {
            regex = try NetRegex(pattern, options: options)
            if entries.count >= capacity {
                entries.removeAll()
                replacements.removeAll()
            }
            entries[key] = regex
        }
        last = regex
        return regex
    }

    /// A replacement read for a pattern.
    public func replacement(_ text: String, for regex: NetRegex) -> RegexReplacement {
        let key = Key(pattern: regex.pattern, options: regex.options)
        if let known = replacements[key]?[text] { return known }
        let made = RegexReplacement(text, for: regex)
        if (replacements[key]?.count ?? 0) > 64 { replacements[key] = nil }
        replacements[key, default: [:]][text] = made
        return made
    }
}
