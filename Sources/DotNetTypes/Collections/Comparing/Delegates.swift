import ShellValues

/// Delegates: script blocks stand for them, so that calling one means running its block.
enum Delegates {
    static let generics: [GenericEntry] =
        (1...5).map { entry("System.Func", $0) } + (1...5).map { entry("System.Action", $0) } + [
            entry("System.Predicate", 1), entry("System.Comparison", 1), entry("System.Converter", 2),
            entry("System.EventHandler", 1),
        ]

    static let action = NetType("System.Action", base: .delegate)
    static let eventHandler = NetType("System.EventHandler", base: .delegate)

    private static func entry(_ name: String, _ arity: Int) -> GenericEntry {
        GenericEntry(name, arity) { arguments in
            NetType(name + "`" + String(arity), base: .delegate, arguments: arguments)
        }
    }

    /// Calls the delegate in the n-th argument.
    static func call(_ call: MethodCall, _ index: Int, _ arguments: [Value]) throws -> Value {
        guard let block = call[index].asObject as? ScriptBlockObject else { throw Failure.null("match") }
        let result = try call.interpreter.invoke(
            block, arguments: arguments, underscore: arguments.first ?? .null, this: nil)
        return result.count == 1 ? result[0] : (result.isEmpty ? .null : .array(result))
    }

    /// Calls it as a test.
    static func test(_ call: MethodCall, _ index: Int, _ argument: Value) throws -> Bool {
        Truth.of(try Delegates.call(call, index, [argument]))
    }
}

/// PowerShell's truth of a value.
enum Truth {
    static func of(_ value: Value) -> Bool {
        switch value.bare {
        case .null, .nothing, .unset: false
        case .bool(let flag): flag
        case .string(let text): !text.isEmpty
        case .object(let object):
            object.isEnumerable ? ofItems((try? object.enumerate()) ?? []) : true
        case let other: other.real.map { $0 != 0 } ?? true
        }
    }

    private static func ofItems(_ items: ContiguousArray<Value>) -> Bool {
        items.count == 1 ? of(items[0]) : items.count > 1
    }
}
