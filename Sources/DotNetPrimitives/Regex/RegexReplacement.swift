/// A replacement pattern: text with `$1`, `${name}`, `$&`, `` $` ``, `$'`, `$+`, `$_` and `$$`.
public struct RegexReplacement: Sendable {
    enum Part: Sendable, Equatable {
        case literal(String)
        case group(Int)
        case before, after, lastGroup, input
    }

    let parts: [Part]

    /// Reads a replacement for a pattern's groups; what names no group stays as it is.
    public init(_ text: String, for regex: NetRegex) {
        guard text.utf8.contains(0x24) else {
            parts = text.isEmpty ? [] : [.literal(text)]
            return
        }
        var parser = ReplacementParser(text, regex.groups)
        parts = parser.run()
    }

    /// The text a match is replaced with.
    public func text(for match: RegexMatch) -> String {
        var output = ""
        match.pairs.withUnsafeBufferPointer { append(to: &output, match.subject, $0, match.groupTable) }
        return output
    }

    /// Appends the replacement of a match given by its offset pairs.
    func append(
        to output: inout String, _ subject: RegexSubject, _ pairs: UnsafeBufferPointer<Int>, _ groups: RegexGroups
    ) {
        for part in parts {
            switch part {
            case .literal(let text): output += text
            case .group(let number): Self.append(to: &output, subject, groups.range(of: number, pairs))
            case .before: subject.append(to: &output, 0, pairs[0])
            case .after: subject.append(to: &output, pairs[1], subject.units.count)
            case .lastGroup:
                Self.append(to: &output, subject, groups.range(of: groups.numbers.last ?? 0, pairs))
            case .input: output += subject.text
            }
        }
    }

    private static func append(to output: inout String, _ subject: RegexSubject, _ range: Range<Int>?) {
        if let range { subject.append(to: &output, range.lowerBound, range.upperBound) }
    }
}

private struct ReplacementParser {
    private let units: [UInt16]
    private let groups: RegexGroups
    private var position = 0
    private var literal: [UInt16] = []
    private var parts: [RegexReplacement.Part] = []

    init(_ text: String, _ groups: RegexGroups) {
        units = Array(text.utf16)
        self.groups = groups
    }

    mutating func run() -> [RegexReplacement.Part] {
        while position < units.count {
            if units[position] == 0x24, let (part, length) = readReference() {
                flush()
                parts.append(part)
                position += length
            } else {
                literal.append(units[position])
                position += 1
            }
        }
        flush()
        return parts
    }

    private mutating func flush() {
        guard !literal.isEmpty else { return }
        parts.append(.literal(String(decoding: literal, as: UTF16.self)))
        literal = []
    }

    /// The reference at the dollar sign and its length; nil when there is none.
    private func readReference() -> (RegexReplacement.Part, Int)? {
        guard position + 1 < units.count else { return nil }
        switch units[position + 1] {
        case 0x24: return (.literal("$"), 2)
        case 0x26: return (.group(0), 2)
        case 0x60: return (.before, 2)
        case 0x27: return (.after, 2)
        case 0x2B: return (.lastGroup, 2)
        case 0x5F: return (.input, 2)
        case 0x7B: return readBraced()
        case 0x30...0x39: return readNumber()
        default: return nil
        }
    }

    private func readBraced() -> (RegexReplacement.Part, Int)? {
        guard let end = units[position...].firstIndex(of: 0x7D) else { return nil }
        let name = String(decoding: units[(position + 2)..<end], as: UTF16.self)
        return groups.number(named: name).map { (.group($0), end + 1 - position) }
    }

    private func readNumber() -> (RegexReplacement.Part, Int)? {
        let digits = units[(position + 1)...].prefix { RegexTranslator.isDigit($0) }
        guard let number = Int(String(decoding: digits, as: UTF16.self)), groups.contains(number) else { return nil }
        return (.group(number), digits.count + 1)
    }
}
