/// The weights of characters, unpacked from `CollationData` on first use.
struct CollationTable: Sendable {
    /// Primary weight (32 bits), accent (16 bits), variant (16 bits); 0 does not count.
    typealias Element = UInt64

    /// Primary weights of ASCII; letters of both cases have the same.
    let asciiPrimary: [UInt8]
    private let elements: [Element]
    private let expansions: [UInt32: [Element]]

    static let shared = CollationTable()

    private static let size = 0x10000
    private static let unknown = Element.max
    /// Primary weights of characters outside of the table start here.
    private static let implicitBase: UInt64 = 0x10000

    private init() {
        var elements = [Element](repeating: Self.unknown, count: Self.size)
        Self.readOrder(into: &elements)
        Self.readRuns(CollationData.ignored) { code, _ in elements[code] = 0 }
        Self.readRuns(CollationData.marks) { code, rank in elements[code] = Element(256 + rank) << 16 | 1 }
        self.elements = elements
        expansions = Self.readExpansions(elements)
        asciiPrimary = Self.asciiRanks(elements)
    }

    /// Dense ranks that fit a byte.
    private static func asciiRanks(_ elements: [Element]) -> [UInt8] {
        let primaries = Set(elements[..<128].map { $0 >> 32 }).subtracting([0]).sorted()
        return elements[..<128].map { element in
            UInt8(clamping: (primaries.firstIndex(of: element >> 32) ?? -1) + 1)
        }
    }

    /// The weights of a scalar, appended to `output`.
    func append(_ scalar: Unicode.Scalar, to output: inout [Element]) {
        guard scalar.value < UInt32(Self.size), elements[Int(scalar.value)] != Self.unknown else {
            if (0xFF01...0xFF5E).contains(scalar.value) {
                // Full-width forms follow their ASCII characters.
                output.append(elements[Int(scalar.value) - 0xFEE0] | 0x40 << 16)
            } else if let expansion = expansions[scalar.value] {
                output.append(contentsOf: expansion)
            } else {
                output.append((Self.implicitBase + UInt64(scalar.value)) << 32 | 0x10001)
            }
            return
        }
        let element = elements[Int(scalar.value)]
        if element != 0 { output.append(element) }
    }

    // MARK: Reading the data

    private static func readOrder(into elements: inout [Element]) {
        var primary: UInt64 = 0
        var accent: UInt64 = 1
        var variant: UInt64 = 1
        var mark: Character = "."
        var code = ""
        func store(_ elements: inout [Element]) {
            let bounds = code.split(separator: "-").compactMap { Int($0, radix: 16) }
            guard let low = bounds.first, let high = bounds.last, low <= high, high < size else { return }
            for value in low...high {
                switch mark {
                case ".": (primary, accent, variant) = (primary + 1, 1, 1)
                case ":": (accent, variant) = (accent + 1, 1)
                case ",": variant += 1
                default: break
                }
                elements[value] = primary << 32 | accent << 16 | variant
            }
        }
        for character in CollationData.order where !character.isWhitespace {
            if ".:,=".contains(character) {
                store(&elements)
                mark = character
                code = ""
            } else {
                code.append(character)
            }
        }
        store(&elements)
    }

    private static func readRuns(_ text: String, _ body: (_ code: Int, _ rank: Int) -> Void) {
        var rank = 0
        for run in text.split(whereSeparator: \.isWhitespace) {
            let bounds = run.split(separator: "-").compactMap { Int($0, radix: 16) }
            guard let low = bounds.first, let high = bounds.last, low <= high, high < size else { continue }
            for code in low...high {
                body(code, rank)
                rank += 1
            }
        }
    }

    private static func readExpansions(_ elements: [Element]) -> [UInt32: [Element]] {
        var expansions: [UInt32: [Element]] = [:]
        // An accent of its own keeps a character behind the letters it is made of.
        let firstAccent: Element = 0x80
        var (accent, variant) = (firstAccent, Element(1))
        for entry in CollationData.expansions.split(whereSeparator: \.isWhitespace) {
            switch entry.first {
            case ":": (accent, variant) = (accent + 1, 1)
            case ",": variant += 1
            default: (accent, variant) = (firstAccent, 1)
            }
            let sides = entry.dropFirst().split(separator: "=")
            guard sides.count == 2, let code = UInt32(sides[0], radix: 16) else { continue }
            expansions[code] = sides[1].split(separator: "+").compactMap { Int($0, radix: 16) }.map {
                elements[$0] & 0xFFFF_FFFF_0000_0000 | accent << 16 | variant
            }
        }
        return expansions
    }
}
