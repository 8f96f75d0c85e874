import DotNetPrimitives

/// The secrets of a session so far, each with its number, and the search for them in texts.
struct KnownSecrets: Sendable {
    private var placeholders: [String: String] = [:]
    private var others: Set<String> = []
    private var forms: [SecretForm] = []
    /// The forms by their first byte, the longest first.
    private var table: [[Int]] = Array(repeating: [], count: 256)
    /// The second bytes of the forms, which tell most places from them.
    private var seconds: [UInt8] = []
    /// Whether a form starts with a byte.
    private var starts: [Bool] = Array(repeating: false, count: 256)
    private var firstNumber: Int

    /// - Parameter firstNumber: the number of the first placeholder.
    init(firstNumber: Int = 1) { self.firstNumber = firstNumber }

    var isEmpty: Bool { forms.isEmpty }
    var count: Int { placeholders.count }

    /// What stands for a value; it is known from now on.
    mutating func placeholder(for value: String) -> String {
        if let known = placeholders[value] { return known }
        let placeholder = Placeholder.text(for: value, number: firstNumber + placeholders.count)
        placeholders[value] = placeholder
        guard SecretValue.isWorthKnowing(value) else { return placeholder }
        for form in SecretForm.all(of: value, placeholder: placeholder) { add(form) }
        return placeholder
    }

    /// Another way in which the secret of a placeholder was written.
    mutating func add(_ text: String, for placeholder: String) {
        guard placeholders[text] == nil, others.insert(text).inserted, SecretValue.isWorthKnowing(text) else { return }
        for form in SecretForm.all(of: text, placeholder: placeholder) { add(form) }
    }

    private mutating func add(_ form: SecretForm) {
        guard let first = form.bytes.first else { return }
        forms.append(form)
        seconds.append(form.bytes.at(1) ?? 0)
        starts[Int(first)] = true
        table[Int(first)].append(forms.count - 1)
        let forms = forms
        table[Int(first)].sort { forms[$0].bytes.count > forms[$1].bytes.count }
    }

    /// The places of known secrets outside of those that are taken.
    /// - Parameter taken: sorted, without overlaps.
    func edits(in bytes: [UInt8], isCommand: Bool, except taken: [Range<Int>] = []) -> [Edit] {
        if isEmpty { return [] }
        var edits: [Edit] = []
        var index = 0
        var rest = taken[...]
        while index < bytes.count {
            while let first = rest.first, first.upperBound <= index { rest.removeFirst() }
            if let first = rest.first, first.contains(index) { index = first.upperBound; continue }
            guard starts[Int(bytes[index])] else { index += 1; continue }
            let found = edit(bytes, at: index, isCommand: isCommand)
            edits += found
            index = max(index + 1, found.last?.range.upperBound ?? 0)
        }
        return edits
    }

    private func edit(_ bytes: [UInt8], at index: Int, isCommand: Bool) -> [Edit] {
        for number in table[Int(bytes[index])] {
            guard seconds[number] == bytes.at(index + 1) ?? 0 || bytes.at(index + 1).map(ByteClass.isLineEnd) == true else { continue }
            let form = forms[number]
            let search = FormMatch(bytes: bytes, form: form, isCommand: isCommand)
            guard let match = search.match(at: index) else { continue }
            if case .base64(let value, let placeholder) = form.match {
                return [Base64Edit.edit(bytes, match.range, replacing: value, by: placeholder)]
            }
            return Edit.overLines(match.range, form.replacement, in: bytes)
        }
        return []
    }
}

/// Compares a form with a place in a text.
struct FormMatch {
    let bytes: [UInt8]
    let form: SecretForm
    let isCommand: Bool

    /// Where the form stands, with line breaks inside, or its start before an ellipsis.
    func match(at start: Int) -> (range: Range<Int>, isCut: Bool)? {
        var index = start
        var matched = 0
        while matched < form.bytes.count {
            if index < bytes.count, bytes[index] == form.bytes[matched] {
                index += 1
                matched += 1
            } else if let next = afterBreak(index), matched > 0 {
                index = next
            } else {
                return isCut(index, matched) ? (start..<index, true) : nil
            }
        }
        return form.match == .word && !isWord(start..<index) ? nil : (start..<index, false)
    }

    private func afterBreak(_ index: Int) -> Int? {
        guard form.match == .text, !isCommand, index < bytes.count, ByteClass.isLineEnd(bytes[index]) else { return nil }
        let next = bytes.end(of: ByteClass.isSpace, from: index, limit: bytes.count)
        return next < bytes.count ? next : nil
    }

    private func isCut(_ index: Int, _ matched: Int) -> Bool {
        guard form.match == .text, !isCommand, matched >= 6 else { return false }
        return bytes.has("...", at: index) || bytes.at(index) == 0xE2 && bytes.at(index + 1) == 0x80 && bytes.at(index + 2) == 0xA6
    }

    private func isWord(_ range: Range<Int>) -> Bool {
        if let before = bytes.at(range.lowerBound - 1) {
            if isCommand, before == UInt8(ascii: "-") || before == UInt8(ascii: "$") { return false }
            if ByteClass.isName(before), ByteClass.isName(bytes[range.lowerBound]) { return false }
        }
        guard let after = bytes.at(range.upperBound) else { return true }
        return !(ByteClass.isName(after) && ByteClass.isName(bytes[range.upperBound - 1]))
    }
}

/// A base64 text with a secret in it: what it says is changed, so that the text is what a replay would print.
enum Base64Edit {
    static func edit(_ bytes: [UInt8], _ match: Range<Int>, replacing value: [UInt8], by placeholder: [UInt8]) -> Edit {
        var start = match.lowerBound
        while start > 0, ByteClass.isBase64(bytes[start - 1]) { start -= 1 }
        var end = bytes.end(of: ByteClass.isBase64, from: match.upperBound, limit: bytes.count)
        while end < bytes.count, bytes[end] == UInt8(ascii: "="), (end - start) % 4 != 0 { end += 1 }
        let text = bytes.text(start..<end)
        let padded = text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let said = try? Base64.decode(padded) else { return Edit(start..<end, placeholder.filter { $0 != 0 }) }
        let changed = Base64.encode(replace(value, in: said, by: placeholder))
        return Edit(start..<end, Array(changed.utf8))
    }

    private static func replace(_ value: [UInt8], in bytes: [UInt8], by placeholder: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == value[0], bytes[index...].starts(with: value) {
                result += placeholder
                index += value.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
