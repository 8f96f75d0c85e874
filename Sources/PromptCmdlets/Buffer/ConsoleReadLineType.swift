import LineEditor
import ShellRuntime
import ShellValues

/// `[Microsoft.PowerShell.PSConsoleReadLine]`: the line being edited, for scripts behind keys.
enum ConsoleReadLineType {
    static let type = NetType(
        "Microsoft.PowerShell.PSConsoleReadLine",
        declare: { _ in
            TypeDeclaration(staticMethods: functions + reading + changing + state + history)
        })

    /// A method for each function of the editor: it takes the key and an argument, both of which may be left out.
    private static var functions: [MethodOverload] {
        EditorFunction.all.map { function in
            MethodOverload(function.name, keyAndArgument) { call in
                try ConsoleBuffer.required(call).perform(function.command)
                return .null
            }
        }
    }

    private static var keyAndArgument: [MethodParameter] {
        [MethodParameter("key", .object, default: .null), MethodParameter("arg", .object, default: .null)]
    }

    private static var state: [MethodOverload] {
        [
            MethodOverload("GetOptions", returns: PromptTypes.options) { call in
                (call.interpreter as? Engine).map { .object(PromptOptions.of($0)) } ?? .null
            },
            MethodOverload(
                "GetDefaultAddToHistoryOption", [MethodParameter("line", .string)], returns: AddToHistoryOption.netType
            ) { call in HistoryRule.standard(call[0].text(call.interpreter)).value },
            MethodOverload("TryGetArgAsInt", argumentParameters, returns: .bool, run: argument),
            MethodOverload("InViCommandMode", returns: .bool) { call in .bool(viMode(call) == .command) },
            MethodOverload("InViInsertMode", returns: .bool) { call in .bool(viMode(call) == .insert) },
            MethodOverload("Ding") { call in
                (call.interpreter as? Engine)?.ui.write("\u{7}")
                return .null
            },
        ]
    }

    /// Nil in another mode than vi's.
    private static func viMode(_ call: MethodCall) -> ViMode? {
        guard let engine = call.interpreter as? Engine else { return nil }
        let options = PromptOptions.of(engine)
        return options.editMode == .vi ? (options.isViCommandMode ? .command : .insert) : nil
    }

    private static var history: [MethodOverload] {
        [
            MethodOverload("AddToHistory", [MethodParameter("command", .string)]) { call in
                guard let engine = call.interpreter as? Engine else { return .null }
                EditorService.history(engine)?.add(call[0].text(engine))
                return .null
            }
        ]
    }

    private static var argumentParameters: [MethodParameter] {
        [
            MethodParameter("arg", .object), MethodParameter("numericArg", .int, byRef: true),
            MethodParameter("defaultNumericArg", .int),
        ]
    }

    /// The number typed before a key, or another one.
    private static func argument(_ call: MethodCall) throws -> Value {
        switch call[0] {
        case .null, .nothing, .unset: try set(call[1], call[2])
        case .int: try set(call[1], call[0])
        default: return .bool(false)
        }
        return .bool(true)
    }

    /// Puts a value where a `[ref]` points.
    static func set(_ reference: Value, _ value: Value) throws {
        try (reference.asObject as? ReferenceObject)?.set(value)
    }
}
