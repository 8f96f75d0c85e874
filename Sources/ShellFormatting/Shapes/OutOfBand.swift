import ShellValues

/// Objects shown by themselves: scalars as text, objects without properties, records of other streams, and whatever
/// does not fit the view that is open.
enum OutOfBand {
    /// The record of an object that always stands by itself; nil for the others.
    static func always(_ target: Value, _ context: FormatContext) -> FormatEntryRecord? {
        if ScalarTypes.contains(target) { return text(target, context) }
        if let known: FormatEntryRecord = viewed(target, context) { return known }
        return hasNoProperties(target, context) ? text(target, context) : nil
    }

    /// The record of an object that the open view cannot show.
    static func forced(_ target: Value, _ context: FormatContext) -> FormatEntryRecord {
        if let known: FormatEntryRecord = always(target, context) { return known }
        let base = ShapeBase(context, FormatOptions(), view: nil)
        return FormatEntryRecord(ListShape(base).entry(target).content, outOfBand: true)
    }

    private static func viewed(_ target: Value, _ context: FormatContext) -> FormatEntryRecord? {
        if case .object(let record as ErrorRecordObject) = target {
            let end: String = ErrorView.hasBlankLine(record, context) ? "\n" : ""
            let pieces: [TextPiece] = [.text(ErrorView.render(record, context)), .text(end)]
            return FormatEntryRecord(.custom(pieces), outOfBand: true, isError: record.isFromErrorStream)
        }
        guard context.hasOutOfBandView(target),
            let view: ViewDefinition = context.views.outOfBandView(for: ObjectView.typeNames(target))
        else { return nil }
        let base = ShapeBase(context, FormatOptions(), view: view)
        let record: FormatEntryRecord = ViewChoice.generator(base, view.shape).entry(target)
        return FormatEntryRecord(record.content, outOfBand: true, screenPrefix: prefix(target))
    }

    /// What the screen writes before a message of another stream.
    private static func prefix(_ target: Value) -> String {
        switch target.type?.name {
        case "WarningRecord": "WARNING: "
        case "VerboseRecord": "VERBOSE: "
        case "DebugRecord": "DEBUG: "
        default: ""
        }
    }

    private static func hasNoProperties(_ target: Value, _ context: FormatContext) -> Bool {
        if case .object(let custom as CustomObject) = target, !custom.layout.names.isEmpty { return false }
        if ObjectView.hasDeclaredProperties(target) { return false }
        return ObjectView.propertyNames(target, context).isEmpty
    }

    private static func text(_ target: Value, _ context: FormatContext) -> FormatEntryRecord {
        let text: String
        switch target {
        case .string(let known): text = known
        case .object(let object): text = DisplayText.shown(object, context)
        default: text = DisplayText.of(target, context)
        }
        return FormatEntryRecord(.text(text), outOfBand: true)
    }
}
