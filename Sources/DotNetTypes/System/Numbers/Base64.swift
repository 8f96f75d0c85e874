import ShellValues

/// Base 64 as `System.Convert` reads and writes it.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8], lineBreaks: Bool = false) -> String {
        var (out, column) = ([UInt8](), 0)
        out.reserveCapacity(bytes.count / 3 * 4 + 4)
        var position = 0
        while position < bytes.count {
            if lineBreaks, column == 76 {
                out += [0x0D, 0x0A]
                column = 0
            }
            let group = bytes[position..<min(position + 3, bytes.count)]
            appendGroup(Array(group), to: &out)
            position += 3
            column += 4
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func appendGroup(_ group: [UInt8], to out: inout [UInt8]) {
        let padded = group + [0, 0]
        let bits = UInt32(padded[0]) << 16 | UInt32(padded[1]) << 8 | UInt32(padded[2])
        for i in 0..<4 {
            let index = Int(bits >> UInt32(18 - 6 * i)) & 63
            out.append(i <= group.count ? alphabet[index] : 0x3D)
        }
    }

    private static let values: [UInt8: UInt32] = {
        var result: [UInt8: UInt32] = [:]
        for (i, byte) in alphabet.enumerated() { result[byte] = UInt32(i) }
        return result
    }()

    static func decode(_ text: String) throws -> [UInt8] {
        let digits = text.utf8.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        let padding = digits.reversed().prefix { $0 == 0x3D }.count
        guard digits.count % 4 == 0, padding <= 2 else { throw malformed }
        var (out, bits, count) = ([UInt8](), UInt32(0), 0)
        out.reserveCapacity(digits.count / 4 * 3)
        for digit in digits.dropLast(padding) {
            guard let value = values[digit] else { throw malformed }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return out
    }

    private static var malformed: NetFailure {
        Failure.format(
            "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding "
                + "characters, or an illegal character among the padding characters.")
    }
}

/// Bytes as pairs of hexadecimal digits.
enum HexText {
    static func encode(_ bytes: [UInt8], separator: String = "") -> String {
        bytes.map { String($0 >> 4, radix: 16, uppercase: true) + String($0 & 15, radix: 16, uppercase: true) }
            .joined(separator: separator)
    }

    static func decode(_ text: String) throws -> [UInt8] {
        let digits = Array(text)
        guard digits.count % 2 == 0 else {
            throw Failure.format("The input is not a valid hex string as its length is not a multiple of 2.")
        }
        var out: [UInt8] = []
        for i in stride(from: 0, to: digits.count, by: 2) {
            guard digits[i].isASCII, digits[i + 1].isASCII, let high = digits[i].hexDigitValue,
                let low = digits[i + 1].hexDigitValue
            else { throw Failure.format("The input is not a valid hex string as it contains a non-hex character.") }
            out.append(UInt8(high * 16 + low))
        }
        return out
    }
}
