/// Percent-encoding of `System.Uri` and `System.Net.WebUtility`.
public enum PercentEncoding {
    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    static func isUnreserved(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E || byte == 0x7E
    }

    private static let reserved = Set(";/?:@&=+$,#[]!'()*".utf8)

    static func encode(_ text: some StringProtocol, keeping isKept: (UInt8) -> Bool) -> String {
        var output: [UInt8] = []
        for byte in text.utf8 {
            if isKept(byte) {
                output.append(byte)
            } else {
                output.append(0x25)
                output.append(contentsOf: Hex.upper([byte]).utf8)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// `Uri.EscapeDataString`: all but letters, digits and `-_.~`.
    public static func escapeData(_ text: String) -> String { encode(text, keeping: isUnreserved) }

    /// `Uri.EscapeUriString`: reserved characters stay too.
    public static func escapeURI(_ text: String) -> String {
        encode(text) { isUnreserved($0) || reserved.contains($0) }
    }

    /// `Uri.UnescapeDataString`: what is no valid escape stays.
    public static func unescapeData(_ text: String) -> String { decode(text, plusIsSpace: false) }

    /// `WebUtility.UrlEncode`: spaces become `+`.
    public static func urlEncode(_ text: String) -> String {
        let kept = Set("-_.!*() ".utf8)
        return encode(text) { isAlphanumeric($0) || kept.contains($0) }.replacing(" ", with: "+")
    }

    /// `WebUtility.UrlDecode`.
    public static func urlDecode(_ text: String) -> String { decode(text, plusIsSpace: true) }

    static func decode(_ text: some StringProtocol, plusIsSpace: Bool, keeping isKept: (UInt8) -> Bool = { _ in false })
        -> String
    {
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, index + 2 < bytes.count, let high = NetNumber.hexDigit(bytes[index + 1]),
                let low = NetNumber.hexDigit(bytes[index + 2]), !isKept(high << 4 | low)
            {
                output.append(high << 4 | low)
                index += 3
            } else {
                output.append(plusIsSpace && bytes[index] == 0x2B ? 0x20 : bytes[index])
                index += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
