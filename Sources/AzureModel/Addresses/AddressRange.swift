/// Addresses from one to another, both included: where outbound addresses are drawn from.
public struct AddressRange: Hashable, Sendable {
    public let first: IPv4Address
    public let last: IPv4Address

    public init?(first: IPv4Address, last: IPv4Address) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    public init(_ block: AddressBlock) {
        first = block.first
        last = block.last
    }

    public var count: Int { Int(last.number - first.number) + 1 }

    public func contains(_ address: IPv4Address) -> Bool {
        first <= address && address <= last
    }

    /// A free address, found from where `number` points to; addresses that end in 0 or 255 are left alone.
    func draw(_ number: UInt64, taken: Set<IPv4Address>) -> IPv4Address? {
        let start = Int(number % UInt64(count))
        for step in 0..<count {
            let offset = (start + step) % count
            let candidate = IPv4Address(number: first.number + UInt32(offset))
            let ending = candidate.number & 255
            if ending != 0, ending != 255, !taken.contains(candidate) { return candidate }
        }
        return nil
    }
}
