/// One entry a line; a line break within an entry is a backtick and a newline, as PSReadLine writes it.
enum HistoryFormat {
    /// The bytes of an entry with its closing newline. An entry that ends in a backtick gets a blank behind it, or it
    /// would run into the next one.
    static func encode(_ entry: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte: UInt8 in entry.utf8 {
            if byte == 0x0A { bytes.append(UInt8(ascii: "`")) }
            bytes.append(byte)
        }
        if bytes.last == UInt8(ascii: "`") { bytes.append(UInt8(ascii: " ")) }
        bytes.append(0x0A)
        return bytes
    }

    /// The entries of a file. Bytes that are no UTF-8 are repaired, CR before a newline is dropped.
    static func decode(_ bytes: some Sequence<UInt8>) -> [String] {
        var entries: [String] = []
        var current: [UInt8] = []
        for byte: UInt8 in bytes {
            guard byte == 0x0A else {
                current.append(byte)
                continue
            }
            if current.last == 0x0D { current.removeLast() }
            if current.last == UInt8(ascii: "`") {
                current[current.count - 1] = 0x0A
            } else {
                if !current.isEmpty { entries.append(String(decoding: current, as: UTF8.self)) }
                current.removeAll()
            }
        }
        while current.last == 0x0A { current.removeLast() }
        return current.isEmpty ? entries : entries + [String(decoding: current, as: UTF8.self)]
    }
}
