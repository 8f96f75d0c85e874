/// The bytes of one scalar in UTF-8 as they arrive.
struct UTF8Accumulator {
    private var value: UInt32
    private var remaining: Int
    private let minimum: UInt32

    /// Nil for a byte that cannot begin a scalar of several bytes.
    init?(lead: UInt8) {
        switch lead {
        case 0xC2...0xDF: (value, remaining, minimum) = (UInt32(lead & 0x1F), 1, 0x80)
        case 0xE0...0xEF: (value, remaining, minimum) = (UInt32(lead & 0x0F), 2, 0x800)
        case 0xF0...0xF4: (value, remaining, minimum) = (UInt32(lead & 0x07), 3, 0x10000)
        default: return nil
        }
    }

    var isComplete: Bool { remaining == 0 }

    /// The scalar, when the bytes are a well-formed one.
    var scalar: Unicode.Scalar? {
        value >= minimum ? Unicode.Scalar(value) : nil
    }

    /// False when `byte` cannot follow; it then stands for itself.
    mutating func add(_ byte: UInt8) -> Bool {
        guard byte & 0xC0 == 0x80, remaining > 0 else { return false }
        value = value << 6 | UInt32(byte & 0x3F)
        remaining -= 1
        return true
    }
}

/// Collects a bracketed paste up to its closing sequence.
struct PasteCollector {
    private var bytes: [UInt8] = []
    private static let closing: [UInt8] = Array("\u{1B}[201~".utf8)

    /// True when the paste is complete.
    mutating func add(_ byte: UInt8) -> Bool {
        bytes.append(byte)
        guard byte == UInt8(ascii: "~"), bytes.count >= Self.closing.count else { return false }
        guard bytes.suffix(Self.closing.count).elementsEqual(Self.closing) else { return false }
        bytes.removeLast(Self.closing.count)
        return true
    }

    var text: String { Self.clean(String(decoding: bytes, as: UTF8.self)) }

    /// Line ends become `\n`, those at the end go, so that nothing pasted runs by itself; no controls but tab.
    static func clean(_ raw: String) -> String {
        var scalars: [Unicode.Scalar] = []
        var afterReturn = false
        for scalar: Unicode.Scalar in raw.unicodeScalars {
            let value: UInt32 = scalar.value
            if scalar == "\r" || (scalar == "\n" && !afterReturn) {
                scalars.append("\n")
            } else if scalar == "\t" || value >= 0x20 && !(0x7F...0x9F).contains(value) {
                scalars.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        while scalars.last == "\n" { scalars.removeLast() }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
