import ShellValues

/// Makes table records, from a view or from properties.
final class TableShape: ShapeGenerator {
    private let base: ShapeBase
    private var columns: [ActiveProperty] = []
    private var sources: [String: ValueSource] = [:]
    private var rowCache: [[ValueSource]?] = []

    /// A table made from properties shows no more of them than this unless asked.
    private static let mostColumns = 10

    init(_ base: ShapeBase) { self.base = base }

    private var context: FormatContext { base.context }
    private var options: FormatOptions { base.options }

    func start(_ first: Value) -> FormatStartRecord {
        if case .table(let headers, let rows, let autoSize, let hideHeaders) = base.view?.body {
            rowCache = Array(repeating: nil, count: rows.count)
            let header: TableHeader = viewHeader(headers, rows, first, hidden: hideHeaders)
            return FormatStartRecord(.table(header), autoSize: options.autoSize ?? autoSize)
        }
        columns = chooseColumns(first)
        let made: [TableHeader.Column] = columns.map { heading($0, first) }
        return FormatStartRecord(.table(header(made, hidden: false)), autoSize: options.autoSize ?? false)
    }

    private func header(_ columns: [TableHeader.Column], hidden: Bool) -> TableHeader {
        TableHeader(columns: columns, isHidden: options.hidesHeaders ?? hidden, repeats: options.repeatsHeader ?? false)
    }

    private func chooseColumns(_ first: Value) -> [ActiveProperty] {
        if !options.properties.isEmpty {
            return ActiveProperties.asked(options.properties, first, context, keepsMissing: true)
        }
        let set: [ActiveProperty] = ActiveProperties.displaySet(first, context)
        if !set.isEmpty { return set }
        return Array(ActiveProperties.all(first, context).prefix(TableShape.mostColumns))
    }

    private func heading(_ column: ActiveProperty, _ first: Value) -> TableHeader.Column {
        var alignment: ColumnAlignment = column.parameter?.alignment ?? .undefined
        if alignment == .undefined {
            let value: Value? = (try? column.source.value(of: first, context)) ?? nil
            alignment = ScalarTypes.alignment(of: value)
        }
        return TableHeader.Column(label: column.label, width: column.parameter?.width ?? 0, alignment: alignment)
    }

    private func viewHeader(
        _ headers: [ViewHeader], _ rows: [ViewEntry], _ first: Value, hidden: Bool
    ) -> TableHeader {
        let items: [ViewItem] = base.choose(rows, \.types, first)?.items ?? []
        var made: [TableHeader.Column] = []
        for (index, item): (Int, ViewItem) in items.enumerated() {
            let given: ViewHeader = index < headers.count ? headers[index] : ViewHeader()
            let alignment: ColumnAlignment = given.alignment == .undefined ? item.alignment : given.alignment
            let label: String = given.label ?? TableShape.name(item.value)
            made.append(TableHeader.Column(label: label, width: given.width, alignment: alignment))
        }
        return header(made, hidden: hidden)
    }

    private static func name(_ value: ViewValue) -> String {
        switch value {
        case .property(let text), .script(let text): text
        case .native: ""
        }
    }

    func entry(_ target: Value) -> FormatEntryRecord {
        if case .table(_, let rows, _, _) = base.view?.body { return viewRow(rows, target) }
        var cells: [RowCell] = []
        cells.reserveCapacity(columns.count)
        for column: ActiveProperty in columns {
            let text: String = base.text(column.source, target, format: column.parameter?.format, fixedPoint: true)
            cells.append(RowCell(text: text, alignment: .undefined))
        }
        return FormatEntryRecord(.row(cells, wraps: options.wraps ?? false))
    }

    private func viewRow(_ rows: [ViewEntry], _ target: Value) -> FormatEntryRecord {
        guard let row: ViewEntry = base.choose(rows, \.types, target) else { return FormatEntryRecord(.row([], wraps: false)) }
        var cells: [RowCell] = []
        for item: ViewItem in row.items {
            let text: String = base.text(item.value.source(context), target, format: item.format)
            cells.append(RowCell(text: text, alignment: item.alignment))
        }
        return FormatEntryRecord(.row(cells, wraps: options.wraps ?? row.wraps))
    }
}
