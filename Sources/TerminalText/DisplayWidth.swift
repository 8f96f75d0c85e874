/// Which way columns are counted.
public enum WidthRule: Sendable {
    /// As terminals draw: wide glyphs 2, combining marks 0, controls 0.
    case terminal
    /// As PowerShell lays out tables: every UTF-16 unit 1, East Asian wide units 2, nothing 0.
    case powerShell
}

/// How many terminal columns text takes. Escape sequences take none.
public enum DisplayWidth {
    /// Columns of one scalar: 0, 1 or 2. Controls count 0 (`.terminal`) or 1 (`.powerShell`).
    public static func of(_ scalar: Unicode.Scalar, rule: WidthRule = .terminal) -> Int {
        let value: UInt32 = scalar.value
        if value < 0x7F {
            return value >= 0x20 || rule == .powerShell ? 1 : 0
        }
        return rule == .terminal ? terminalWidth(value) : powerShellWidth(value)
    }

    /// Columns of a text, without its ANSI escape sequences. Line breaks are not treated apart.
    public static func of(_ text: some StringProtocol, rule: WidthRule = .terminal) -> Int {
        if let count: Int = plainASCIICount(text) { return count }
        var total = 0
        var scanner = AnsiScanner(text)
        while let piece: AnsiScanner.Piece = scanner.next() {
            if case .scalar(let scalar) = piece { total += of(scalar, rule: rule) }
        }
        return total
    }

    /// The byte count when all is printable ASCII, the usual case; nil otherwise.
    static func plainASCIICount(_ text: some StringProtocol) -> Int? {
        var count = 0
        for byte: UInt8 in text.utf8 {
            if byte < 0x20 || byte > 0x7E { return nil }
            count += 1
        }
        return count
    }

    private static func terminalWidth(_ value: UInt32) -> Int {
        if value < 0xA0 { return 0 }
        if value < 0x300 { return 1 }
        if WidthTables.contains(value, in: WidthTables.zero) { return 0 }
        return WidthTables.contains(value, in: WidthTables.wide) ? 2 : 1
    }

    private static func powerShellWidth(_ value: UInt32) -> Int {
        if value < 0x1100 { return 1 }
        if value > 0xFFFF { return 2 }
        switch value {
        case 0x1100...0x115F, 0x2329, 0x232A, 0x2E80...0x303E, 0x3040...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6:
            return 2
        default:
            return 1
        }
    }
}
