import ShellRuntime
import ShellValues

/// Sets variables.
final class SetVariable: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string.arrayType, position: 0, mandatory: true, byName: true,
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let value = ParameterSpec("Value", .object, position: 1, byValue: true, byName: true, help: "The value to store.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let description = ParameterSpec("Description", .string, help: "A text that says what it is for.")
    static let option = ParameterSpec(
        "Option", CmdletTypes.scopedItemOptions, help: "None, ReadOnly, Constant, Private or AllScope.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let visibility = ParameterSpec("Visibility", CmdletTypes.sessionStateEntryVisibility, help: "Public or Private.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let append = ParameterSpec("Append", .switchParameter, help: "Adds to the end instead of replacing.")
    static let scope = ParameterSpec(
        "Scope", .string, checks: [.notNullOrEmpty], help: "Global, Local, Script, or the number of scopes outwards.")
    static let spec = CommandSpec(
        "Set-Variable", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.SetVariableCommand",
        aliases: ["set", "sv"], outputTypes: ["System.Management.Automation.PSVariable"], shouldProcess: true,
        synopsis: "Sets the value, description or options of variables, making them when needed.",
        parameters: [name, value, include, exclude, description, option, force, visibility, passThru, append, scope],
        make: { SetVariable() })
    private var piped: ContiguousArray<Value> = []
    private var names: [String] = []

    func process(_ call: CommandCall) throws {
        if case .nothing = call.input { return }
        if !call.expectsInput { return }
        if let value = call[Self.value] { piped.append(value) }
    }

    func end(_ call: CommandCall) throws {
        let store = try VariableStore(call, scope: call.text(Self.scope))
        let value: Value? = piped.isEmpty ? call[Self.value] : (piped.count == 1 ? piped[0] : .object(ArrayObject(piped)))
        let include = call.texts(Self.include).map { NamePattern($0) }
        let exclude = call.texts(Self.exclude).map { NamePattern($0) }
        for name in targets(store, call) where NamePattern.any(include, match: name, empty: true) && !NamePattern.any(exclude, match: name) {
            try set(name, value, store, call)
        }
    }

    private func targets(_ store: VariableStore, _ call: CommandCall) -> [String] {
        call.texts(Self.name).flatMap { name -> [String] in
            let pattern = NamePattern(name)
            return pattern.isLiteral ? [pattern.literal] : store.all().map(\.name).filter { pattern.matches($0) }
        }
    }

    private func set(_ name: String, _ value: Value?, _ store: VariableStore, _ call: CommandCall) throws {
        let append = call.flag(Self.append)
        let isConstant = call[Self.option].map { ScopedOptions.parse($0, call.engine).contains(.constant) } ?? false
        if isConstant, (store.scope ?? call.engine.scope).variable(Symbol(name)) != nil {
            return try call.writeError(
                "VariableCannotBeMadeConstant",
                "Existing variable \(name) cannot be made constant. Variables can be made constant only at creation time.",
                category: .WriteError, target: .string(name), type: ExceptionTypes.sessionStateUnauthorizedAccess)
        }
        guard try call.shouldProcess("Name: \(name) Value: \(value?.text(call.engine) ?? "")", "Set variable") else { return }
        do {
            if let value {
                try store.set(name, append ? appended(value, to: store.find(name)?.value) : value, force: call.flag(Self.force))
            } else if store.find(name) == nil {
                try store.set(name, .null, force: false)
            } else if !(call.isBound(Self.option) || call.isBound(Self.description)) {
                try store.set(name, .null, force: call.flag(Self.force))
            }
        } catch let failure as PSFailure {
            return try call.writeError(failure.record)
        }
        try decorate(name, store, call)
    }

    private func appended(_ value: Value, to old: Value?) -> Value {
        guard let old, !old.isNull else { return value }
        var items: ContiguousArray<Value> = [old]
        if let object = old.asObject, object.isEnumerable, let elements = try? object.enumerate() { items = elements }
        items.append(value)
        return .object(ArrayObject(items))
    }

    private func decorate(_ name: String, _ store: VariableStore, _ call: CommandCall) throws {
        let target = store.scope ?? call.engine.scope
        if call.isBound(Self.option) || call.isBound(Self.description) || call.isBound(Self.visibility) {
            guard let variable = target.variable(Symbol(name), name: name) else { return }
            if let text = call.text(Self.description) { variable.description = text }
            if let options = call[Self.option] { variable.options = ScopedOptions.parse(options, call.engine) }
            if let visibility = call.text(Self.visibility) { variable.visibility = visibility }
        }
        if call.flag(Self.passThru), let variable = target.variable(Symbol(name), name: name) { try call.write(.object(variable)) }
    }
}
