import ShellValues

/// Follows the value that objects are grouped by, and draws the headings of groups.
final class Grouping {
    private let base: ShapeBase
    private let source: (Value) -> ValueSource?
    private let givenLabel: String?
    private let control: [ControlItem]?
    private var current: Value = .nothing
    private var name = ""

    /// Nil when neither the command nor the view groups.
    init?(_ base: ShapeBase) {
        self.base = base
        let context: FormatContext = base.context
        if let asked: PropertyParameter = base.options.groupBy {
            source = { asked.resolve($0, context).first }
            givenLabel = base.view?.group?.label ?? asked.label
            control = base.view?.group?.control
        } else if let group: ViewGroup = base.view?.group {
            let fixed: ValueSource = group.value.source(context)
            source = { _ in fixed }
            givenLabel = group.label
            control = group.control
        } else {
            return nil
        }
    }

    /// Notes the group of an object; true when it differs from that of the object before.
    func changes(with target: Value) -> Bool {
        guard let source: ValueSource = source(target),
            let value: Value = (try? source.value(of: target, base.context)) ?? nil
        else { return false }
        let differs: Bool = !same(value, current)
        current = value
        if differs { name = givenLabel ?? source.name }
        return differs
    }

    private func same(_ a: Value, _ b: Value) -> Bool {
        if a.isNull || b.isNull { return a.isNull && b.isNull }
        let order: Int? = try? Operators.compare(a, b, ignoringCase: true, base.context.interpreter)
        if let order { return order == 0 }
        return CaseFolding.equal(a.text(base.context.interpreter), b.text(base.context.interpreter))
    }

    /// The heading of the group that `first` begins; nil when the object has no group.
    func heading(_ first: Value) -> [TextPiece]? {
        if case .nothing = current { return nil }
        if let control { return CustomShape(base).pieces(control, first, depth: 0) }
        return [.text("   " + name + ": "), .text(DisplayText.of(current, base.context))]
    }
}
