/// A column of a table view, heading and cell in one.
public struct ViewColumn: Sendable {
    public let header: ViewHeader
    public let item: ViewItem

    public init(
        _ label: String? = nil, _ value: ViewValue, width: Int = 0, alignment: ColumnAlignment = .undefined,
        format: String? = nil
    ) {
        self.header = ViewHeader(label, width: width, alignment: alignment)
        self.item = ViewItem(value, format: format)
    }

    /// A column that shows a property under its own name.
    public static func property(_ name: String, width: Int = 0, alignment: ColumnAlignment = .undefined) -> ViewColumn {
        ViewColumn(nil, .property(name), width: width, alignment: alignment)
    }
}

extension ViewDefinition {
    /// A table with the same columns for every object.
    public static func table(
        _ name: String, types: [String], group: ViewGroup? = nil, wraps: Bool = false, autoSize: Bool = false,
        hideHeaders: Bool = false, _ columns: [ViewColumn]
    ) -> ViewDefinition {
        let row = ViewEntry(columns.map(\.item), wraps: wraps)
        return ViewDefinition(
            name, types: types, group: group,
            body: .table(headers: columns.map(\.header), rows: [row], autoSize: autoSize, hideHeaders: hideHeaders))
    }

    /// A list with the same items for every object.
    public static func list(
        _ name: String, types: [String], group: ViewGroup? = nil, _ items: [ViewItem]
    ) -> ViewDefinition {
        ViewDefinition(name, types: types, group: group, body: .list([ViewEntry(items)]))
    }

    /// A list of properties under their own names.
    public static func list(_ name: String, types: [String], properties: [String]) -> ViewDefinition {
        list(name, types: types, properties.map { ViewItem(.property($0)) })
    }

    /// A wide view of one value.
    public static func wide(_ name: String, types: [String], _ value: ViewValue, columns: Int = 0) -> ViewDefinition {
        ViewDefinition(name, types: types, body: .wide([ViewEntry([ViewItem(value)])], columns: columns))
    }

    /// A custom view of the same items for every object.
    public static func custom(
        _ name: String, types: [String], group: ViewGroup? = nil, outOfBand: Bool = false, _ items: [ControlItem]
    ) -> ViewDefinition {
        ViewDefinition(name, types: types, group: group, outOfBand: outOfBand, body: .custom([([], items)]))
    }
}
