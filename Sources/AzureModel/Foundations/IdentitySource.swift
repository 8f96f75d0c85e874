/// Where identifiers come from. The same seed gives the same identifiers in the same order.
public struct IdentitySource: Sendable, Equatable {
    /// All there is to know of it: a source made from it goes on with the same identifiers.
    public private(set) var state: UInt64

    public init(seed: UInt64) {
        state = seed
    }

    public init(state: UInt64) {
        self.state = state
    }

    /// The next number of the SplitMix64 sequence.
    public mutating func nextNumber() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A random (version 4) GUID with dashes, as in `OperationId`.
    public mutating func nextGuid() -> String {
        let digits = Array(nextDigits())
        let groups = [digits[0..<8], digits[8..<12], digits[12..<16], digits[16..<20], digits[20..<32]]
        return groups.map { String($0) }.joined(separator: "-")
    }

    /// 32 hexadecimal digits without dashes, as in a request id.
    public mutating func nextRequestId() -> String {
        nextDigits()
    }

    private mutating func nextDigits() -> String {
        let high = nextNumber() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = nextNumber() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return Self.hexadecimal(high) + Self.hexadecimal(low)
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
