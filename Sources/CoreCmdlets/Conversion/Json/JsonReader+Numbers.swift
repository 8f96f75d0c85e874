import DotNetPrimitives
import ShellValues

extension JsonReader {
    /// Integers become 64-bit or big integers, all else a double. Octal and hexadecimal forms are accepted.
    mutating func readNumber() throws -> Value {
        let start = at
        if bytes[at] == 0x2D, at + 1 < bytes.count, bytes[at + 1] == 0x49 { return try readNegativeInfinity() }
        var isInteger = true
        while at < bytes.count, isNumberByte(bytes[at]) {
            if bytes[at] == 0x2E || bytes[at] | 0x20 == 0x65 { isInteger = false }
            at += 1
        }
        if at < bytes.count, !endsNumber(bytes[at]) {
            throw failure("Unexpected character encountered while parsing number: \(character(at)).", at)
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if let special = radixNumber(text) { return special }
        if isInteger, let value = integer(text) { return value }
        if let number = Double(text), text.utf8.last != 0x65, text.utf8.last != 0x45 { return .double(number) }
        throw failure("Input string '\(text)' is not a valid number.", at)
    }

    private mutating func readNegativeInfinity() throws -> Value {
        let word = Array("-Infinity".utf8)
        guard at + word.count <= bytes.count, Array(bytes[at..<(at + word.count)]) == word else {
            throw failure("Error parsing number value.", at + 1)
        }
        at += word.count
        return .double(-.infinity)
    }

    private func isNumberByte(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || byte == 0x2E || byte == 0x2D || byte == 0x2B
            || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66) || byte | 0x20 == 0x78
    }

    private func endsNumber(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x2C || byte == 0x5D || byte == 0x7D || byte == 0x29 || byte == 0x2F
    }

    private func radixNumber(_ text: String) -> Value? {
        let folded = text.lowercased()
        if folded.hasPrefix("0x"), let number = Int64(folded.dropFirst(2), radix: 16) { return .long(number) }
        if folded.count > 1, folded.hasPrefix("0"), let number = Int64(folded, radix: 8) { return .long(number) }
        return nil
    }

    private func integer(_ text: String) -> Value? {
        if let number = Int64(text) { return .long(number) }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return JsonFactory.bigInteger(text)
    }
}
