/// A version 4 address in the strict dotted form: four decimal numbers without leading zeros.
public struct IPv4Address: Hashable, Comparable, Sendable {
    /// The address as one number, the first part in the highest byte.
    public let number: UInt32

    public init(number: UInt32) {
        self.number = number
    }

    public init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var number: UInt32 = 0
        for part in parts {
            guard let value = Digits.number(part, longest: 3, zerosInFront: false), value <= 255 else { return nil }
            number = number << 8 | UInt32(value)
        }
        self.number = number
    }

    public var text: String {
        let parts = [number >> 24, number >> 16 & 255, number >> 8 & 255, number & 255]
        return parts.map { String($0) }.joined(separator: ".")
    }

    public static func < (left: IPv4Address, right: IPv4Address) -> Bool {
        left.number < right.number
    }

    /// Whether the address belongs to the private ranges 10/8, 172.16/12 or 192.168/16.
    public var isPrivate: Bool {
        number >> 24 == 10 || number >> 20 == 0xAC1 || number >> 16 == 0xC0A8
    }
}

/// Reads plain ASCII digits, nothing else.
enum Digits {
    static func number<Bytes: Collection<UInt8>>(_ bytes: Bytes, longest: Int, zerosInFront: Bool) -> Int? {
        guard let first = bytes.first, bytes.count <= longest else { return nil }
        guard zerosInFront || bytes.count == 1 || first != UInt8(ascii: "0") else { return nil }
        var number = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            let (product, tooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, over) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
            guard !tooLarge, !over else { return nil }
            number = sum
        }
        return number
    }
}
