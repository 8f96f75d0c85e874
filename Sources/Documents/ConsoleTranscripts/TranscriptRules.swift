/// The parts of a transcript between two lines of asterisks. They are told by their 14-digit times, for their words are
/// translated.
enum TranscriptRules {
    enum Part: Equatable {
        case header(start: String)
        /// Two lines: the end of a transcript, or the start of one with a short header.
        case short(time: String)
        /// Before a command, of one that will follow.
        case commandTime(String)
    }

    static func isRule(_ line: SourceLine) -> Bool {
        line.text.utf8.count >= 20 && line.text.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// The part that begins with the rule at this line, and the line behind its second rule.
    static func part(_ lines: [SourceLine], at start: Int) -> (part: Part, end: Int)? {
        guard isRule(lines[start]) else { return nil }
        let limit = min(lines.count, start + 60)
        guard let second = lines[(start + 1)..<limit].firstIndex(where: isRule) else { return nil }
        let between = lines[(start + 1)..<second]
        let times = between.prefix(2).map { time($0.text) }
        if between.count == 1, let time = times.first ?? nil { return (.commandTime(time), second + 1) }
        guard times.count == 2, let time = times[1] else { return nil }
        return (between.count == 2 ? .short(time: time) : .header(start: time), second + 1)
    }

    /// The 14 digits at the end of the line.
    private static func time(_ line: Substring) -> String? {
        let digits = line.utf8.suffix(14)
        guard digits.count == 14, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return String(decoding: digits, as: UTF8.self)
    }
}
