import CPCRE2

/// A compiled PCRE2 pattern, with machine code where the processor has it.
///
/// The code is never changed after it is made, so that it may be used from any thread.
final class RegexCode: @unchecked Sendable {
    private let code: OpaquePointer
    private let context: OpaquePointer?
    let pairCount: Int
    /// What the pattern's callouts look for; kept alive as long as the code that calls them.
    private let lookbehinds: RegexLookbehinds?

    /// What a single attempt to match may cost; a pattern that needs more is taken for a runaway.
    private static let matchLimit: UInt32 = 30_000_000

    /// - Parameters:
    ///   - units: the pattern in PCRE2's dialect.
    ///   - usesUnicode: letters, digits and letter case as Unicode has them, not only ASCII.
    ///   - lookbehinds: what the callouts of the pattern stand for.
    /// - Throws: `notSupported` for what PCRE2 cannot do.
    init(
        _ units: [UInt16], options: RegexOptions, usesUnicode: Bool, lookbehinds: RegexLookbehinds? = nil
    ) throws(RegexCodeFailure) {
        var errorNumber: Int32 = 0
        var errorOffset = 0
        let settings = pcre2_compile_context_create_16(nil)
        pcre2_set_newline_16(settings, UInt32(PCRE2_NEWLINE_LF))
        defer { pcre2_compile_context_free_16(settings) }
        let flags = Self.flags(options, usesUnicode: usesUnicode)
        let compiled = units.withUnsafeBufferPointer { buffer in
            pcre2_compile_16(buffer.baseAddress, buffer.count, flags, &errorNumber, &errorOffset, settings)
        }
        guard let compiled else { throw RegexCodeFailure(number: errorNumber) }
        code = compiled
        pcre2_jit_compile_16(compiled, UInt32(PCRE2_JIT_COMPLETE))
        context = pcre2_match_context_create_16(nil)
        pcre2_set_match_limit_16(context, Self.matchLimit)
        var captures: UInt32 = 0
        pcre2_pattern_info_16(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &captures)
        pairCount = Int(captures) + 1
        self.lookbehinds = lookbehinds
        if let lookbehinds {
            let box = Unmanaged.passUnretained(lookbehinds).toOpaque()
            pcre2_set_callout_16(context, RegexLookbehinds.callout, box)
        }
    }

    deinit {
        pcre2_match_context_free_16(context)
        pcre2_code_free_16(code)
    }

    private static func flags(_ options: RegexOptions, usesUnicode: Bool) -> UInt32 {
        var flags = PCRE2_ALT_CIRCUMFLEX | PCRE2_NEVER_UTF
        if options.contains(.ignoreCase) { flags |= PCRE2_CASELESS }
        if options.contains(.multiline) { flags |= PCRE2_MULTILINE }
        if options.contains(.singleline) { flags |= PCRE2_DOTALL }
        if usesUnicode { flags |= PCRE2_UCP }
        return UInt32(flags)
    }

    private static let timeout = PrimitiveError.regexTimeout(
        "The Regex engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors."
    )

    /// Looks for a match and hands its offset pairs to `body`; nil when there is none.
    ///
    /// - Throws: `regexTimeout` when the search takes too many steps.
    func withMatch<Result>(
        _ subject: UnsafeBufferPointer<UInt16>, from start: Int, _ body: (UnsafeBufferPointer<Int>) -> Result
    ) throws(PrimitiveError) -> Result? {
        let data = pcre2_match_data_create_16(UInt32(pairCount), nil)
        defer { pcre2_match_data_free_16(data) }
        return try find(subject, start, 0, data).map(body)
    }

    /// Hands the offset pairs of one match after the other to `body`, at most `limit`.
    ///
    /// - Throws: `regexTimeout`.
    func forEachMatch(
        _ subject: UnsafeBufferPointer<UInt16>, from start: Int, limit: Int, _ body: (UnsafeBufferPointer<Int>) -> Void
    ) throws(PrimitiveError) {
        let data = pcre2_match_data_create_16(UInt32(pairCount), nil)
        defer { pcre2_match_data_free_16(data) }
        var next = start
        for _ in 0..<max(limit, 0) {
            guard let pairs = try find(subject, next, 0, data) else { return }
            body(pairs)
            // An empty match would be found again.
            next = pairs[1] > pairs[0] ? pairs[1] : pairs[1] + 1
        }
    }

    /// Whether a match ends exactly at the end of a part of a text.
    func matchesEnd(of part: UnsafeBufferPointer<UInt16>, isWhole: Bool) -> Bool {
        let data = pcre2_match_data_create_16(UInt32(pairCount), nil)
        defer { pcre2_match_data_free_16(data) }
        let found = try? find(part, 0, isWhole ? 0 : PCRE2_NOTEOL, data)
        return found != nil
    }

    private func find(
        _ subject: UnsafeBufferPointer<UInt16>, _ start: Int, _ options: UInt32, _ data: OpaquePointer?
    ) throws(PrimitiveError) -> UnsafeBufferPointer<Int>? {
        guard start >= 0, start <= subject.count else { return nil }
        var status = run(subject, start, options, data, context)
        if status == PCRE2_ERROR_JIT_STACKLIMIT {
            status = runWithLargeStack(subject, start, options, data)
        }
        if status == PCRE2_ERROR_NOMATCH { return nil }
        guard status > 0, let pairs = pcre2_get_ovector_pointer_16(data) else { throw Self.timeout }
        let raw = UnsafeRawPointer(pairs).assumingMemoryBound(to: Int.self)
        return UnsafeBufferPointer(start: raw, count: pairCount * 2)
    }

    private func run(
        _ subject: UnsafeBufferPointer<UInt16>, _ start: Int, _ options: UInt32, _ data: OpaquePointer?,
        _ context: OpaquePointer?
    ) -> Int32 {
        // PCRE2 wants an address even for no units.
        var none: UInt16 = 0
        guard let base = subject.baseAddress else {
            return pcre2_match_16(code, &none, 0, 0, options, data, context)
        }
        return pcre2_match_16(code, base, subject.count, start, options, data, context)
    }

    /// Tries again with a stack of its own, up to 16 MB.
    private func runWithLargeStack(
        _ subject: UnsafeBufferPointer<UInt16>, _ start: Int, _ options: UInt32, _ data: OpaquePointer?
    ) -> Int32 {
        let stack = pcre2_jit_stack_create_16(64 * 1024, 16 * 1024 * 1024, nil)
        let large = pcre2_match_context_copy_16(context)
        defer {
            pcre2_match_context_free_16(large)
            pcre2_jit_stack_free_16(stack)
        }
        pcre2_jit_stack_assign_16(large, nil, UnsafeMutableRawPointer(stack))
        return run(subject, start, options, data, large)
    }
}
