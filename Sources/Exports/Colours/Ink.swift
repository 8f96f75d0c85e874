import Transcripts

/// One of the theme's sixteen colours, with attributes: how a part of a command or a stream is written everywhere.
struct Ink: Equatable {
    var colour: UInt8
    var attributes: CellStyle.Attributes = []

    init(_ colour: UInt8, _ attributes: CellStyle.Attributes = []) {
        self.colour = colour
        self.attributes = attributes
    }

    static func of(_ role: SyntaxRole) -> Ink {
        switch role {
        case .command: Ink(3)
        case .parameter, .operator: Ink(8)
        case .string: Ink(6)
        case .number: Ink(5)
        case .variable: Ink(2)
        case .keyword: Ink(4)
        case .type: Ink(12)
        case .comment: Ink(8, .italic)
        case .member: Ink(7)
        case .error: Ink(9, .underline)
        }
    }

    /// Nil for what is written in the theme's plain colour.
    static func of(_ stream: OutputStream) -> Ink? {
        switch stream {
        case .output, .host, .information: nil
        case .error: Ink(1)
        case .warning: Ink(3)
        case .verbose: Ink(6)
        case .debug: Ink(5)
        }
    }

    static let remark = Ink(8, .italic)

    static let reset = "\u{1B}[0m"

    /// The sequence that switches a terminal to this ink.
    var sequence: String {
        let base = colour < 8 ? 30 + Int(colour) : 82 + Int(colour)
        let codes = (attributes.contains(.italic) ? ";3" : "") + (attributes.contains(.underline) ? ";4" : "")
        return "\u{1B}[" + String(base) + codes + "m"
    }
}
