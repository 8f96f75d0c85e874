/// A range of bytes in one source text: two 32-bit offsets, eight bytes in all. It knows nothing of lines or of the text it points into.
public struct SourceSpan: Hashable, Sendable, CustomStringConvertible {
    /// Offset of the first byte.
    public let start: UInt32
    /// Offset after the last byte.
    public let end: UInt32

    public init(start: UInt32, end: UInt32) {
        self.start = start
        self.end = max(start, end)
    }

    /// Offsets outside 0 ..< 2^32 are clamped.
    public init(_ start: Int, _ end: Int) {
        self.init(start: UInt32(clamping: start), end: UInt32(clamping: end))
    }

    /// The span of something that stands in no text.
    public static let none: SourceSpan = .init(start: .max, end: .max)

    public var isNone: Bool { start == .max }
    public var isEmpty: Bool { start == end }
    public var length: Int { Int(end) - Int(start) }

    /// The smallest span that holds both; `.none` adds nothing.
    public func union(_ other: SourceSpan) -> SourceSpan {
        if isNone { return other }
        if other.isNone { return self }
        return SourceSpan(start: min(start, other.start), end: max(end, other.end))
    }

    /// Whether the offset is in the span, or right after it.
    public func touches(_ offset: Int) -> Bool {
        !isNone && Int(start) <= offset && offset <= Int(end)
    }

    public var description: String { isNone ? "none" : "\(start)..<\(end)" }
}
