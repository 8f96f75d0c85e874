/// SHA-256, FIPS 180.
enum SHA256 {
    static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var state = HashConstants.sha256Start
        let padded = HashPadding.pad(bytes, block: 64)
        padded.withUnsafeBufferPointer { buffer in
            for start in stride(from: 0, to: buffer.count, by: 64) { update(&state, buffer, start) }
        }
        return HashPadding.bigEndian(state)
    }

    private static func update(_ state: inout [UInt32], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        var words = (0..<16).map { HashPadding.word32(bytes, start + $0 * 4) }
        for index in 16..<64 {
            let early = words[index - 15]
            let late = words[index - 2]
            let small = rotated(early, 7, 18) ^ early &>> 3
            let large = rotated(late, 17, 19) ^ late &>> 10
            words.append(words[index - 16] &+ small &+ words[index - 7] &+ large)
        }
        var v = state
        for round in 0..<64 {
            let choice = v[4] & v[5] ^ ~v[4] & v[6]
            let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
            let upper = rotated(v[4], 6, 11) ^ HashPadding.rotateRight(v[4], 25)
            let lower = rotated(v[0], 2, 13) ^ HashPadding.rotateRight(v[0], 22)
            let first = v[7] &+ upper &+ choice &+ HashConstants.sha256[round] &+ words[round]
            let second = lower &+ majority
            for index in stride(from: 7, to: 0, by: -1) { v[index] = v[index - 1] }
            v[4] = v[4] &+ first
            v[0] = first &+ second
        }
        for index in 0..<8 { state[index] = state[index] &+ v[index] }
    }

    private static func rotated(_ value: UInt32, _ a: UInt32, _ b: UInt32) -> UInt32 {
        HashPadding.rotateRight(value, a) ^ HashPadding.rotateRight(value, b)
    }
}

/// SHA-512 and SHA-384, FIPS 180.
enum SHA512 {
    static func hash(_ bytes: [UInt8], start: [UInt64], length: Int) -> [UInt8] {
        var state = start
        let padded = HashPadding.pad(bytes, block: 128)
        padded.withUnsafeBufferPointer { buffer in
            for start in stride(from: 0, to: buffer.count, by: 128) { update(&state, buffer, start) }
        }
        return Array(HashPadding.bigEndian(state).prefix(length))
    }

    private static func update(_ state: inout [UInt64], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        var words: [UInt64] = (0..<16).map { index in
            let high = HashPadding.word32(bytes, start + index * 8)
            let low = HashPadding.word32(bytes, start + index * 8 + 4)
            return UInt64(high) << 32 | UInt64(low)
        }
        for index in 16..<80 {
            let early = words[index - 15]
            let late = words[index - 2]
            let small = rotated(early, 1, 8) ^ early &>> 7
            let large = rotated(late, 19, 61) ^ late &>> 6
            words.append(words[index - 16] &+ small &+ words[index - 7] &+ large)
        }
        var v = state
        for round in 0..<80 {
            let choice = v[4] & v[5] ^ ~v[4] & v[6]
            let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
            let upper = rotated(v[4], 14, 18) ^ HashPadding.rotateRight(v[4], 41)
            let lower = rotated(v[0], 28, 34) ^ HashPadding.rotateRight(v[0], 39)
            let first = v[7] &+ upper &+ choice &+ HashConstants.sha512[round] &+ words[round]
            let second = lower &+ majority
            for index in stride(from: 7, to: 0, by: -1) { v[index] = v[index - 1] }
            v[4] = v[4] &+ first
            v[0] = first &+ second
        }
        for index in 0..<8 { state[index] = state[index] &+ v[index] }
    }

    private static func rotated(_ value: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
        HashPadding.rotateRight(value, a) ^ HashPadding.rotateRight(value, b)
    }
}
