import ShellValues

/// Makes list records. The properties are chosen anew for each object.
final class ListShape: ShapeGenerator {
    private let base: ShapeBase

    init(_ base: ShapeBase) { self.base = base }

    private var context: FormatContext { base.context }

    func start(_ first: Value) -> FormatStartRecord { FormatStartRecord(.list) }

    func entry(_ target: Value) -> FormatEntryRecord {
        if case .list(let entries) = base.view?.body { return FormatEntryRecord(.list(viewFields(entries, target))) }
        let chosen: [ActiveProperty] = ActiveProperties.choose(base.options.properties, target, context)
        return FormatEntryRecord(.list(chosen.map { field($0, target) }))
    }

    private func field(_ property: ActiveProperty, _ target: Value) -> ListField {
        ListField(
            label: property.label, text: base.text(property.source, target, format: property.parameter?.format))
    }

    private func viewFields(_ entries: [ViewEntry], _ target: Value) -> [ListField] {
        let items: [ViewItem] = base.choose(entries, \.types, target)?.items ?? []
        var fields: [ListField] = []
        for item: ViewItem in items where isShown(item, target) {
            let source: ValueSource = item.value.source(context)
            fields.append(
                ListField(label: item.label ?? source.name, text: base.text(source, target, format: item.format)))
        }
        return fields
    }

    private func isShown(_ item: ViewItem, _ target: Value) -> Bool {
        guard let condition: ViewValue = item.condition else { return true }
        return Conversion.truth((try? condition.source(context).value(of: target, context)) ?? .null)
    }
}
