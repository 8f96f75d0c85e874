/// Reads a .NET pattern, reports its errors as .NET does, and writes it in PCRE2's dialect.
///
/// Groups become plain numbered parentheses, comments and ignorable white space go, and class
/// subtraction becomes a lookahead. The pattern is read twice: first for its groups, then for good.
struct RegexTranslator {
    /// An open parenthesis.
    struct Frame {
        let options: RegexOptions
        /// Branches so far when it is a conditional.
        var branches: Int?
        /// Where the output of a lookbehind starts that is to become a callout.
        var lookbehind: (start: Int, captures: Int, isNegative: Bool)?
    }

    /// What a quantifier would apply to.
    enum Target { case nothing, atom, quantified }

    let pattern: String
    let units: [UInt16]
    var position = 0
    var output: [UInt16] = []
    var options: RegexOptions
    var frames: [Frame] = []
    var target = Target.nothing
    /// Where the output of the last atom starts when it is an assertion, which PCRE2 repeats only in a group.
    var assertionStart: Int?
    var declarations: [RegexGroups.Declaration] = []
    /// Lookbehinds taken out of the pattern, when that is wanted.
    var lookbehinds: [RegexLookbehinds.Source] = []
    let extractsLookbehinds: Bool
    /// Known in the second reading only.
    let groups: RegexGroups?
    /// Whether results may differ between the ASCII and the Unicode idea of letters.
    var dependsOnUnicode: Bool

    /// A pattern in PCRE2's dialect.
    struct Translation: Sendable {
        let units: [UInt16]
        let groups: RegexGroups
        let dependsOnUnicode: Bool
        let lookbehinds: [RegexLookbehinds.Source]
    }

    /// - Parameter extractsLookbehinds: makes callouts of lookbehinds.
    static func translate(
        _ pattern: String, options: RegexOptions, extractsLookbehinds: Bool = false
    ) throws(PrimitiveError) -> Translation {
        guard !options.contains(.rightToLeft) else {
            throw .notSupported("Regular expressions that match from right to left are not supported.")
        }
        var first = RegexTranslator(pattern, options, groups: nil, extractsLookbehinds)
        try first.run()
        let groups = RegexGroups(first.declarations)
        var second = RegexTranslator(pattern, options, groups: groups, extractsLookbehinds)
        try second.run()
        return Translation(
            units: second.output, groups: groups, dependsOnUnicode: second.dependsOnUnicode,
            lookbehinds: second.lookbehinds)
    }

    private init(_ pattern: String, _ options: RegexOptions, groups: RegexGroups?, _ extractsLookbehinds: Bool) {
        self.extractsLookbehinds = extractsLookbehinds
        self.pattern = pattern
        self.options = options
        self.groups = groups
        units = Array(pattern.utf16)
        dependsOnUnicode = options.contains(.ignoreCase)
    }

    /// A reader for the escapes of a text that is no pattern.
    init(escapesOf text: String) { self.init(text, [], groups: nil, false) }

    func failure(_ reason: String) -> PrimitiveError {
        .regexParse(pattern: pattern, offset: position, reason: reason)
    }

    var current: UInt16? { position < units.count ? units[position] : nil }

    func peek(_ distance: Int) -> UInt16? {
        let index = position + distance
        return index >= 0 && index < units.count ? units[index] : nil
    }

    mutating func emit(_ text: StaticString) {
        text.withUTF8Buffer { for byte in $0 { output.append(UInt16(byte)) } }
    }

    mutating func emit(text: String) { output.append(contentsOf: text.utf16) }

    /// Writes one unit so that PCRE2 takes it literally.
    mutating func emitLiteral(_ unit: UInt16) {
        output.append(contentsOf: Self.literal(unit))
    }

    static func literal(_ unit: UInt16) -> [UInt16] {
        if unit < 0x20 || unit == 0x7F { return Array("\\x{\(String(unit, radix: 16))}".utf16) }
        let isSpecial = unit < 0x7F && !isWord(unit) && unit != 0x20
        return isSpecial ? [0x5C, unit] : [unit]
    }

    static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

    static func isWord(_ unit: UInt16) -> Bool {
        if unit < 0x80 {
            return isDigit(unit) || (0x41...0x5A).contains(unit & 0xFFDF) && unit >= 0x41 || unit == 0x5F
        }
        guard let scalar = Unicode.Scalar(unit) else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
    }

    // MARK: Reading

