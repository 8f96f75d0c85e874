/// Case-insensitive comparison of names (ordinal, as .NET's `OrdinalIgnoreCase`).
public enum CaseFolding {
    /// The folded form of `text`; equal forms mean equal names. ASCII takes a fast path.
    public static func fold(_ text: String) -> String {
        var text = text
        let needed: Bool? = text.withUTF8 { bytes -> Bool? in
            var upper = false
            for byte in bytes {
                if byte >= 0x80 { return nil }
                if byte >= 0x41 && byte <= 0x5A { upper = true }
            }
            return upper
        }
        switch needed {
        case false: return text
        case nil: return text.lowercased()
        default:
            let count = text.utf8.count
            return text.withUTF8 { bytes in
                String(unsafeUninitializedCapacity: count) { out in
                    for i in 0..<count {
                        let byte = bytes[i]
                        out[i] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                    }
                    return count
                }
            }
        }
    }

    /// Whether two names are equal without regard to case.
    public static func equal(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        var (a, b) = (a, b)
        let fast: Bool? = a.withUTF8 { left in
            b.withUTF8 { right in
                var ascii = true
                for byte in left where byte >= 0x80 { ascii = false }
                for byte in right where byte >= 0x80 { ascii = false }
                if !ascii { return nil }
                if left.count != right.count { return false }
                for i in 0..<left.count where lower(left[i]) != lower(right[i]) { return false }
                return true
            }
        }
        return fast ?? (fold(a) == fold(b))
    }

    @inline(__always)
    private static func lower(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
}
