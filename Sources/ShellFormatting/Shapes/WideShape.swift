import ShellValues

/// Makes wide records: one value of each object, several on a line.
final class WideShape: ShapeGenerator {
    private let base: ShapeBase

    init(_ base: ShapeBase) { self.base = base }

    private var context: FormatContext { base.context }

    func start(_ first: Value) -> FormatStartRecord {
        var columns: Int = base.options.columns ?? 0
        if base.options.columns == nil, base.options.autoSize != true, case .wide(_, let wanted) = base.view?.body {
            columns = wanted
        }
        return FormatStartRecord(.wide(columns: columns), autoSize: base.options.autoSize ?? false)
    }

    func entry(_ target: Value) -> FormatEntryRecord {
        if case .wide(let entries, _) = base.view?.body {
            guard let item: ViewItem = base.choose(entries, \.types, target)?.items.first else {
                return FormatEntryRecord(.wide(""))
            }
            return FormatEntryRecord(.wide(base.text(item.value.source(context), target, format: item.format)))
        }
        guard let property: ActiveProperty = shown(target) else { return FormatEntryRecord(.wide("")) }
        return FormatEntryRecord(.wide(base.text(property.source, target, format: property.parameter?.format)))
    }

    /// The property asked for, else the one that names the object, else the first.
    private func shown(_ target: Value) -> ActiveProperty? {
        if !base.options.properties.isEmpty {
            return ActiveProperties.asked(base.options.properties, target, context, keepsMissing: false).first
        }
        if let name: ValueSource = DisplayText.nameSource(target, context) {
            return ActiveProperty(source: name, parameter: nil)
        }
        return ActiveProperties.choose([], target, context).first
    }
}
