import CPCRE2

/// Why PCRE2 refused a pattern.
struct RegexCodeFailure: Error {
    let number: Int32

    /// A lookbehind whose length is not known beforehand, which .NET allows.
    var isLookbehind: Bool {
        number == PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH || number == PCRE2_ERROR_LOOKBEHIND_TOO_COMPLICATED
    }

    var error: PrimitiveError {
        var text = [UInt16](repeating: 0, count: 256)
        let length = Int(pcre2_get_error_message_16(number, &text, text.count))
        let message = String(decoding: text.prefix(max(0, length)), as: UTF16.self)
        return .notSupported("The regular expression is not supported: \(message).")
    }
}

/// Lookbehinds of any length: the pattern calls out, and the part before the current position is
/// searched for something that ends there. Captures made inside of them are lost.
final class RegexLookbehinds: Sendable {
    /// One lookbehind: its inner pattern in PCRE2's dialect.
    struct Source: Sendable {
        let units: [UInt16]
        let isNegative: Bool
    }

    private struct Entry: Sendable {
        let code: RegexCode
        let isNegative: Bool
    }

    private let entries: [Entry]

    /// - Parameter sources: callout number 1 first; a lookbehind may call those before it.
    init(_ sources: [Source], options: RegexOptions, usesUnicode: Bool) throws(RegexCodeFailure) {
        var entries: [Entry] = []
        for source in sources {
            let units = Array("(?:".utf16) + source.units + Array(")\\z".utf16)
            let inner = entries.isEmpty ? nil : RegexLookbehinds(entries)
            let code = try RegexCode(units, options: options, usesUnicode: usesUnicode, lookbehinds: inner)
            entries.append(Entry(code: code, isNegative: source.isNegative))
        }
        self.entries = entries
    }

    private init(_ entries: [Entry]) { self.entries = entries }

    /// What PCRE2 calls: 0 to go on, 1 to fail at this position.
    static let callout:
        @convention(c) (UnsafeMutablePointer<pcre2_callout_block_16>?, UnsafeMutableRawPointer?) -> Int32 = {
            block, box in
            guard let block, let box, let base = block.pointee.subject else { return 0 }
            let lookbehinds = Unmanaged<RegexLookbehinds>.fromOpaque(box).takeUnretainedValue()
            let position = block.pointee.current_position
            let part = UnsafeBufferPointer(start: base, count: position)
            let isWhole = position == block.pointee.subject_length
            return lookbehinds.holds(Int(block.pointee.callout_number), part, isWhole) ? 0 : 1
        }

    private func holds(_ number: Int, _ part: UnsafeBufferPointer<UInt16>, _ isWhole: Bool) -> Bool {
        guard entries.indices.contains(number - 1) else { return true }
        let entry = entries[number - 1]
        return entry.code.matchesEnd(of: part, isWhole: isWhole) != entry.isNegative
    }
}
