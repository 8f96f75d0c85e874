import Glibc

/// MD5, RFC 1321.
enum MD5Digest {
    private static let shifts: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
    private static let constants: [UInt32] = (0..<64).map { UInt32(abs(sin(Double($0 + 1))) * 4_294_967_296) }

    static func of(_ bytes: [UInt8]) -> [UInt8] {
        let message = FileDigests.padded(bytes, block: 64, lengthBytes: 8, bigEndian: false)
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
        for start in stride(from: 0, to: message.count, by: 64) { mix(&state, words(message, start)) }
        return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * $0)) } }
    }

    private static func words(_ message: [UInt8], _ start: Int) -> [UInt32] {
        (0..<16).map { i in
            (0..<4).reduce(UInt32(0)) { $0 | UInt32(message[start + 4 * i + $1]) << UInt32(8 * $1) }
        }
    }

    private static func mix(_ state: inout [UInt32], _ words: [UInt32]) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        for i in 0..<64 {
            let (f, position) = step(i, b, c, d)
            let sum = a &+ f &+ constants[i] &+ words[position]
            let shift = shifts[4 * (i / 16) + i % 4]
            (a, d, c, b) = (d, c, b, b &+ (sum << shift | sum >> (32 - shift)))
        }
        state = [state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d]
    }

    private static func step(_ i: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> (UInt32, Int) {
        switch i / 16 {
        case 0: ((b & c) | (~b & d), i)
        case 1: ((d & b) | (~d & c), (5 * i + 1) % 16)
        case 2: (b ^ c ^ d, (3 * i + 5) % 16)
        default: (c ^ (b | ~d), (7 * i) % 16)
        }
    }
}
