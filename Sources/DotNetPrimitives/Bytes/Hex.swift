/// Hexadecimal text of bytes.
public enum Hex {
    private static let lowerDigits = Array("0123456789abcdef".utf8)
    private static let upperDigits = Array("0123456789ABCDEF".utf8)

    public static func lower(_ bytes: some Sequence<UInt8>) -> String { text(bytes, lowerDigits) }
    public static func upper(_ bytes: some Sequence<UInt8>) -> String { text(bytes, upperDigits) }

    private static func text(_ bytes: some Sequence<UInt8>, _ digits: [UInt8]) -> String {
        var output: [UInt8] = []
        for byte in bytes {
            output.append(digits[Int(byte >> 4)])
            output.append(digits[Int(byte & 15)])
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The bytes of pairs of digits; nil for an odd count or a byte that is no digit.
    public static func decode(_ digits: some Collection<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var upper: UInt8?
        for digit in digits {
            guard let value = NetNumber.hexDigit(digit) else { return nil }
            if let first = upper {
                bytes.append(first << 4 | value)
                upper = nil
            } else {
                upper = value
            }
        }
        return upper == nil ? bytes : nil
    }

    /// - Throws: `format` when the text is no hexadecimal string.
    public static func decode(_ text: String) throws(PrimitiveError) -> [UInt8] {
        guard text.utf8.count % 2 == 0 else {
            throw .format("The input is not a valid hex string as its length is not a multiple of 2.")
        }
        guard let bytes = decode(text.utf8) else {
            throw .format("The input is not a valid hex string as it contains a non-hex character.")
        }
        return bytes
    }
}
