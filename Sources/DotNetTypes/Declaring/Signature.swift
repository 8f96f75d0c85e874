import ShellValues

/// A member's signature as PowerShell shows it (`int IndexOf(char value, int startIndex)`), read into data.
///
/// Declarations are written as such texts so that one line tells name, parameters and result.
/// A parameter may start with `params` or `ref` and end in `= null`, `= true` or a number, its default.
struct Signature {
    let name: String
    let returns: NetType
    let parameters: [MethodParameter]

    /// Reads `text`; names in `generics` (`T`, `TKey`) stand for the types given.
    init(_ text: String, _ generics: [String: NetType] = [:]) {
        let open = text.firstIndex(of: "(") ?? text.endIndex
        let head = Signature.lastWord(text[..<open])
        self.name = String(head.last)
        self.returns = head.first.isEmpty ? .void : Signature.type(head.first, generics)
        let inside = open < text.endIndex ? text[text.index(after: open)...].dropLast() : ""
        self.parameters = Signature.cut(inside).map { Signature.parameter($0, generics) }
    }

    /// What stands before the last space outside brackets, and what after it.
    private static func lastWord(_ text: Substring) -> (first: Substring, last: Substring) {
        guard let space = text.lastIndex(of: " ") else { return ("", text) }
        return (text[..<space], text[text.index(after: space)...])
    }

    /// Cuts at the commas that are not inside brackets.
    private static func cut(_ text: Substring) -> [Substring] {
        var (parts, depth, start) = ([Substring](), 0, text.startIndex)
        for i in text.indices {
            switch text[i] {
            case "[": depth += 1
            case "]": depth -= 1
            case "," where depth == 0:
                parts.append(text[start..<i])
                start = text.index(after: i)
            default: break
            }
        }
        if start < text.endIndex { parts.append(text[start...]) }
        return parts.map { $0.drop { $0 == " " } }
    }

    private static func parameter(_ text: Substring, _ generics: [String: NetType]) -> MethodParameter {
        var text = text
        let isRest = text.hasPrefix("params ")
        let isByRef = text.hasPrefix("ref ") || text.hasPrefix("out ")
        if isRest { text = text.dropFirst(7) } else if isByRef { text = text.dropFirst(4) }
        var standard: Value?
        if let equals = text.firstIndex(of: "=") {
            standard = value(text[text.index(after: equals)...].drop { $0 == " " })
            text = text[..<equals]
            while text.last == " " { text = text.dropLast() }
        }
        let (type, name) = lastWord(text)
        return MethodParameter(
            String(name), self.type(type, generics), rest: isRest, default: standard, byRef: isByRef)
    }

    private static func value(_ text: Substring) -> Value {
        switch text {
        case "true": .bool(true)
        case "false": .bool(false)
        default: Int32(text).map { .int($0) } ?? .null
        }
    }

    private static func type(_ name: Substring, _ generics: [String: NetType]) -> NetType {
        if let known = generics[String(name)] { return known }
        return TypeTable.resolve(String(name), generics)
    }
}

/// A method or constructor (`new(…)`) from its signature.
func method(_ signature: String, _ run: @escaping (MethodCall) throws -> Value) -> MethodOverload {
    generic(signature, [:], run)
}

/// A method of a generic type: names in `generics` stand for the types given.
func generic(
    _ signature: String, _ generics: [String: NetType], _ run: @escaping (MethodCall) throws -> Value
) -> MethodOverload {
    let read = Signature(signature, generics)
    return MethodOverload(read.name, read.parameters, returns: read.returns) { call in
        do {
            return try run(call)
        } catch {
            throw netFailure(error)
        }
    }
}

/// A read-only property from `type Name`.
func property(_ declaration: String, _ get: @escaping (Value) throws -> Value) -> PropertyDeclaration {
    let read = Signature(declaration)
    return PropertyDeclaration(read.name, read.returns) { _, target in
        do {
            return try get(target)
        } catch {
            throw netFailure(error)
        }
    }
}

/// A property that can be set.
func property(
    _ declaration: String, set: @escaping (Value, Value) throws -> Void, _ get: @escaping (Value) throws -> Value
) -> PropertyDeclaration {
    let read = Signature(declaration)
    return PropertyDeclaration(
        read.name, read.returns,
        set: { _, target, value in
            do {
                try set(target, value)
            } catch {
                throw netFailure(error)
            }
        },
        get: { _, target in try get(target) })
}

/// A static property or constant.
func constant(_ declaration: String, _ value: @escaping @autoclosure () -> Value) -> PropertyDeclaration {
    let read = Signature(declaration)
    return PropertyDeclaration(read.name, read.returns) { _, _ in value() }
}
