import Synchronization

/// A script's text: its name (a path, or nothing for typed input) and its UTF-8 bytes. The line index is built when first asked for.
public final class SourceText: Sendable {
    /// The file the text came from; nil for typed input.
    public let name: String?
    public let bytes: [UInt8]
    /// The number of the first line: more than one for a part of a document.
    public let firstLine: Int
    private let lineIndex: Mutex<LineIndex?> = Mutex(nil)

    /// Texts are cut at 2^32 - 2 bytes, the most a span can point into.
    public init(name: String? = nil, bytes: [UInt8], firstLine: Int = 1) {
        self.name = name
        self.firstLine = firstLine
        let limit: Int = Int(UInt32.max) - 1
        self.bytes = bytes.count <= limit ? bytes : Array(bytes[..<limit])
    }

    public convenience init(name: String? = nil, _ text: String, firstLine: Int = 1) {
        self.init(name: name, bytes: Array(text.utf8), firstLine: firstLine)
    }

    /// The whole text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Lines and columns of this text.
    public var lines: LineIndex {
        lineIndex.withLock { cached in
            if let index = cached { return index }
            let index: LineIndex = LineIndex(bytes)
            cached = index
            return index
        }
    }

    /// The span cut to what the text has; `.none` becomes empty.
    public func byteRange(of span: SourceSpan) -> Range<Int> {
        if span.isNone { return 0..<0 }
        let start: Int = min(Int(span.start), bytes.count)
        return start..<min(Int(span.end), bytes.count)
    }

    /// The text under a span, exactly as written; empty for `.none`.
    public func text(in span: SourceSpan) -> String {
        String(decoding: bytes[byteRange(of: span)], as: UTF8.self)
    }

    /// Line and column of a byte offset.
    public func position(at offset: UInt32) -> SourcePosition {
        let position = lines.position(of: Int(offset), in: bytes)
        return firstLine == 1 ? position : SourcePosition(line: position.line &+ firstLine &- 1, column: position.column)
    }

    /// The text of a line (numbered as in positions) without its line break; empty when there is no such line.
    public func line(_ number: Int) -> String {
        String(decoding: bytes[lines.contentRange(ofLine: number &- firstLine &+ 1, in: bytes)], as: UTF8.self)
    }

    /// The offset in UTF-16 units, what .NET counts, of a byte offset.
    public func utf16Offset(of offset: UInt32) -> Int {
        let end: Int = min(Int(offset), bytes.count)
        return LineIndex.utf16Count(bytes[..<end]) + Int(offset) - end
    }
}
