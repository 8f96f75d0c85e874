import ShellValues

/// A resolved expression: one property, a script block, or native code.
enum ValueSource {
    case property(String, Symbol)
    case script(ScriptBlockObject)
    case native(@Sendable (Value, FormatContext) throws -> Value)
    /// A property that no object had when the columns were chosen.
    case missing(String)

    /// The text that names the value in headings.
    var name: String {
        switch self {
        case .property(let name, _), .missing(let name): name
        case .script(let block): block.source
        case .native: ""
        }
    }

    /// The value for an object; nil when the object has no such property. Throws what the expression throws.
    func value(of target: Value, _ context: FormatContext) throws -> Value? {
        switch self {
        case .property(_, let symbol): try ObjectView.get(target, symbol, context)
        case .missing(let name): try ObjectView.get(target, Symbol(name), context)
        case .native(let code): try code(target, context)
        case .script(let block):
            ValueSource.single(try context.evaluate(block, target))
        }
    }

    /// What a script wrote as one value: nothing is null, several are an array.
    static func single(_ results: [Value]) -> Value {
        switch results.count {
        case 0: .null
        case 1: results[0]
        default: .array(results)
        }
    }
}

extension ViewValue {
    /// The source of the value; a script that does not compile gives null.
    func source(_ context: FormatContext) -> ValueSource {
        switch self {
        case .property(let name): .property(name, Symbol(name))
        case .native(let code): .native(code)
        case .script(let text): context.block(text).map { .script($0) } ?? .native { _, _ in .null }
        }
    }
}
