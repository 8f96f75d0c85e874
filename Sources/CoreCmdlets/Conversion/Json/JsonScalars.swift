import DotNetPrimitives
import ShellRuntime
import ShellValues

/// An object that JSON shows as one text or number.
struct JsonScalar {
    let text: String
    let isQuoted: Bool
    /// Properties that PowerShell adds to the type.
    var extra: [(name: String, value: Value)] = []
    /// Whether notes of the instance are shown.
    var carriesNotes = true
}

/// Objects that are scalars in JSON: enumerations, dates, numbers, identifiers.
enum JsonScalars {
    static func scalar(_ object: NetObject, enumsAsText: Bool, _ engine: Engine) -> JsonScalar? {
        if let wrapped = object as? WrappedValue { return scalar(wrapped.base, engine) }
        if let value = object as? EnumObject {
            return enumsAsText ? JsonScalar(text: value.netText(engine), isQuoted: true) : JsonScalar(text: String(value.raw), isQuoted: false)
        }
        return boxed(object, engine)
    }

    private static func scalar(_ base: Value, _ engine: Engine) -> JsonScalar {
        switch base {
        case .string(let text): JsonScalar(text: text, isQuoted: true, carriesNotes: false)
        case .char: JsonScalar(text: base.text(engine), isQuoted: true)
        case .bool(let flag): JsonScalar(text: flag ? "true" : "false", isQuoted: false)
        case .double(let number): JsonScalar(text: text(of: number, base, engine), isQuoted: !number.isFinite)
        case .float(let number): JsonScalar(text: text(of: Double(number), base, engine), isQuoted: !number.isFinite)
        default: JsonScalar(text: base.text(engine), isQuoted: false)
        }
    }

    private static func boxed(_ object: NetObject, _ engine: Engine) -> JsonScalar? {
        let type = object.type
        let text = Value.object(object).text(engine)
        if type === NetType.decimal { return JsonScalar(text: trimmed(text), isQuoted: false) }
        if type === NetType.bigInteger { return JsonScalar(text: text, isQuoted: false) }
        if type === NetType.guid {
            return JsonScalar(text: text, isQuoted: true, extra: [("Guid", .string(text))])
        }
        if type === NetType.dateTime || type === NetType.dateTimeOffset {
            return JsonScalar(text: JsonDates.text(object, engine), isQuoted: true, carriesNotes: false)
        }
        if type.fullName == "System.Uri" { return JsonScalar(text: originalText(object, engine), isQuoted: true) }
        if type.fullName == "System.DBNull" { return JsonScalar(text: "null", isQuoted: false) }
        return nil
    }

    private static func originalText(_ object: NetObject, _ engine: Engine) -> String {
        (try? Members.get(.object(object), Symbol("OriginalString"), engine))?.text(engine) ?? object.netText(engine)
    }

    /// A decimal without needless zeros.
    private static func trimmed(_ text: String) -> String {
        guard text.contains(".") else { return text + ".0" }
        var result = text
        while result.hasSuffix("0"), !result.hasSuffix(".0") { result.removeLast() }
        return result
    }

    /// A number with a point or an exponent, as JSON shows it: the shortest digits that give it back.
    static func text(of number: Double, _ value: Value, _ engine: Engine) -> String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number > 0 ? "Infinity" : "-Infinity" }
        if case .float(let single) = value { return JsonNumbers.text(Double(single), shortest: single.description, limit: 1e9) }
        return JsonNumbers.text(number, shortest: number.description, limit: 1e17)
    }
}
