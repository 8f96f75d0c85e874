/// Draws public addresses. The same name gets the same address, unless somebody has it already.
enum OutboundAddresses {
    /// Public ranges of the classic service's regions: 65.52/16, 191.238/16, 23.98/16 and 70.37/16.
    static let ranges: [AddressRange] = ["65.52.0.0/16", "191.238.0.0/16", "23.98.0.0/16", "70.37.0.0/16"]
        .compactMap { AddressBlock($0).map(AddressRange.init) }

    static func draw(for name: String, from ranges: [AddressRange], taken: Set<IPv4Address>) -> IPv4Address? {
        let number = hash(name.lowercased())
        let candidates = ranges.isEmpty ? Self.ranges : ranges
        let start = Int(number % UInt64(candidates.count))
        for step in candidates.indices {
            let range = candidates[(start + step) % candidates.count]
            if let address = range.draw(number >> 8, taken: taken) { return address }
        }
        return nil
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
