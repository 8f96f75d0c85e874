import ShellRuntime
import ShellValues

/// A source of random numbers.
protocol RandomNumbers: AnyObject {
    /// Four random bytes as a number.
    func sample() -> Int32
    /// From zero up to but not including one.
    func nextDouble() -> Double
}

extension RandomNumbers {
    /// From zero up to but not including the greatest integer.
    func next() -> Int32 {
        var number = sample()
        while number == Int32.max { number = sample() }
        return number < 0 ? number &+ Int32.max : number
    }

    /// From `low` up to but not including `high`.
    func next(_ low: Int32, _ high: Int32) -> Int32 {
        let range = Int64(high) - Int64(low)
        if range <= 0 { return low }
        let offset = Int64(nextDouble() * Double(range))
        return Int32(truncatingIfNeeded: Int64(low) + min(offset, range - 1))
    }

    func next(_ low: Int64, _ high: Int64) -> Int64 {
        let range = UInt64(bitPattern: high &- low)
        if range == 0 { return low }
        if range <= UInt64(Int32.max) { return low &+ Int64(nextDouble() * Double(range)) }
        let bits = UInt64(UInt32(bitPattern: sample())) << 32 | UInt64(UInt32(bitPattern: sample()))
        return low &+ Int64(bitPattern: bits % range)
    }
}

/// Random bits of the host.
final class HostRandom: RandomNumbers {
    private let host: HostValues
    init(_ host: HostValues) { self.host = host }
    func sample() -> Int32 { Int32(truncatingIfNeeded: Int64(bitPattern: host.randomBits())) }
    func nextDouble() -> Double { Double(host.randomBits() >> 11) / 9_007_199_254_740_992 }
}

/// The seeded generator of .NET: Knuth's subtractive method.
final class SeededRandom: RandomNumbers {
    private var seeds = [Int32](repeating: 0, count: 56)
    private var first = 0
    private var second = 21

    init(_ seed: Int32) {
        let start = seed == Int32.min ? Int32.max : abs(seed)
        var mj = 161_803_398 &- start
        seeds[55] = mj
        var mk: Int32 = 1
        var position = 0
        for _ in 1..<55 {
            position = (position + 21) % 55
            seeds[position] = mk
            mk = mj &- mk
            if mk < 0 { mk = mk &+ Int32.max }
            mj = seeds[position]
        }
        for _ in 1..<5 {
            for i in 1..<56 {
                let n = (i + 30) % 55
                seeds[i] = seeds[i] &- seeds[1 + n]
                if seeds[i] < 0 { seeds[i] = seeds[i] &+ Int32.max }
            }
        }
    }

    private func step() -> Int32 {
        first = first + 1 >= 56 ? 1 : first + 1
        second = second + 1 >= 56 ? 1 : second + 1
        var value = seeds[first] &- seeds[second]
        if value == Int32.max { value -= 1 }
        if value < 0 { value = value &+ Int32.max }
        seeds[first] = value
        return value
    }

    func sample() -> Int32 {
        var bits: UInt32 = 0
        for i in 0..<4 { bits |= UInt32(UInt8(truncatingIfNeeded: step())) << UInt32(8 * i) }
        return Int32(bitPattern: bits)
    }

    func nextDouble() -> Double { Double(next()) * (1.0 / Double(Int32.max)) }
}

/// The generator that a session keeps after `-SetSeed`.
enum RandomSource {
    static func session(_ engine: Engine, seed: Int32?) -> any RandomNumbers {
        if let seed {
            let made = SeededRandom(seed)
            engine.services["CoreCmdlets.Random"] = made
            return made
        }
        return engine.services["CoreCmdlets.Random"] as? SeededRandom ?? HostRandom(engine.host)
    }
}
