import ShellValues

/// Makes records of custom views, or dumps objects as nested classes when there is no view.
final class CustomShape: ShapeGenerator {
    private let base: ShapeBase
    /// Views may nest no deeper than this.
    private static let deepest = 50

    init(_ base: ShapeBase) { self.base = base }

    private var context: FormatContext { base.context }

    func start(_ first: Value) -> FormatStartRecord { FormatStartRecord(.custom) }

    func entry(_ target: Value) -> FormatEntryRecord {
        guard case .custom(let entries) = base.view?.body else {
            return FormatEntryRecord(.custom(ObjectBrowser(base).pieces(target)))
        }
        let items: [ControlItem] = base.choose(entries, \.types, target)?.items ?? []
        return FormatEntryRecord(.custom(pieces(items, target, depth: 0)))
    }

    /// The text of the items for an object.
    func pieces(_ items: [ControlItem], _ target: Value, depth: Int) -> [TextPiece] {
        if depth > CustomShape.deepest { return [] }
        return items.flatMap { pieces($0, target, depth: depth) }
    }

    private func pieces(_ item: ControlItem, _ target: Value, depth: Int) -> [TextPiece] {
        switch item {
        case .text(let text): return [.text(text)]
        case .newLine: return [.newLine]
        case .value(let value, let format):
            return [.text(base.text(value.source(context), target, format: format))]
        case .frame(let frame, let inner): return [.frame(frame, pieces(inner, target, depth: depth + 1))]
        case .when(let condition, let inner):
            let holds: Bool = Conversion.truth(value(condition, target))
            return holds ? pieces(inner, target, depth: depth + 1) : []
        case .each(let source, let enumerates, let inner):
            return elements(value(source, target), enumerates).flatMap { nested($0, inner, depth: depth + 1) }
        }
    }

    private func nested(_ value: Value, _ items: [ControlItem]?, depth: Int) -> [TextPiece] {
        guard let items else { return [.text(DisplayText.of(value, context))] }
        return pieces(items, value, depth: depth)
    }

    private func value(_ source: ViewValue, _ target: Value) -> Value {
        ((try? source.source(context).value(of: target, context)) ?? nil) ?? .null
    }

    private func elements(_ value: Value, _ enumerates: Bool) -> ContiguousArray<Value> {
        if value.isNull { return [] }
        if enumerates, let items: ContiguousArray<Value> = DisplayText.elements(value) { return items }
        return [value]
    }
}
