/// Text for HTML, SVG and XML: everything that could be markup is escaped.
enum Markup {
    /// The text as it may stand between tags or in a quoted attribute.
    static func escape(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(where: needsCare) else { return String(text) }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            default: result.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return String(result)
    }

    /// The text with line feeds alone as line ends, and with U+FFFD for what neither HTML nor XML may hold.
    static func allowed(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case "\n" where previous == "\r": break
            case "\r": result.append("\n")
            case "\u{0B}", "\u{0C}": result.append(" ")
            default: result.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return String(result)
    }

    private static func needsCare(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F...: true
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }

    /// No control characters but tab and line feed, and no noncharacters.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
        case let value: value & 0xFFFE != 0xFFFE
        }
    }

    /// An element with escaped text in it; no element for an empty class name.
    static func span(_ className: String?, _ text: some StringProtocol) -> String {
        guard let className else { return escape(text) }
        return "<span class=\"" + className + "\">" + escape(text) + "</span>"
    }
}
