/// A composite format such as `"{0,-12:x4} of {1}"`, taken apart once and filled many times.
public struct CompositeFormat: Sendable, Hashable {
    /// A stretch of text or a place to fill.
    public enum Segment: Sendable, Hashable {
        case literal(String)
        /// - Parameters:
        ///   - index: which argument.
        ///   - width: at least so many UTF-16 units; negative puts the text to the left.
        ///   - format: the argument's own format string; nil without a colon.
        case item(index: Int, width: Int, format: String?)
    }

    public let segments: [Segment]

    /// Takes a composite format apart.
    ///
    /// - Throws: `format` with the offset where parsing failed.
    public static func parse(_ text: String) throws(PrimitiveError) -> CompositeFormat {
        var parser = CompositeFormatParser(text)
        return CompositeFormat(segments: try parser.run())
    }

    /// The error of an item whose index no argument has.
    public static let missingArgument = PrimitiveError.format(
        "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.")

    /// Fills the format; `text` gives the text of an argument under its format string.
    public func fill(
        count: Int, _ text: (_ index: Int, _ format: String?) throws(PrimitiveError) -> String
    ) throws(PrimitiveError) -> String {
        var result = ""
        for segment in segments {
            switch segment {
            case .literal(let literal): result += literal
            case .item(let index, let width, let format):
                guard index < count else { throw Self.missingArgument }
                result += Self.pad(try text(index, format), to: width)
            }
        }
        return result
    }

    /// Pads with spaces, on the left for positive widths.
    public static func pad(_ text: String, to width: Int) -> String {
        let missing = Int(clamping: width.magnitude) - text.utf16.count
        guard missing > 0 else { return text }
        let spaces = String(repeating: " ", count: missing)
        return width < 0 ? text + spaces : spaces + text
    }
}

/// The parser of composite formats; offsets in its errors are UTF-16 offsets.
private struct CompositeFormatParser {
    private let units: [UInt16]
    private var position = 0
    private var literal: [UInt16] = []
    private var segments: [CompositeFormat.Segment] = []
    private static let limit = 1_000_000

    init(_ text: String) { units = Array(text.utf16) }

    mutating func run() throws(PrimitiveError) -> [CompositeFormat.Segment] {
        while position < units.count {
            let unit = units[position]
            guard unit == 0x7B || unit == 0x7D else {
                literal.append(unit)
                position += 1
                continue
            }
            try advance()
            if units[position] == unit {
                literal.append(unit)
                position += 1
            } else if unit == 0x7D {
                throw failure("Unexpected closing brace without a corresponding opening brace.")
            } else {
                try parseItem()
            }
        }
        flushLiteral()
        return segments
    }

    private func failure(_ reason: String) -> PrimitiveError {
        .format("Input string was not in a correct format. Failure to parse near offset \(position). \(reason)")
    }

    private var unclosed: PrimitiveError { failure("Format item ends prematurely.") }

    private mutating func flushLiteral() {
        guard !literal.isEmpty else { return }
        segments.append(.literal(String(decoding: literal, as: UTF16.self)))
        literal = []
    }

    /// Moves on; an item may not end with the text.
    private mutating func advance() throws(PrimitiveError) {
        position += 1
        guard position < units.count else { throw unclosed }
    }

    private mutating func skipSpaces() throws(PrimitiveError) {
        while units[position] == 0x20 { try advance() }
    }

    private mutating func parseNumber() throws(PrimitiveError) -> Int {
        guard (0x30...0x39).contains(units[position]) else { throw failure("Expected an ASCII digit.") }
        var value = 0
        while (0x30...0x39).contains(units[position]) && value < Self.limit {
            value = value * 10 + Int(units[position] - 0x30)
            try advance()
        }
        return value
    }

    private mutating func parseItem() throws(PrimitiveError) {
        flushLiteral()
        let index = try parseNumber()
        try skipSpaces()
        var width = 0
        if units[position] == 0x2C { width = try parseWidth() }
        var format: String?
        if units[position] == 0x3A { format = try parseFormat() }
        guard units[position] == 0x7D else { throw unclosed }
        position += 1
        segments.append(.item(index: index, width: width, format: format))
    }

    private mutating func parseWidth() throws(PrimitiveError) -> Int {
        try advance()
        try skipSpaces()
        let isLeft = units[position] == 0x2D
        if isLeft { try advance() }
        let width = try parseNumber()
        try skipSpaces()
        return isLeft ? -width : width
    }

    private mutating func parseFormat() throws(PrimitiveError) -> String {
        try advance()
        let start = position
        while units[position] != 0x7D {
            guard units[position] != 0x7B else { throw unclosed }
            try advance()
        }
        return String(decoding: units[start..<position], as: UTF16.self)
    }
}
