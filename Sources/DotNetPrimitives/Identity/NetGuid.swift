/// `System.Guid`: 16 bytes, held in the order they are written.
public struct NetGuid: Sendable, Hashable {
    /// The bytes as text shows them (not .NET's mixed byte order).
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    public static let empty = NetGuid(high: 0, low: 0)

    /// A version 4 value of 16 random bytes.
    public init(random generator: inout some RandomNumberGenerator) {
        high = generator.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        low = generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    }

    /// The value of .NET's byte array: the first three groups have their low byte first.
    ///
    /// - Throws: `argument` unless there are 16 bytes.
    public init(bytes: [UInt8]) throws(PrimitiveError) {
        guard bytes.count == 16 else {
            throw .argument("Byte array for Guid must be exactly 16 bytes long.", parameter: "b")
        }
        let ordered = Self.byteOrder.map { bytes[$0] }
        self.init(ordered: ordered)
    }

    private init(ordered bytes: [UInt8]) {
        high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static let byteOrder = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15]

    private var orderedBytes: [UInt8] {
        [high, low].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - $0 * 8)) }
        }
    }

    /// The bytes in .NET's order.
    public var bytes: [UInt8] {
        let ordered = orderedBytes
        return Self.byteOrder.map { ordered[$0] }
    }

    private static func hex(_ bytes: ArraySlice<UInt8>) -> String { Hex.lower(bytes) }

    /// The text under `N`, `D`, `B`, `P` or `X`; an empty format means `D`.
    ///
    /// - Throws: `format`.
    public func text(_ format: String = "D") throws(PrimitiveError) -> String {
        let bytes = orderedBytes
        let groups = [bytes[0..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10..<16]].map(Self.hex)
        let dashed = groups.joined(separator: "-")
        switch format {
        case "", "D", "d": return dashed
        case "N", "n": return groups.joined()
        case "B", "b": return "{\(dashed)}"
        case "P", "p": return "(\(dashed))"
        case "X", "x":
            let last = bytes[8...].map { "0x" + Self.hex([$0]) }.joined(separator: ",")
            return "{0x\(groups[0]),0x\(groups[1]),0x\(groups[2]),{\(last)}}"
        default:
            throw .format(
                "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".")
        }
    }
}

extension NetGuid: Comparable, CustomStringConvertible {
    public static func < (a: NetGuid, b: NetGuid) -> Bool { a.high == b.high ? a.low < b.low : a.high < b.high }
    public var description: String { (try? text()) ?? "" }
}

extension NetGuid {
    private static let badDashes = PrimitiveError.format(
        "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).")
    private static let badDigits = PrimitiveError.format("Guid string should only contain hexadecimal characters.")
    private static let unknown = PrimitiveError.format("Unrecognized Guid format.")

    /// Reads any of the five forms.
    ///
    /// - Throws: `format`.
    public static func parse(_ text: String) throws(PrimitiveError) -> NetGuid {
        let trimmed = Array(text.trimmingASCIIWhitespace().utf8)
        if trimmed.first == UInt8(ascii: "{"), trimmed.count > 1, trimmed.contains(UInt8(ascii: "x")) {
            return try parseHexGroups(trimmed)
        }
        var body = trimmed[...]
        if body.first == UInt8(ascii: "{") || body.first == UInt8(ascii: "(") {
            let closing = body.first == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
            guard body.count == 38, body.last == closing else { throw badDashes }
            body = body.dropFirst().dropLast()
        }
        guard body.contains(UInt8(ascii: "-")) else {
            guard body.count == 32 else { throw unknown }
            return try read(Array(body))
        }
        return try parseDashed(Array(body))
    }

    private static func parseDashed(_ body: [UInt8]) throws(PrimitiveError) -> NetGuid {
        guard body.count == 36 else { throw badDashes }
        for position in [8, 13, 18, 23] {
            guard body[position] == UInt8(ascii: "-") else {
                throw .format("Dashes are in the wrong position for GUID parsing.")
            }
        }
        return try read(body.enumerated().filter { ![8, 13, 18, 23].contains($0.offset) }.map(\.element))
    }

    private static func read(_ digits: [UInt8]) throws(PrimitiveError) -> NetGuid {
        guard let bytes = Hex.decode(digits), bytes.count == 16 else { throw badDigits }
        return NetGuid(ordered: bytes)
    }

    /// `{0x00000000,0x0000,0x0000,{0x00,…}}`, leading zeros optional.
    private static func parseHexGroups(_ text: [UInt8]) throws(PrimitiveError) -> NetGuid {
        let braces: Set<UInt8> = [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: " ")]
        let groups = text.filter { !braces.contains($0) }.split(
            separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        let widths = [8, 4, 4] + Array(repeating: 2, count: 8)
        guard groups.count == widths.count else { throw unknown }
        var digits: [UInt8] = []
        for (group, width) in zip(groups, widths) {
            guard group.count > 2, group.count <= width + 2, group.starts(with: [0x30, 0x78]) else {
                throw .format("Expected 0x prefix.")
            }
            digits += Array(repeating: UInt8(ascii: "0"), count: width + 2 - group.count) + group.dropFirst(2)
        }
        return try read(digits)
    }
}
