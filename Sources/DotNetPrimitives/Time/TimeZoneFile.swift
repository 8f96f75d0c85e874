/// Reads compiled time zone files (TZif, RFC 8536) that the host has loaded.
extension TimeZoneRules {
    /// The rules of a file's bytes; nil when they are no time zone file.
    ///
    /// Times after the last transition keep its offset, or follow the file's rule for the years to come.
    public init?(id: String, timeZoneFile bytes: [UInt8]) {
        guard let table = TimeZoneTable(bytes) else { return nil }
        self.init(id: id) { table.offset(at: $0) }
    }
}

/// The transitions of a time zone.
private struct TimeZoneTable: Sendable {
    private var times: [Int64] = []
    private var offsets: [Int] = []
    private var firstOffset = 0
    private var footer: PosixZone?

    init?(_ bytes: [UInt8]) {
        guard let first = Header(bytes, at: 0) else { return nil }
        if first.version >= 2, let second = Header(bytes, at: first.end(wordSize: 4)) {
            guard read(bytes, second, wordSize: 8) else { return nil }
            let tail = bytes.dropFirst(second.end(wordSize: 8))
            let lines = tail.split(separator: 0x0A, omittingEmptySubsequences: true)
            footer = lines.first.flatMap { PosixZone(String(decoding: $0, as: UTF8.self)) }
        } else {
            guard read(bytes, first, wordSize: 4) else { return nil }
        }
    }

    /// The counts at the start of a block.
    private struct Header {
        let start: Int
        let version: Int
        /// UTC flags, standard flags, leap seconds, transitions, types, letters.
        let counts: [Int]

        init?(_ bytes: [UInt8], at start: Int) {
            guard start >= 0, start + 44 <= bytes.count, bytes[start...].starts(with: Array("TZif".utf8)) else {
                return nil
            }
            self.start = start
            version = Int(bytes[start + 4]) - 0x30
            counts = (0..<6).map { Int(TimeZoneTable.number(bytes, at: start + 20 + $0 * 4, count: 4)) }
            guard counts.allSatisfy({ (0...100_000).contains($0) }), counts[4] > 0 else { return nil }
        }

        func end(wordSize: Int) -> Int {
            var length = counts[3] * (wordSize + 1) + counts[4] * 6 + counts[5]
            length += counts[2] * (wordSize + 4) + counts[1] + counts[0]
            return start + 44 + length
        }
    }

    private mutating func read(_ bytes: [UInt8], _ header: Header, wordSize: Int) -> Bool {
        guard header.end(wordSize: wordSize) <= bytes.count else { return false }
        let count = header.counts[3]
        let indexes = header.start + 44 + count * wordSize
        let types = indexes + count
        let all = (0..<header.counts[4]).map { Int(Self.number(bytes, at: types + $0 * 6, count: 4)) }
        firstOffset = all[0]
        for position in 0..<count {
            let type = Int(bytes[indexes + position])
            guard all.indices.contains(type) else { return false }
            times.append(Self.number(bytes, at: header.start + 44 + position * wordSize, count: wordSize))
            offsets.append(all[type])
        }
        return true
    }

    /// A signed number, the most significant byte first.
    private static func number(_ bytes: [UInt8], at start: Int, count: Int) -> Int64 {
        let raw = bytes[start..<(start + count)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return count == 4 ? Int64(Int32(truncatingIfNeeded: raw)) : Int64(bitPattern: raw)
    }

    func offset(at second: Int64) -> Int {
        guard let first = times.first, second >= first else {
            return times.isEmpty ? footerOffset(second) : firstOffset
        }
        if let last = times.last, second >= last, let footer { return footer.offset(at: second) }
        var (low, high) = (0, times.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if times[middle] <= second { low = middle } else { high = middle }
        }
        return offsets[low]
    }

    private func footerOffset(_ second: Int64) -> Int { footer?.offset(at: second) ?? firstOffset }
}
