/// A block of code in a document, as a range of its lines.
struct CodeBlock {
    enum Kind {
        case fenced(Fence)
        /// Four blanks or a tab before every line.
        case indented
    }

    let kind: Kind
    /// All its lines, fences included.
    let lines: Range<Int>
    /// The lines of code.
    let content: Range<Int>
    /// What stands before each of them.
    let indent: String
    /// The words of a comment `<!-- sallyport: … -->` before it.
    var directives: Set<String> = []

    /// The word behind the fence; empty for an indented block.
    var language: String { if case .fenced(let fence) = kind { fence.language } else { "" } }
    var fence: Fence? { if case .fenced(let fence) = kind { fence } else { nil } }
    /// Whether a closing fence ends it; an open one goes to the end of the document.
    var isClosed: Bool { content.upperBound < lines.upperBound }

    /// The lines of code without their indentation.
    func code(_ all: [SourceLine]) -> [Substring] {
        all[content].map { fence == nil && $0.isBlank ? "" : LineIndent.without(indent, $0.text) }
    }
}

enum LineIndent {
    /// The line without the part of the indentation that it has.
    static func without(_ indent: some StringProtocol, _ line: Substring) -> Substring {
        let bytes = line.utf8
        var at = bytes.startIndex
        for byte in indent.utf8 {
            guard at < bytes.endIndex, bytes[at] == byte else { break }
            at = bytes.index(after: at)
        }
        return line[at...]
    }

    /// The blanks that all lines begin with; blank lines do not count.
    static func common(_ lines: some Sequence<SourceLine>) -> String {
        var common: [UInt8]?
        for line in lines where !line.isBlank {
            let indent = Array(line.indent.utf8)
            guard let known = common else {
                common = indent
                continue
            }
            common = Array(zip(known, indent).prefix { $0 == $1 }.map(\.0))
        }
        return String(decoding: common ?? [], as: UTF8.self)
    }
}
