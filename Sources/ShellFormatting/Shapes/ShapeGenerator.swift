import ShellValues

/// Turns objects into records of one shape.
protocol ShapeGenerator: AnyObject {
    /// The opening record, made from the first object.
    func start(_ first: Value) -> FormatStartRecord
    /// The record of one object.
    func entry(_ target: Value) -> FormatEntryRecord
}

/// What all shapes share: the session, the options, the view when there is one, and the text of a cell.
final class ShapeBase {
    let context: FormatContext
    let options: FormatOptions
    let view: ViewDefinition?
    /// Errors of expressions, kept when they are to be shown.
    var failures: [(error: any Error, source: ValueSource, target: Value)] = []

    init(_ context: FormatContext, _ options: FormatOptions, view: ViewDefinition?) {
        self.context = context
        self.options = options
        self.view = view
    }

    /// The text of an expression for an object; blank (or `#ERR`) when it fails.
    func text(_ source: ValueSource, _ target: Value, format: String?, fixedPoint: Bool = false) -> String {
        do {
            guard let value: Value = try source.value(of: target, context) else { return "" }
            if let format, !format.isEmpty { return formatted(value, format) }
            return DisplayText.of(value, context, fixedPoint: fixedPoint)
        } catch {
            if options.showsErrors { failures.append((error, source, target)) }
            return options.displaysErrors ? "#ERR" : ""
        }
    }

    private func formatted(_ value: Value, _ format: String) -> String {
        let composite: Bool = format.contains("{0") || format.contains("}")
        let whole: String = composite ? format : "{0:" + format + "}"
        if let text: String = try? context.applyFormat(whole, value) { return text }
        return options.displaysErrors ? "#FORMATERR" : DisplayText.of(value, context)
    }

    /// The entry of a view that serves an object: by its nearest type, else the one for all.
    func choose<Entry>(_ entries: [Entry], _ types: (Entry) -> [String], _ target: Value) -> Entry? {
        if entries.count == 1, types(entries[0]).isEmpty { return entries[0] }
        for name: String in ObjectView.typeNames(target) {
            for entry: Entry in entries where types(entry).contains(where: { CaseFolding.equal($0, name) }) {
                return entry
            }
        }
        return entries.first { types($0).isEmpty } ?? entries.first
    }
}
