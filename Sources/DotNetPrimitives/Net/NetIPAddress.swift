/// `System.Net.IPAddress`: an IPv4 or IPv6 address.
public struct NetIPAddress: Sendable, Hashable {
    /// Four bytes or sixteen, the most significant first.
    public let bytes: [UInt8]
    /// The interface of a link-local IPv6 address.
    public let scope: UInt32

    /// - Throws: `argument` unless there are 4 or 16 bytes.
    public init(bytes: [UInt8], scope: UInt32 = 0) throws(PrimitiveError) {
        guard bytes.count == 4 || bytes.count == 16 else {
            throw .argument("An invalid IP address was specified.", parameter: "address")
        }
        self.init(unchecked: bytes, scope: scope)
    }

    private init(unchecked bytes: [UInt8], scope: UInt32 = 0) {
        self.bytes = bytes
        self.scope = scope
    }

    public var isIPv6: Bool { bytes.count == 16 }
    public var isIPv4MappedToIPv6: Bool {
        isIPv6 && bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
    }
    public var isLoopback: Bool {
        isIPv6 ? bytes[..<15].allSatisfy { $0 == 0 } && bytes[15] == 1 : bytes[0] == 127
    }
    /// The address as one number of 32 or 128 bits.
    public var number: UInt128 { bytes.reduce(0) { $0 << 8 | UInt128($1) } }

    /// The last four bytes as an IPv4 address.
    public var mappedToIPv4: NetIPAddress { isIPv6 ? NetIPAddress(unchecked: Array(bytes[12...])) : self }
    /// The address behind `::ffff:`.
    public var mappedToIPv6: NetIPAddress {
        isIPv6 ? self : NetIPAddress(unchecked: Array(repeating: 0, count: 10) + [255, 255] + bytes)
    }

    /// - Throws: `format`.
    public static func parse(_ text: String) throws(PrimitiveError) -> NetIPAddress {
        guard let address = read(text) else { throw .format("An invalid IP address was specified.") }
        return address
    }

    private static func read(_ text: String) -> NetIPAddress? {
        text.utf8.contains(0x3A) ? readIPv6(text) : readIPv4(text[...]).map { NetIPAddress(unchecked: $0) }
    }

    /// One to four parts, decimal, octal (`010`) or hexadecimal (`0x10`); the last fills what is left.
    static func readIPv4(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { readPart($0) }
        guard (1...4).contains(parts.count), !parts.contains(nil) else { return nil }
        let values = parts.compactMap { $0 }
        let last = values[values.count - 1]
        let room = 5 - values.count
        guard values.dropLast().allSatisfy({ $0 < 256 }), last < UInt64(1) << UInt64(room * 8) else { return nil }
        let tail = (0..<room).map { UInt8(truncatingIfNeeded: last >> UInt64((room - 1 - $0) * 8)) }
        return values.dropLast().map { UInt8(truncatingIfNeeded: $0) } + tail
    }

    private static func readPart(_ text: Substring) -> UInt64? {
        guard let first = text.utf8.first, NetNumber.hexDigit(first) != nil, text.utf8.count <= 12 else { return nil }
        if text.hasPrefix("0x") || text.hasPrefix("0X") { return UInt64(text.dropFirst(2), radix: 16) }
        return text.count > 1 && first == 0x30 ? UInt64(text, radix: 8) : UInt64(text)
    }

    private static func readIPv6(_ text: String) -> NetIPAddress? {
        var body = text[...]
        if body.first == "[" {
            guard let end = body.firstIndex(of: "]") else { return nil }
            let port = body[body.index(after: end)...]
            guard port.isEmpty || (port.first == ":" && UInt16(port.dropFirst()) != nil) else { return nil }
            body = body.dropFirst()[..<end]
        }
        var scope: UInt32 = 0
        if let percent = body.firstIndex(of: "%") {
            scope = UInt32(body[body.index(after: percent)...]) ?? 0
            body = body[..<percent]
        }
        return readWords(body).map { words in
            NetIPAddress(unchecked: words.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }, scope: scope)
        }
    }

    private static func readWords(_ text: Substring) -> [UInt16]? {
        var halves: [[UInt16]] = []
        var rest = text
        if let gap = rest.firstRange(of: "::") {
            guard let first = readGroups(rest[..<gap.lowerBound]) else { return nil }
            halves.append(first)
            rest = rest[gap.upperBound...]
        }
        guard let last = readGroups(rest) else { return nil }
        let known = (halves.first?.count ?? 0) + last.count
        guard !halves.isEmpty else { return known == 8 ? last : nil }
        guard known < 8 else { return nil }
        return halves[0] + Array(repeating: 0, count: 8 - known) + last
    }

    private static func readGroups(_ text: Substring) -> [UInt16]? {
        guard !text.isEmpty else { return [] }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        var words: [UInt16] = []
        for (index, part) in parts.enumerated() {
            if part.contains(".") {
                guard index == parts.count - 1, part.contains("."), let bytes = readIPv4(part) else { return nil }
                words.append(UInt16(bytes[0]) << 8 | UInt16(bytes[1]))
                words.append(UInt16(bytes[2]) << 8 | UInt16(bytes[3]))
            } else {
                guard (1...4).contains(part.utf8.count), part.first != "+", part.first != "-",
                    let word = UInt16(part, radix: 16)
                else { return nil }
                words.append(word)
            }
        }
        return words
    }
}

extension NetIPAddress: CustomStringConvertible {
    public var description: String {
        guard isIPv6 else { return bytes.map { String($0) }.joined(separator: ".") }
        let text = endsInIPv4 ? Self.text(of: Array(words[..<6])) + mappedToIPv4.description : Self.text(of: words)
        return scope == 0 ? text : "\(text)%\(scope)"
    }

    private var words: [UInt16] {
        stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    }

    /// Whether the last 32 bits are an IPv4 address: compatible, mapped or ISATAP.
    private var endsInIPv4: Bool {
        let words = words
        if words[..<4].allSatisfy({ $0 == 0 }), words[6] != 0 {
            if words[4] == 0, words[5] == 0 || words[5] == 0xFFFF { return true }
            if words[4] == 0xFFFF, words[5] == 0 { return true }
        }
        return words[4] == 0 && words[5] == 0x5EFE
    }

    /// Words in hexadecimal with the longest run of zeros left out; six words end in a colon.
    private static func text(of words: [UInt16]) -> String {
        let run = longestZeros(words)
        var text = ""
        var index = 0
        while index < words.count {
            if index == run.lowerBound, run.count > 1 {
                text += "::"
                index = run.upperBound
                continue
            }
            if !text.isEmpty, !text.hasSuffix(":") { text += ":" }
            text += String(words[index], radix: 16)
            index += 1
        }
        return words.count < 8 && !text.hasSuffix(":") ? text + ":" : text
    }

    private static func longestZeros(_ words: [UInt16]) -> Range<Int> {
        var best = 0..<0
        var start = 0
        for index in 0...words.count {
            if index < words.count, words[index] == 0 { continue }
            if index - start > best.count { best = start..<index }
            start = index + 1
        }
        return best
    }
}
