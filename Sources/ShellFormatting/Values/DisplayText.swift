import ShellValues

/// The text of a value in a cell, list item or group heading.
enum DisplayText {
    /// Collections as `{a, b, c, d…}`, the rest as its own text. `fixedPoint`: numbers with a fraction get as many
    /// places as the culture has, as in the columns of a table made from properties.
    static func of(_ value: Value, _ context: FormatContext, fixedPoint: Bool = false) -> String {
        switch value {
        case .string(let text): return text
        case .double(let number) where number.isInfinite: return number < 0 ? "-∞" : "∞"
        case .float(let number) where number.isInfinite: return number < 0 ? "-∞" : "∞"
        case .double, .float: return fixedPoint ? fixed(value, context) : value.text(context.interpreter)
        case .object(let object): return text(object, context, fixedPoint: fixedPoint)
        default: return value.text(context.interpreter)
        }
    }

    private static func text(_ object: NetObject, _ context: FormatContext, fixedPoint: Bool) -> String {
        if let items: ContiguousArray<Value> = elements(object) { return collection(items, context) }
        if fixedPoint, object.type === NetType.decimal { return fixed(.object(object), context) }
        return shown(object, context)
    }

    /// The text PowerShell gives an object by itself: custom objects as `@{…}`, the rest as `ToString()` does.
    static func shown(_ object: NetObject, _ context: FormatContext) -> String {
        object is CustomObject ? Value.object(object).text(context.interpreter) : object.netText(context.interpreter)
    }

    /// The elements of a collection or dictionary; nil for everything else.
    static func elements(_ value: Value) -> ContiguousArray<Value>? {
        if case .object(let object) = value { return elements(object) }
        return nil
    }

    static func elements(_ object: NetObject) -> ContiguousArray<Value>? {
        if let table: TableObject = object as? TableObject { return table.entryObjects }
        return object.isEnumerable ? try? object.enumerate() : nil
    }

    private static func fixed(_ value: Value, _ context: FormatContext) -> String {
        (try? context.applyFormat("{0:F}", value)) ?? value.text(context.interpreter)
    }

    private static func collection(_ items: ContiguousArray<Value>, _ context: FormatContext) -> String {
        let limit: Int = context.enumerationLimit
        var text = "{"
        for (index, item): (Int, Value) in items.enumerated() {
            if limit >= 0, index == limit {
                text += "…"
                break
            }
            if index > 0 { text += ", " }
            text += element(item, context)
        }
        return text + "}"
    }

    /// An element of a collection: itself, or what names it when it has no text of its own.
    private static func element(_ value: Value, _ context: FormatContext) -> String {
        if value.isNull { return "$null" }
        guard case .object(let object) = value, hasNoText(object) else { return plain(value, context) }
        if let name: Value = displayName(value, context) { return plain(name, context) }
        return plain(value, context)
    }

    /// Text of a value whose own elements are not shown in braces.
    private static func plain(_ value: Value, _ context: FormatContext) -> String {
        if case .object(let entry as EntryObject) = value { return "[\(entry.key.netText), \(entry.value.netText)]" }
        if case .object(let object) = value, !object.isEnumerable { return shown(object, context) }
        return value.text(context.interpreter)
    }

    /// Whether `ToString()` would only give the type's name.
    private static func hasNoText(_ object: NetObject) -> Bool {
        if object is CustomObject || object is EnumObject || object is EntryObject { return false }
        if object is ArrayObject || object is ListObject || object is TableObject { return true }
        return object.netText(nil) == object.type.fullName
    }

    private static let wellKnown: [String] = ["name", "id", "key", "*key", "*name", "*id"]

    private static func displayName(_ value: Value, _ context: FormatContext) -> Value? {
        guard let source: ValueSource = nameSource(value, context) else { return nil }
        return (try? source.value(of: value, context)) ?? nil
    }

    /// The property that names an object, going by well-known names.
    static func nameSource(_ value: Value, _ context: FormatContext) -> ValueSource? {
        for pattern: String in wellKnown {
            let found: [ValueSource] = PropertyParameter(.name(pattern)).resolve(value, context)
            if let first: ValueSource = found.first { return first }
        }
        return nil
    }
}
