import ShellRuntime
import ShellValues

/// Reads the arguments of `-Property` parameters.
enum PropertyKeyReader {
    /// What may stand in a table beside `Expression`.
    enum Extra: String { case name, ascending, descending, alignment, width }

    /// - Throws: PowerShell's `DictionaryKey…` errors for tables that make no sense.
    static func parse(_ arguments: [Value], allowing extras: Set<Extra>, _ call: CommandCall) throws -> [PropertyKey] {
        var keys: [PropertyKey] = []
        for argument in arguments { keys.append(try parse(argument, extras, call)) }
        return keys
    }

    private static func parse(_ argument: Value, _ extras: Set<Extra>, _ call: CommandCall) throws -> PropertyKey {
        switch argument {
        case .string(let text):
            return PropertyKey(source: try source(text, call, id: "ExpressionEmptyString2"))
        case .object(let block as ScriptBlockObject):
            return PropertyKey(source: .block(block, try call.engine.runner(block)))
        case .object(let table as TableObject):
            return try parse(table, extras, call)
        case .object(let object) where object.type.isAssignable(to: .string):
            return PropertyKey(source: try source(argument.text(call.engine), call, id: "ExpressionEmptyString2"))
        default:
            throw illegal("DictionaryKeyUnknownType", call)
        }
    }

    private static func source(_ text: String, _ call: CommandCall, id: String) throws -> PropertyKey.Source {
        if text.isEmpty { throw illegal(id, call) }
        let pattern = NamePattern(text)
        return pattern.isLiteral ? .name(Symbol(pattern.literal), pattern.literal) : .pattern(pattern, text)
    }

    private static func parse(_ table: TableObject, _ extras: Set<Extra>, _ call: CommandCall) throws -> PropertyKey {
        var entries: [String: Value] = [:]
        for pair in table.pairs {
            guard case .string(let written) = pair.key else { throw illegal("DictionaryKeyIllegal", call) }
            guard let key = fullKey(written, extras) else { throw illegal("DictionaryKeyIllegal", call) }
            if entries[key] != nil { throw illegal("DictionaryKeyDuplicate", call) }
            entries[key] = try checked(pair.value, key, call)
        }
        guard let expression = entries.removeValue(forKey: "expression") else {
            throw illegal("DictionaryKeyMandatoryEntry", call)
        }
        let source: PropertyKey.Source = try {
            if let block = expression.asObject as? ScriptBlockObject { return .block(block, try call.engine.runner(block)) }
            return try Self.source(expression.text(call.engine), call, id: "ExpressionEmptyString1")
        }()
        return PropertyKey(source: source, entries: entries)
    }

    /// The full key that a written key abbreviates; nil when none does.
    private static func fullKey(_ written: String, _ extras: Set<Extra>) -> String? {
        let folded = CaseFolding.fold(written)
        if folded.isEmpty { return nil }
        if "expression".hasPrefix(folded) { return "expression" }
        if extras.contains(.name), "name".hasPrefix(folded) || "label".hasPrefix(folded) { return "name" }
        if extras.contains(.ascending), "ascending".hasPrefix(folded) { return "ascending" }
        if extras.contains(.alignment), "alignment".hasPrefix(folded) { return "alignment" }
        if extras.contains(.width), "width".hasPrefix(folded) { return "width" }
        if extras.contains(.descending), "descending".hasPrefix(folded) { return "descending" }
        return nil
    }

    private static func checked(_ value: Value, _ key: String, _ call: CommandCall) throws -> Value {
        switch (key, value) {
        case ("expression", .string), ("expression", .object(_ as ScriptBlockObject)), ("name", .string): return value
        case ("expression", _): throw illegal("DictionaryKeyIllegalValue1", call)
        case ("name", _): throw illegal("DictionaryKeyIllegalValue2", call)
        case (_, .bool), ("alignment", _), ("width", _): return value
        default:
            if value.type === NetType.switchParameter { return .bool(Conversion.truth(value)) }
            throw illegal("DictionaryKeyIllegalValue2", call)
        }
    }

    private static func illegal(_ id: String, _ call: CommandCall) -> PSFailure {
        call.failure(id, "Specified method is not supported.", category: .InvalidArgument, type: ExceptionTypes.notSupported)
    }
}
