import DotNetPrimitives

extension Value {
    /// The text PowerShell makes of a value in a string (`"$value"`): numbers in the invariant culture, arrays joined
    /// by `$OFS`, custom objects as `@{…}`.
    public func text(_ interpreter: (any Interpreter)?) -> String {
        switch self {
        case .string(let text): text
        case .int(let number): String(number)
        case .long(let number): String(number)
        case .double(let number): NetNumber.shellText(number)
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
        case .float(let number): NetNumber.shellText(number)
        case .variable(let variable): variable.value.text(interpreter)
        case .object(let object): object.shellText(interpreter)
        default: ""
        }
    }

    /// The text of an element inside another value's text: collections show the name of their type, custom objects
    /// (whose own `ToString()` is empty) nothing.
    func elementText(_ interpreter: (any Interpreter)?) -> String {
        if case .object(let custom as CustomObject) = self, custom.extras == nil { return "" }
        guard case .object(let object) = self, object.isEnumerable else { return text(interpreter) }
        return object.netText(interpreter)
    }

    /// What .NET's `ToString()` gives.
    public var netText: String {
        switch self {
        case .double(let number): NetNumber.text(number)
        case .float(let number): NetNumber.text(number)
        case .object(let object): object.netText(nil)
        default: text(nil)
        }
    }
}

extension NetObject {
    /// Text of an object in a string: enumerables are joined, the rest is `ToString()` in the invariant culture.
    final func shellText(_ interpreter: (any Interpreter)?) -> String {
        if let interpreter, let own = ownText(interpreter) { return own }
        switch self {
        case let box as Box<NetDateTime>: return box.value.description
        case let box as Box<NetDateTimeOffset>: return box.value.description
        case let box as Box<NetDecimal>: return box.value.description
        case let box as Box<NetBigInteger>: return box.value.description
        case let type as NetType: return type.displayName
        default: break
        }
        guard isEnumerable, let items = try? enumerate() else { return netText(interpreter) }
        let separator = interpreter.map { $0.variable(NetObject.separatorName) } ?? .null
        let glue = separator.isNull ? " " : separator.text(nil)
        return items.map { $0.elementText(interpreter) }.joined(separator: glue)
    }

    /// What a script method `ToString` of this one instance gives.
    private func ownText(_ interpreter: any Interpreter) -> String? {
        guard let member = extras?.member(NetObject.toStringName), case .scriptMethod(let block) = member.kind else { return nil }
        let output = try? interpreter.invoke(block, arguments: [], underscore: nil, this: .object(self))
        return output.map { ExtraMembers.packed($0).text(interpreter) }
    }

    private static let toStringName = Symbol("ToString")
    private static let separatorName = Symbol("OFS")
}