    private mutating func run() throws(PrimitiveError) {
        while let unit = current {
            if options.contains(.ignorePatternWhitespace), skipBlank(unit) { continue }
            position += 1
            let isQuantifier = unit == 0x2A || unit == 0x2B || unit == 0x3F || unit == 0x7B
            if !isQuantifier { assertionStart = nil }
            switch unit {
            case 0x5C: try readEscape()
            case 0x5B:
                let text = try readClass(depth: 0)
                output.append(contentsOf: text)
                target = .atom
            case 0x28: try readGroupStart()
            case 0x29: try readGroupEnd()
            case 0x7C: try readBranch()
            case 0x2A, 0x2B, 0x3F: try readQuantifier(unit)
            case 0x7B: try readBrace()
            case 0x2E, 0x5E, 0x24:
                if unit != 0x2E { assertionStart = output.count }
                output.append(unit)
                target = .atom
            default:
                emitLiteral(unit)
                target = .atom
                dependsOnUnicode = dependsOnUnicode || (unit > 0x7F && options.contains(.ignoreCase))
            }
        }
        guard frames.isEmpty else { throw failure("Not enough )'s.") }
    }

    /// Skips white space or a `#` comment of the extended syntax.
    private mutating func skipBlank(_ unit: UInt16) -> Bool {
        if unit == 0x20 || (0x09...0x0D).contains(unit) {
            position += 1
            return true
        }
        guard unit == 0x23 else { return false }
        while let next = current, next != 0x0A { position += 1 }
        return true
    }

    private mutating func readBranch() throws(PrimitiveError) {
        output.append(0x7C)
        target = .nothing
        guard let last = frames.indices.last, let branches = frames[last].branches else { return }
        guard branches < 2 else { throw failure("Too many | in (?()|).") }
        frames[last].branches = branches + 1
    }

    private mutating func readGroupEnd() throws(PrimitiveError) {
        guard let frame = frames.popLast() else { throw failure("Too many )'s.") }
        options = frame.options
        if let lookbehind = frame.lookbehind { closeLookbehind(lookbehind) } else { output.append(0x29) }
        target = .atom
    }

    mutating func readQuantifier(_ unit: UInt16) throws(PrimitiveError) {
        try checkTarget(String(UnicodeScalar(UInt8(truncatingIfNeeded: unit))))
        wrapAssertion()
        output.append(unit)
        readLaziness()
    }

    private func checkTarget(_ name: String) throws(PrimitiveError) {
        switch target {
        case .nothing: throw failure("Quantifier '\(name)' following nothing.")
        case .quantified: throw failure("Nested quantifier '\(name)'.")
        case .atom: break
        }
    }

    private mutating func readLaziness() {
        if options.contains(.ignorePatternWhitespace) {
            while let unit = current, skipBlank(unit) {}
        }
        if current == 0x3F {
            output.append(0x3F)
            position += 1
        }
        target = .quantified
    }

    /// `{n}`, `{n,}` or `{n,m}`; any other brace is a literal.
    private mutating func readBrace() throws(PrimitiveError) {
        let start = position
        guard let least = readNumber() else { return emitBrace(start) }
        var most: Int? = least
        if current == 0x2C {
            position += 1
            most = readNumber()
        }
        guard current == 0x7D else { return emitBrace(start) }
        let end = position + 1
        position = start
        try checkTarget("{")
        position = end
        wrapAssertion()
        if let most, most < least { throw failure("Illegal {x,y} with x > y.") }
        let limit = 65_535
        emit(text: "{\(min(least, limit))")
        if most != least { emit(text: most.map { ",\(min($0, limit))" } ?? ",") }
        output.append(0x7D)
        readLaziness()
    }

    /// Puts an assertion that is repeated into a group.
    private mutating func wrapAssertion() {
        guard let start = assertionStart, start <= output.count else { return }
        output.insert(contentsOf: [0x28, 0x3F, 0x3A], at: start)
        output.append(0x29)
        assertionStart = nil
    }

    private mutating func emitBrace(_ start: Int) {
        position = start
        assertionStart = nil
        emitLiteral(0x7B)
        target = .atom
    }

    mutating func readNumber() -> Int? {
        let start = position
        var value = 0
        while let unit = current, Self.isDigit(unit) {
            value = min(value * 10 + Int(unit - 0x30), Int(Int32.max))
            position += 1
        }
        return position > start ? value : nil
    }
}
