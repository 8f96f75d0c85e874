public import ShellValues

/// Where a column, list item or group gets its value from.
public enum ViewValue: Sendable {
    /// A property by name.
    case property(String)
    /// PowerShell source; `$_` is the object.
    case script(String)
    /// Native code. What it throws counts as a failed expression.
    case native(@Sendable (Value, FormatContext) throws -> Value)
}

/// The heading of a table column in a view.
public struct ViewHeader: Sendable {
    /// Text of the heading; nil means the name of the property below.
    public let label: String?
    /// Columns on the screen; zero lets the layout decide.
    public let width: Int
    public let alignment: ColumnAlignment

    public init(_ label: String? = nil, width: Int = 0, alignment: ColumnAlignment = .undefined) {
        self.label = label
        self.width = width
        self.alignment = alignment
    }
}

/// One cell of a table row, or one item of a list, in a view.
public struct ViewItem: Sendable {
    /// Label in a list; nil means the name of the property.
    public let label: String?
    public let value: ViewValue
    /// A .NET format string, composite or plain.
    public let format: String?
    public let alignment: ColumnAlignment
    /// List items only: shown when this answers true.
    public let condition: ViewValue?

    public init(
        _ value: ViewValue, label: String? = nil, format: String? = nil, alignment: ColumnAlignment = .undefined,
        condition: ViewValue? = nil
    ) {
        self.value = value
        self.label = label
        self.format = format
        self.alignment = alignment
        self.condition = condition
    }
}

/// The items shown for objects of certain types; `types` is empty for the entry that serves all others.
public struct ViewEntry: Sendable {
    public let types: [String]
    public let items: [ViewItem]
    /// Table rows only: long cells continue on further lines.
    public let wraps: Bool

    public init(_ items: [ViewItem], types: [String] = [], wraps: Bool = false) {
        self.items = items
        self.types = types
        self.wraps = wraps
    }
}

/// What starts a new group: a change of `value`, announced with `label` or drawn by `control`.
public struct ViewGroup: Sendable {
    public let value: ViewValue
    public let label: String?
    public let control: [ControlItem]?

    public init(_ value: ViewValue, label: String? = nil, control: [ControlItem]? = nil) {
        self.value = value
        self.label = label
        self.control = control
    }
}

/// A piece of a custom view.
public indirect enum ControlItem: Sendable {
    case text(String)
    case newLine
    case value(ViewValue, format: String?)
    case frame(TextFrame, [ControlItem])
    /// Shown when the condition answers true.
    case when(ViewValue, [ControlItem])
    /// The items, once for the value or for each element of it; without items the text of the value.
    case each(ViewValue, enumerates: Bool, [ControlItem]?)
}

/// Room left free around text, in columns.
public struct TextFrame: Sendable {
    public let left: Int
    public let right: Int
    /// More (or, when negative, less) for the first line.
    public let firstLine: Int

    public init(left: Int = 0, right: Int = 0, firstLine: Int = 0) {
        self.left = left
        self.right = right
        self.firstLine = firstLine
    }
}

/// A view: how objects of some types are shown in one shape.
public struct ViewDefinition: Sendable {
    public enum Body: Sendable {
        case table(headers: [ViewHeader], rows: [ViewEntry], autoSize: Bool, hideHeaders: Bool)
        case list([ViewEntry])
        case wide([ViewEntry], columns: Int)
        case custom([(types: [String], items: [ControlItem])])
    }

    public let name: String
    public let types: [String]
    public let group: ViewGroup?
    public let body: Body
    /// Shown by itself wherever it occurs, outside tables and lists.
    public let isOutOfBand: Bool

    public init(_ name: String, types: [String], group: ViewGroup? = nil, outOfBand: Bool = false, body: Body) {
        self.name = name
        self.types = types
        self.group = group
        self.isOutOfBand = outOfBand
        self.body = body
    }

    var shape: FormatShape {
        switch body {
        case .table: .table
        case .list: .list
        case .wide: .wide
        case .custom: .custom
        }
    }
}
