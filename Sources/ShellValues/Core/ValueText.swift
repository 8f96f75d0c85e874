extension Value {
    /// The text PowerShell makes of a value in a string (`"$value"`): numbers in the invariant culture, arrays joined
    /// by `$OFS`, custom objects as `@{…}`.
    public func text(_ interpreter: (any Interpreter)?) -> String {
        switch self {
        case .string(let text): text
        case .int(let number): String(number)
        case .long(let number): String(number)
        case .null, .nothing, .unset: ""
        case .bool(let flag): flag ? "True" : "False"
        default: otherText(interpreter)
        }
    }

    private func otherText(_ interpreter: (any Interpreter)?) -> String {
        switch self {
        case .char(let unit): String(decoding: [unit], as: UTF16.self)
        case .sbyte(let number): String(number)
        case .byte(let number): String(number)
        case .short(let number): String(number)
        case .ushort(let number): String(number)
        case .uint(let number): String(number)
        case .ulong(let number): String(number)
        case .variable(let variable): variable.value.text(interpreter)
        case .object(let object): object.shellText(interpreter)
        default: ""
        }
    }
}

extension NetObject {
    /// Text of an object in a string: enumerables are joined, the rest is `ToString()`.
    final func shellText(_ interpreter: (any Interpreter)?) -> String {
        guard isEnumerable, let items = try? enumerate() else { return netText(interpreter) }
        let separator = interpreter.map { $0.variable(Symbol("OFS")) } ?? .null
        let glue = separator.isNull ? " " : separator.text(nil)
        return items.map { $0.text(interpreter) }.joined(separator: glue)
    }
}

extension Value {
    /// What .NET's `ToString()` gives.
    public var netText: String {
        if case .object(let object) = self { return object.netText(nil) }
        return text(nil)
    }
}
