import DotNetPrimitives
import ShellValues

/// Bytes as pairs of hexadecimal digits.
enum HexText {
    static func encode(_ bytes: [UInt8], separator: String = "") -> String {
        separator.isEmpty ? Hex.upper(bytes) : bytes.map { Hex.upper([$0]) }.joined(separator: separator)
    }

    static func decode(_ text: String) throws -> [UInt8] { try Hex.decode(text) }
}
