/// A block of addresses in CIDR notation, such as `10.20.0.0/16`.
public struct AddressBlock: Hashable, Sendable {
    /// The address as written, host bits included.
    public let address: IPv4Address
    /// The number of leading bits that all addresses of the block share, 0 to 32.
    public let length: Int

    public init?(address: IPv4Address, length: Int) {
        guard (0...32).contains(length) else { return nil }
        self.address = address
        self.length = length
    }

    public init?(_ text: some StringProtocol) {
        let bytes = text.utf8
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        guard let address = IPv4Address(text[..<slash]) else { return nil }
        let tail = bytes[bytes.index(after: slash)...]
        guard let length = Digits.number(tail, longest: 2, zerosInFront: false) else { return nil }
        self.init(address: address, length: length)
    }

    public var text: String { "\(address.text)/\(length)" }

    /// The bits that all addresses of the block share.
    public var mask: UInt32 { length == 0 ? 0 : UInt32.max << UInt32(32 - length) }
    public var first: IPv4Address { IPv4Address(number: address.number & mask) }
    public var last: IPv4Address { IPv4Address(number: address.number | ~mask) }
    /// How many addresses the block has.
    public var count: Int { 1 << (32 - length) }
    public var hasHostBits: Bool { address != first }

    public func contains(_ address: IPv4Address) -> Bool {
        first <= address && address <= last
    }

    public func contains(_ other: AddressBlock) -> Bool {
        first <= other.first && other.last <= last
    }

    public func overlaps(_ other: AddressBlock) -> Bool {
        first <= other.last && other.first <= last
    }
}
