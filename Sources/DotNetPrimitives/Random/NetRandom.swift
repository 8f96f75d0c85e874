/// `System.Random` with a seed: Knuth's subtractive generator as .NET keeps it for compatibility.
public struct NetRandom: Sendable {
    private var table: [Int32]
    private var next = 0
    private var nextLag = 21

    public init(seed: Int32) {
        table = [Int32](repeating: 0, count: 56)
        let magnitude = seed == .min ? Int32.max : abs(seed)
        var previous = 161_803_398 - magnitude
        table[55] = previous
        var value: Int32 = 1
        var index = 0
        for _ in 1..<55 {
            index += 21
            if index >= 55 { index -= 55 }
            table[index] = value
            value = previous &- value
            if value < 0 { value = value &+ .max }
            previous = table[index]
        }
        for _ in 1..<5 {
            for position in 1..<56 {
                var other = position + 30
                if other >= 55 { other -= 55 }
                table[position] = table[position] &- table[1 + other]
                if table[position] < 0 { table[position] = table[position] &+ .max }
            }
        }
    }

    /// 0 up to, but without, 2147483647.
    public mutating func sample() -> Int32 {
        next = next >= 55 ? 1 : next + 1
        nextLag = nextLag >= 55 ? 1 : nextLag + 1
        var result = table[next] &- table[nextLag]
        if result == .max { result -= 1 }
        if result < 0 { result = result &+ .max }
        table[next] = result
        return result
    }

    /// 0 up to, but without, 1.
    public mutating func nextDouble() -> Double { Double(sample()) * (1.0 / 2_147_483_647.0) }

    public mutating func nextSingle() -> Float {
        while true {
            let value = Float(nextDouble())
            if value < 1 { return value }
        }
    }

    /// - Throws: `argumentOutOfRange` for a negative bound.
    public mutating func next(below bound: Int32) throws(PrimitiveError) -> Int32 {
        guard bound >= 0 else { throw .negative(Int(bound), parameter: "maxValue") }
        return Int32(nextDouble() * Double(bound))
    }

    /// - Throws: `argumentOutOfRange` when the bounds are the wrong way round.
    public mutating func next(from low: Int32, below high: Int32) throws(PrimitiveError) -> Int32 {
        guard low <= high else {
            throw .argumentOutOfRange("'minValue' cannot be greater than maxValue.", parameter: "minValue")
        }
        let range = Int64(high) - Int64(low)
        let share = range <= Int64(Int32.max) ? nextDouble() : largeSample()
        return Int32(truncatingIfNeeded: Int64(share * Double(range)) + Int64(low))
    }

    /// A double for ranges beyond 31 bits.
    private mutating func largeSample() -> Double {
        var result = sample()
        if sample() % 2 == 0 { result = -result }
        return (Double(result) + Double(Int32.max - 1)) / (2 * Double(Int32.max) - 1)
    }

    public mutating func nextBytes(_ count: Int) -> [UInt8] {
        (0..<max(count, 0)).map { _ in UInt8(truncatingIfNeeded: sample()) }
    }

    private mutating func nextUInt64() -> UInt64 {
        let low = UInt64(nextDouble() * Double(1 << 22))
        let middle = UInt64(nextDouble() * Double(1 << 22))
        let high = UInt64(nextDouble() * Double(1 << 20))
        return low | middle << 22 | high << 44
    }

    /// 0 up to, but without, the largest 64-bit integer.
    public mutating func nextInt64() -> Int64 {
        while true {
            let value = nextUInt64() >> 1
            if value != UInt64(Int64.max) { return Int64(value) }
        }
    }

    /// - Throws: `argumentOutOfRange` when the bounds are the wrong way round.
    public mutating func nextInt64(from low: Int64, below high: Int64) throws(PrimitiveError) -> Int64 {
        guard low <= high else {
            throw .argumentOutOfRange("'minValue' cannot be greater than maxValue.", parameter: "minValue")
        }
        let range = UInt64(bitPattern: high &- low)
        if range <= UInt64(Int32.max) { return Int64(try next(from: 0, below: Int32(range))) + low }
        let bits = 64 - (range - 1).leadingZeroBitCount
        while true {
            let value = nextUInt64() >> UInt64(64 - bits)
            if value < range { return low &+ Int64(bitPattern: value) }
        }
    }
}
