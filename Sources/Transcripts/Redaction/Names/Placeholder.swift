/// What stands in place of a secret: it says so, and is of the same sort as the value, so that a script still runs.
///
/// Texts become `REDACTED-1`; base64 keeps its length and its padding; GUIDs stay GUIDs, digits stay digits.
enum Placeholder {
    static func text(for value: String, number: Int) -> String {
        let bytes = Array(value.utf8)
        if bytes.allSatisfy(ByteClass.isDigit) { return String(firstNumber + number) }
        if isGUID(bytes) { return guidStart + padded(number, 12) }
        guard bytes.count >= 24, SecretValue.isKey(bytes), SecretValue.isBase64(bytes) else { return "REDACTED-\(number)" }
        let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        let start = base64Start + padded(number, 4)
        let rest = max(0, bytes.count - padding - start.utf8.count)
        return start + String(repeating: "A", count: rest) + String(repeating: "=", count: padding)
    }

    /// Whether a value is itself a placeholder.
    static func matches(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        if value.hasPrefix("REDACTED-") { return bytes.count > 9 && bytes.dropFirst(9).allSatisfy(ByteClass.isDigit) }
        if value.hasPrefix(guidStart) { return isGUID(bytes) }
        if value.hasPrefix(base64Start) {
            return bytes.dropFirst(12).allSatisfy { $0 == UInt8(ascii: "A") || $0 == UInt8(ascii: "=") || ByteClass.isDigit($0) }
        }
        guard bytes.count == 8, let number = Int(value) else { return false }
        return number > firstNumber && number < firstNumber + 100_000
    }

    private static let firstNumber = 90_000_000
    private static let guidStart = "facade00-0000-4000-8000-"
    private static let base64Start = "REDACTED"

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func isGUID(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 36 else { return false }
        for (index, byte) in bytes.enumerated() {
            let isDash = index == 8 || index == 13 || index == 18 || index == 23
            guard isDash ? byte == UInt8(ascii: "-") : ByteClass.isHex(byte) else { return false }
        }
        return true
    }
}
