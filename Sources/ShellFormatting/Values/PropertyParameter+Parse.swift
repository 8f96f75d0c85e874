public import ShellValues

/// What a calculated property may say, by the command it is for.
public struct PropertyKeys: Sendable {
    let names: [String]

    public static let table = PropertyKeys(names: ["Expression", "Label", "Name", "Width", "Alignment", "FormatString"])
    public static let list = PropertyKeys(names: ["Expression", "Label", "Name", "FormatString"])
    public static let wide = PropertyKeys(names: ["Expression", "FormatString"])
    public static let custom = PropertyKeys(names: ["Expression", "Depth"])
    public static let group = PropertyKeys(names: ["Expression", "Label", "Name"])

    /// The key that `text` abbreviates, without regard to case.
    func find(_ text: String) -> String? {
        let start: String = CaseFolding.fold(text)
        return start.isEmpty ? nil : names.first { CaseFolding.fold($0).hasPrefix(start) }
    }
}

extension PropertyParameter {
    /// Reads a property as scripts give it: a name, a script block or a hashtable.
    ///
    /// - Throws: `PSFailure` with PowerShell's id when it is none of them or the hashtable is wrong.
    public static func parse(_ value: Value, keys: PropertyKeys, _ interpreter: any Interpreter) throws -> PropertyParameter {
        switch value {
        case .string(let name): return PropertyParameter(.name(try checked(name, "ExpressionEmptyString2")))
        case .object(let block as ScriptBlockObject): return PropertyParameter(.script(block))
        case .object(let table as TableObject): return try parse(table, keys, interpreter)
        case .object(let wrapped as WrappedValue): return try parse(wrapped.base, keys: keys, interpreter)
        default: throw refused("DictionaryKeyUnknownType")
        }
    }

    /// Reads several; null entries are left out.
    public static func parse(
        _ values: [Value], keys: PropertyKeys, _ interpreter: any Interpreter
    ) throws -> [PropertyParameter] {
        try values.filter { !$0.isNull }.map { try parse($0, keys: keys, interpreter) }
    }

    private static func checked(_ name: String, _ id: String) throws -> String {
        if name.isEmpty { throw refused(id) }
        return name
    }

    private static func parse(
        _ table: TableObject, _ keys: PropertyKeys, _ interpreter: any Interpreter
    ) throws -> PropertyParameter {
        var parameter: PropertyParameter?
        var label: String?
        var rest: [(key: String, value: Value)] = []
        for pair in table.pairs {
            guard let key: String = keys.find(pair.key.text(interpreter)) else { throw refused("DictionaryKeyIllegal") }
            switch key {
            case "Expression": parameter = PropertyParameter(try expression(pair.value))
            case "Label", "Name": label = try text(pair.value)
            default: rest.append((key, pair.value))
            }
        }
        guard var parameter else { throw refused("DictionaryKeyMandatoryEntry") }
        parameter.label = label
        for (key, value) in rest { try parameter.set(key, value) }
        return parameter
    }

    private static func expression(_ value: Value) throws -> Expression {
        switch value {
        case .string(let name): return .name(try checked(name, "ExpressionEmptyString1"))
        case .object(let block as ScriptBlockObject): return .script(block)
        case .object(let wrapped as WrappedValue): return try expression(wrapped.base)
        default: throw refused("DictionaryKeyIllegalValue1")
        }
    }

    private static func text(_ value: Value) throws -> String {
        guard case .string(let text) = value else { throw refused("DictionaryKeyIllegalValue1") }
        return text
    }

    private mutating func set(_ key: String, _ value: Value) throws {
        switch (key, value) {
        case ("Width", .int(let number)):
            if number <= 0 { throw PropertyParameter.refused("WidthOutOfRange") }
            width = Int(number)
        case ("Depth", .int(let number)):
            if number <= 0 { throw PropertyParameter.refused("DepthOutOfRange") }
            depth = Int(number)
        case ("Alignment", .string(let word)): alignment = try PropertyParameter.alignment(word)
        case ("FormatString", .string(let text)): format = try PropertyParameter.checked(text, "FormatStringEmpty")
        default: throw PropertyParameter.refused("DictionaryKeyIllegalValue1")
        }
    }

    private static func alignment(_ word: String) throws -> ColumnAlignment {
        let start: String = CaseFolding.fold(word)
        if !start.isEmpty {
            if "left".hasPrefix(start) { return .left }
            if "center".hasPrefix(start) { return .center }
            if "right".hasPrefix(start) { return .right }
        }
        throw refused("AlignmentIllegal")
    }

    /// The error of a property that cannot be used.
    private static func refused(_ id: String) -> PSFailure {
        PSFailure(id, "Specified method is not supported.", category: .InvalidArgument, type: ExceptionTypes.notSupported)
    }
}
