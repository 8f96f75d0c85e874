/// The generator behind `Get-Random`: it draws four bytes where `System.Random` draws one number.
public struct ShellRandom: Sendable {
    private enum Source: Sendable {
        case seeded(NetRandom)
        case bytes(@Sendable (Int) -> [UInt8])
    }

    private var source: Source

    /// A generator that gives the same numbers for the same seed.
    public init(seed: Int32) { source = .seeded(NetRandom(seed: seed)) }

    /// A generator on top of random bytes, of which it asks for so many at a time.
    public init(bytes: @escaping @Sendable (Int) -> [UInt8]) { source = .bytes(bytes) }

    private mutating func word(_ count: Int) -> UInt64 {
        let bytes: [UInt8]
        switch source {
        case .seeded(var generator):
            bytes = generator.nextBytes(count)
            source = .seeded(generator)
        case .bytes(let make): bytes = make(count)
        }
        return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private mutating func sample() -> Int32 { Int32(truncatingIfNeeded: word(4)) }

    /// 0 up to, but without, 2147483647.
    public mutating func next() -> Int32 {
        var value = sample()
        while value == .max { value = sample() }
        return value < 0 ? value &+ .max : value
    }

    /// 0 up to, but without, 1.
    public mutating func nextDouble() -> Double { Double(next()) * (1.0 / 2_147_483_647.0) }

    /// An integer of a range; `low` when the range is empty.
    public mutating func next(from low: Int32, below high: Int32) -> Int32 {
        let range = Int64(high) - Int64(low)
        guard range > 0 else { return low }
        if range <= Int64(Int32.max) {
            return Int32(truncatingIfNeeded: Int64(nextDouble() * Double(range)) + Int64(low))
        }
        var value = sample()
        while value == .min { value = sample() }
        let share = (Double(value) + Double(Int32.max)) * (1.0 / (2 * Double(Int32.max)))
        return Int32(truncatingIfNeeded: Int64(share * Double(range)) + Int64(low))
    }

    /// A 64-bit integer of a range; `low` when the range is empty.
    public mutating func next(from low: Int64, below high: Int64) -> Int64 {
        guard low < high else { return low }
        let range = UInt64(bitPattern: high &- low)
        if range <= UInt64(Int32.max) { return low &+ Int64(next(from: Int32(0), below: Int32(range))) }
        let mask = UInt64.max >> UInt64(range.leadingZeroBitCount)
        while true {
            let value = word(8) & mask
            if value < range { return low &+ Int64(bitPattern: value) }
        }
    }

    /// A double of a range; `low` when the range is empty.
    public mutating func next(from low: Double, below high: Double) -> Double {
        guard low < high else { return low }
        let difference = high - low
        while true {
            let share = nextDouble()
            let value = difference.isFinite ? low + share * difference : low + share * high - share * low
            if value < high { return value }
        }
    }

    /// `count` different items in random order, as `Get-Random -InputObject … -Count` picks them.
    public mutating func choose<Item>(_ count: Int, from items: [Item]) -> [Item] {
        var chosen: [Item] = []
        for (position, item) in items.enumerated() {
            if position < count {
                chosen.append(item)
            } else if Int(next(from: Int32(0), below: Int32(clamping: position + 1))) < count {
                chosen[Int(next(from: Int32(0), below: Int32(clamping: chosen.count)))] = item
            }
        }
        return shuffled(chosen)
    }

    /// All items in random order.
    public mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        var rest = items
        var output: [Item] = []
        for position in rest.indices {
            let pick = Int(next(from: Int32(clamping: position), below: Int32(clamping: rest.count)))
            output.append(rest[pick])
            rest[pick] = rest[position]
        }
        return output
    }
}
