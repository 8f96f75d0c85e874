import ShellRuntime
import ShellValues

/// The text of a value in the session's culture: what .NET's `ToString()` gives, where a script's text is invariant.
enum CultureText {
    static func of(_ value: Value, _ engine: Engine) -> String {
        switch value {
        case .string(let text): return text
        case .int(let number): return String(number)
        case .bool(let flag): return flag ? "True" : "False"
        case .double(let number): return shortest(number, value, engine)
        case .object(let object): return text(object, engine)
        default: return value.text(engine)
        }
    }

    private static func shortest(_ number: Double, _ value: Value, _ engine: Engine) -> String {
        if number.isFinite, number.magnitude < 1e15, number.rounded() == number { return value.text(engine) }
        return (try? Members.invoke(value, Symbol("ToString"), [], engine))?.text(engine) ?? value.text(engine)
    }

    private static func text(_ object: NetObject, _ engine: Engine) -> String {
        if let custom = object as? CustomObject { return Value.object(custom).text(engine) }
        if object.isEnumerable || object is TableObject { return object.netText(engine) }
        return (try? Members.invoke(.object(object), Symbol("ToString"), [], engine))?.text(engine) ?? object.netText(engine)
    }
}
