import CPCRE2
import Synchronization

/// A .NET regular expression, matched by PCRE2. All positions are in UTF-16 units.
///
/// Not supported, and refused with an error: matching from right to left, balancing groups. Of a group
/// that repeats, only the last capture is known.
public final class NetRegex: Sendable {
    public let pattern: String
    public let options: RegexOptions
    private let translation: RegexTranslator.Translation
    private let asciiCode: RegexCode
    /// Made when the first text with other than ASCII characters comes.
    private let unicodeCode = Mutex<RegexCode?>(nil)
    private let lastReplacement = Mutex<(text: String, replacement: RegexReplacement)?>(nil)

    /// - Throws: `regexParse` with .NET's message, `notSupported`.
    public init(_ pattern: String, options: RegexOptions = []) throws(PrimitiveError) {
        self.pattern = pattern
        self.options = options
        let plain = try RegexTranslator.translate(pattern, options: options)
        do throws(RegexCodeFailure) {
            asciiCode = try Self.compile(plain, options, usesUnicode: false)
            translation = plain
        } catch {
            guard error.isLookbehind else { throw error.error }
            translation = try RegexTranslator.translate(pattern, options: options, extractsLookbehinds: true)
            asciiCode = try Self.compileOrExplain(translation, options, usesUnicode: false)
        }
    }

    private static func compile(
        _ translation: RegexTranslator.Translation, _ options: RegexOptions, usesUnicode: Bool
    ) throws(RegexCodeFailure) -> RegexCode {
        let sources = translation.lookbehinds
        let lookbehinds: RegexLookbehinds? =
            sources.isEmpty ? nil : try RegexLookbehinds(sources, options: options, usesUnicode: usesUnicode)
        return try RegexCode(
            translation.units, options: options, usesUnicode: usesUnicode, lookbehinds: lookbehinds)
    }

    private static func compileOrExplain(
        _ translation: RegexTranslator.Translation, _ options: RegexOptions, usesUnicode: Bool
    ) throws(PrimitiveError) -> RegexCode {
        do throws(RegexCodeFailure) {
            return try compile(translation, options, usesUnicode: usesUnicode)
        } catch {
            throw error.error
        }
    }

    var groups: RegexGroups { translation.groups }

    /// The numbers of all groups, ascending from 0.
    public var groupNumbers: [Int] { groups.numbers }
    /// The names of all groups in the order of their numbers.
    public var groupNames: [String] { groups.numbers.map { groups.name(of: $0) } }
    /// The number of a named group; nil when there is none.
    public func groupNumber(named name: String) -> Int? { groups.number(named: name) }
    /// The name of a group; its digits when it has no other.
    public func groupName(number: Int) -> String? { groups.contains(number) ? groups.name(of: number) : nil }

    /// Whether the pattern matches somewhere at or after `start`.
    ///
    /// - Throws: `regexTimeout`.
    public func isMatch(_ text: String, from start: Int = 0) throws(PrimitiveError) -> Bool {
        let subject = RegexSubject(text)
        return try search(subject, from: start) { _ in true } ?? false
    }

    /// The first match at or after `start`; nil when there is none.
    ///
    /// - Throws: `regexTimeout`.
    public func match(_ text: String, from start: Int = 0) throws(PrimitiveError) -> RegexMatch? {
        try match(RegexSubject(text), from: start)
    }

    /// The match after `previous`, as `Match.NextMatch()`.
    ///
    /// - Throws: `regexTimeout`.
    public func match(after previous: RegexMatch) throws(PrimitiveError) -> RegexMatch? {
        let start = previous.index + previous.length + (previous.length == 0 ? 1 : 0)
        return try match(previous.subject, from: start)
    }

    /// All matches, up to `limit`.
    ///
    /// - Throws: `regexTimeout`.
    public func matches(
        _ text: String, from start: Int = 0, limit: Int = .max
    ) throws(PrimitiveError) -> [RegexMatch] {
        try matches(RegexSubject(text), from: start, limit: limit)
    }

    func matches(_ subject: RegexSubject, from start: Int, limit: Int) throws(PrimitiveError) -> [RegexMatch] {
        var found: [RegexMatch] = []
        try forEachMatch(subject, from: start, limit: limit) { pairs in
            found.append(RegexMatch(subject: subject, pairs: Array(pairs), groupTable: groups))
        }
        return found
    }

    /// Hands the offset pairs of all matches to `body`.
    func forEachMatch(
        _ subject: RegexSubject, from start: Int, limit: Int, _ body: (UnsafeBufferPointer<Int>) -> Void
    ) throws(PrimitiveError) {
        let code = try code(for: subject)
        let outcome: Swift.Result<Void, PrimitiveError> = subject.units.withUnsafeBufferPointer { buffer in
            do throws(PrimitiveError) {
                return .success(try code.forEachMatch(buffer, from: start, limit: limit, body))
            } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }

    /// A replacement for this pattern; the one asked for last is kept.
    func replacement(_ text: String) -> RegexReplacement {
        if let last = lastReplacement.withLock({ $0 }), last.text == text { return last.replacement }
        let made = RegexReplacement(text, for: self)
        lastReplacement.withLock { $0 = (text, made) }
        return made
    }

    func match(_ subject: RegexSubject, from start: Int) throws(PrimitiveError) -> RegexMatch? {
        try search(subject, from: start) { pairs in
            RegexMatch(subject: subject, pairs: Array(pairs), groupTable: groups)
        }
    }

    private func search<Result>(
        _ subject: RegexSubject, from start: Int, _ body: (UnsafeBufferPointer<Int>) -> Result
    ) throws(PrimitiveError) -> Result? {
        let code = try code(for: subject)
        // The closure of the standard library carries no typed error, so it hands one back.
        let outcome: Swift.Result<Result?, PrimitiveError> = subject.units.withUnsafeBufferPointer { buffer in
            do throws(PrimitiveError) {
                return .success(try code.withMatch(buffer, from: start, body))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private func code(for subject: RegexSubject) throws(PrimitiveError) -> RegexCode {
        if subject.isASCII || !translation.dependsOnUnicode { return asciiCode }
        if let ready = unicodeCode.withLock({ $0 }) { return ready }
        let made = try Self.compileOrExplain(translation, options, usesUnicode: true)
        unicodeCode.withLock { $0 = made }
        return made
    }
}
