/// Replaces what differs from run to run by marks: GUIDs, dates, times, etags.
enum VolatileText {
    /// The words of a line, volatile ones as marks, and rules of dashes as one dash.
    static func shape(_ line: Substring) -> [String] {
        let words = line.utf8.split { $0 == 0x20 || $0 == 0x09 }.map { masked(Array($0)) }
        return joinDates(words)
    }

    /// A word with its volatile parts as marks.
    private static func masked(_ word: [UInt8]) -> String {
        if word.allSatisfy({ $0 == UInt8(ascii: "-") }) { return "-" }
        var result: [UInt8] = []
        var at = 0
        while at < word.count {
            let startsRun = at == 0 || !isWordByte(word[at - 1])
            if startsRun, let (length, mark) = volatile(word[at...]) {
                result += Array(mark.utf8)
                at += length
            } else {
                result.append(word[at])
                at += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func volatile(_ rest: ArraySlice<UInt8>) -> (length: Int, mark: String)? {
        if let length = etag(rest) { return (length, "{etag}") }
        for (pattern, mark) in patterns {
            guard let length = matched(pattern, rest), isEnd(rest.dropFirst(length)) else { continue }
            return (length, mark)
        }
        return nil
    }

    /// `h` a hexadecimal digit, `d` a digit, `D` one digit or two, `F` digits in any number, others themselves; longest first.
    private static let patterns: [(pattern: [UInt8], mark: String)] = [
        ("hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh", "{guid}"),
        ("dddd-dd-ddTdd:dd:dd.F+dd:dd", "{time}"), ("dddd-dd-ddTdd:dd:dd.F-dd:dd", "{time}"),
        ("dddd-dd-ddTdd:dd:dd.FZ", "{time}"), ("dddd-dd-ddTdd:dd:dd.F", "{time}"),
        ("dddd-dd-ddTdd:dd:dd+dd:dd", "{time}"), ("dddd-dd-ddTdd:dd:dd-dd:dd", "{time}"),
        ("dddd-dd-ddTdd:dd:ddZ", "{time}"), ("dddd-dd-ddTdd:dd:dd", "{time}"),
        ("dddd-dd-dd", "{date}"), ("D/D/dddd", "{date}"), ("D/D/dd", "{date}"), ("D.D.dddd", "{date}"),
        ("D:dd:dd.F", "{time}"), ("D:dd:dd", "{time}"), ("D:dd", "{time}"),
    ].map { (Array($0.0.utf8), $0.1) }

    private static func matched(_ pattern: [UInt8], _ text: ArraySlice<UInt8>) -> Int? {
        var at = text.startIndex
        for wanted in pattern {
            guard at < text.endIndex else { return nil }
            let byte = text[at]
            switch wanted {
            case UInt8(ascii: "h"): guard isHex(byte) else { return nil }
            case UInt8(ascii: "d"): guard isDigit(byte) else { return nil }
            case UInt8(ascii: "D"), UInt8(ascii: "F"):
                guard isDigit(byte) else { return nil }
                let limit = wanted == UInt8(ascii: "D") ? 2 : 9
                at += text[at...].prefix(limit).prefix { isDigit($0) }.count
                continue
            default: guard byte == wanted else { return nil }
            }
            at += 1
        }
        return at - text.startIndex
    }

    /// `W/"…"`, as Azure writes etags.
    private static func etag(_ text: ArraySlice<UInt8>) -> Int? {
        let start = Array("W/".utf8)
        guard text.starts(with: start) else { return nil }
        var rest = text.dropFirst(2)
        let escape = rest.first == UInt8(ascii: "\\") ? 1 : 0
        rest = rest.dropFirst(escape)
        guard rest.first == UInt8(ascii: "\""), let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        return end + 1 - text.startIndex
    }

    /// A date in words is many words: day, month, year, time. They become one mark.
    private static func joinDates(_ words: [String]) -> [String] {
        var result: [String] = []
        var at = 0
        while at < words.count {
            let length = spelledDate(words[at...])
            if length > 0 {
                result.append("{date}")
                at += length
            } else {
                result.append(words[at])
                at += 1
            }
            joinTime(&result)
        }
        return result
    }

    /// `{date} {time} AM` is one mark; so the number of words is the same for every way to write the time of day.
    private static func joinTime(_ words: inout [String]) {
        guard words.count >= 2 else { return }
        let (before, last) = (words[words.count - 2], words[words.count - 1])
        let isDayTime = before == "{date}" && last == "{time}"
        let isHalf = (before == "{time}" || before == "{date}") && ["AM", "PM"].contains(last)
        if isDayTime || isHalf { words.removeLast() }
    }

    /// How many words of `Tuesday, November 24, 2026` or `Tue, 24 Nov 2026` or `24 November 2026` stand at the start.
    private static func spelledDate(_ words: ArraySlice<String>) -> Int {
        let plain = words.prefix(4).map { $0.filter { $0 != "," && $0 != "." } }
        var at = 0
        if let day = plain.first, names(days, day) { at = 1 }
        guard plain.count >= at + 3 else { return 0 }
        let three = Array(plain[at..<(at + 3)])
        let monthFirst = names(months, three[0]) && isNumber(three[1], 1...2)
        let dayFirst = isNumber(three[0], 1...2) && names(months, three[1])
        return (monthFirst || dayFirst) && isNumber(three[2], 4...4) ? at + 3 : 0
    }

    private static let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]

    private static func names(_ list: [String], _ word: String) -> Bool {
        word.utf8.count >= 3 && list.contains { $0 == word.lowercased() || $0.prefix(3) == word.lowercased() }
    }

    private static func isNumber(_ word: String, _ digits: ClosedRange<Int>) -> Bool {
        digits.contains(word.utf8.count) && word.utf8.allSatisfy(isDigit)
    }

    private static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool { rest.first.map { !isWordByte($0) } ?? true }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isHex(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66) }
    private static func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80
    }
}
