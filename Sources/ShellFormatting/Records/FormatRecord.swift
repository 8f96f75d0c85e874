public import ShellValues

/// What `Format-*` commands put into the pipeline instead of objects, and output commands turn into lines.
public class FormatRecord: NetObject {}

/// Opens a table, list, wide or custom output.
public final class FormatStartRecord: FormatRecord {
    public enum Shape {
        case table(TableHeader)
        case list
        case wide(columns: Int)
        case custom
    }

    public let shape: Shape
    /// Widths are to be taken from all the rows.
    public let autoSize: Bool

    init(_ shape: Shape, autoSize: Bool = false) {
        self.shape = shape
        self.autoSize = autoSize
    }

    public override var type: NetType { FormatRecordTypes.start }
}

/// The columns of a table.
public struct TableHeader {
    public struct Column {
        public let label: String
        public let width: Int
        public let alignment: ColumnAlignment
    }
    public let columns: [Column]
    public let isHidden: Bool
    public let repeats: Bool
}

/// Opens a group; `heading` is nil when the output is not grouped.
public final class GroupStartRecord: FormatRecord {
    public let heading: [TextPiece]?

    init(heading: [TextPiece]?) { self.heading = heading }

    public override var type: NetType { FormatRecordTypes.groupStart }
}

/// One object.
public final class FormatEntryRecord: FormatRecord {
    public enum Content {
        /// Text written as it is.
        case text(String)
        case row([RowCell], wraps: Bool)
        case list([ListField])
        case wide(String)
        case custom([TextPiece])
    }

    public let content: Content
    /// Stands by itself, outside the table or list around it.
    public let isOutOfBand: Bool
    /// What the screen writes before the text of a message record (`WARNING: `).
    public let screenPrefix: String
    /// An error that was merged into the output: the screen shows it on its error stream.
    public let isError: Bool

    init(_ content: Content, outOfBand: Bool = false, screenPrefix: String = "", isError: Bool = false) {
        self.isError = isError
        self.content = content
        self.isOutOfBand = outOfBand
        self.screenPrefix = screenPrefix
    }

    public override var type: NetType { FormatRecordTypes.entry }
}

public struct RowCell {
    public let text: String
    public let alignment: ColumnAlignment
}

public struct ListField {
    public let label: String
    public let text: String
}

/// Closes a group.
public final class GroupEndRecord: FormatRecord {
    public override var type: NetType { FormatRecordTypes.groupEnd }
}

/// Closes the output.
public final class FormatEndRecord: FormatRecord {
    public override var type: NetType { FormatRecordTypes.end }
}

/// Text of a custom view or a group heading.
public indirect enum TextPiece {
    case text(String)
    case newLine
    case frame(TextFrame, [TextPiece])
}

/// The .NET types of the records.
public enum FormatRecordTypes {
    private static func make(_ name: String) -> NetType {
        NetType("Microsoft.PowerShell.Commands.Internal.Format." + name)
    }
    public static let start = make("FormatStartData")
    public static let groupStart = make("GroupStartData")
    public static let entry = make("FormatEntryData")
    public static let groupEnd = make("GroupEndData")
    public static let end = make("FormatEndData")
    public static let all: [NetType] = [start, groupStart, entry, groupEnd, end]
}
