/// Base64 as `System.Convert` reads and writes it.
public enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8: UInt32] = Dictionary(
        uniqueKeysWithValues: alphabet.enumerated().map { ($0.element, UInt32($0.offset)) })

    /// - Parameter insertsLineBreaks: a line break (CR LF) after every 76 characters.
    public static func encode(_ bytes: [UInt8], insertsLineBreaks: Bool = false) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count / 3 * 4 + 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            if insertsLineBreaks, start > 0, start % 57 == 0 { output += [0x0D, 0x0A] }
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits: UInt32 = 0
            for offset in 0..<3 { bits = bits << 8 | (offset < group.count ? UInt32(group[start + offset]) : 0) }
            for position in 0..<4 {
                let digit = Int(bits >> UInt32(18 - position * 6) & 63)
                output.append(position <= group.count ? alphabet[digit] : UInt8(ascii: "="))
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// White space between the characters does not count.
    ///
    /// - Throws: `format`.
    public static func decode(_ text: String) throws(PrimitiveError) -> [UInt8] {
        let failure = PrimitiveError.format(
            "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters."
        )
        let digits = text.utf8.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard digits.count % 4 == 0 else { throw failure }
        let padding = digits.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard padding <= 2 else { throw failure }
        var output: [UInt8] = []
        output.reserveCapacity(digits.count / 4 * 3)
        var bits: UInt32 = 0
        for (index, digit) in digits.enumerated() {
            let isPadding = index >= digits.count - padding
            guard let value = isPadding ? 0 : values[digit] else { throw failure }
            bits = bits << 6 | value
            if index % 4 == 3 {
                for shift in [16, 8, 0] { output.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift))) }
                bits = 0
            }
        }
        output.removeLast(padding)
        return output
    }
}
