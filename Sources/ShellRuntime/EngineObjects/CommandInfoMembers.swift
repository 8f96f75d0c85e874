import ShellValues

/// Members of the objects that `Get-Command` and `$MyInvocation.MyCommand` give.
enum CommandInfoMembers {
    static var declaration: TypeDeclaration {
        TypeDeclaration(
            properties: [
                text("Name") { name($0) },
                PropertyDeclaration("CommandType", commandTypes) { _, target in .object(EnumObject(kind(target), type: commandTypes)) },
                text("Definition") { definition($0) },
                text("Source") { module($0) },
                text("ModuleName") { module($0) },
                PropertyDeclaration("Version", .object) { interpreter, target in version(target, interpreter) },
                PropertyDeclaration("Visibility", .object) { _, _ in .string("Public") },
                PropertyDeclaration("Module", .object) { _, _ in .null },
                PropertyDeclaration("Parameters", .object) { interpreter, target in try parameters(target, interpreter) },
                PropertyDeclaration("ParameterSets", .object) { interpreter, target in try parameterSets(target, interpreter) },
                PropertyDeclaration("OutputType", .object) { _, target in outputTypes(target) },
                text("Verb") { spec($0)?.verb ?? String(name($0).prefix { $0 != "-" }) },
                text("Noun") { spec($0)?.noun ?? "" },
                PropertyDeclaration("DefaultParameterSet", .string) { interpreter, target in
                    try binding(target, engine(interpreter))?.0.defaultSet.map { .string($0) } ?? .null
                },
                PropertyDeclaration("ImplementingType", .object) { _, target in .string(spec(target)?.className ?? "") },
                text("HelpFile") { _ in "" },
            ],
            methods: [
                MethodOverload("ToString", returns: .string) { call in .string(name(call.target)) },
            ])
    }

    static let commandTypes = NetType(
        "System.Management.Automation.CommandTypes", kind: .enumeration, base: .enumType, declare: { _ in
            TypeDeclaration(enumeration: EnumDeclaration(flags: true, [
                ("Alias", 1), ("Function", 2), ("Filter", 4), ("Cmdlet", 8), ("ExternalScript", 16), ("Application", 32),
                ("Script", 64), ("Configuration", 256), ("All", 383),
            ]))
        })

    static var alias: TypeDeclaration {
        TypeDeclaration(properties: [
            text("DisplayName") { target in
                guard let alias = target.asObject as? AliasInfo else { return "" }
                return alias.name + " -> " + alias.definition
            },
            PropertyDeclaration("ReferencedCommand", .object) { interpreter, target in
                guard let alias = target.asObject as? AliasInfo else { return .null }
                return try engine(interpreter).commandObject(alias.definition)
            },
            PropertyDeclaration("ResolvedCommand", .object) { interpreter, target in
                let engine = try engine(interpreter)
                var current = target
                var turns = 0
                while let alias = current.asObject as? AliasInfo, turns < 64 {
                    current = engine.commandObject(alias.definition)
                    turns += 1
                }
                return current
            },
            text("ResolvedCommandName") { ($0.asObject as? AliasInfo)?.definition ?? "" },
            text("Description") { ($0.asObject as? AliasInfo)?.description ?? "" },
            PropertyDeclaration("Options", .object) { _, target in
                .string(optionsText((target.asObject as? AliasInfo)?.options ?? []))
            },
        ])
    }

    static var function: TypeDeclaration {
        TypeDeclaration(properties: [
            PropertyDeclaration("ScriptBlock", .scriptBlock) { _, target in
                (target.asObject as? FunctionInfo).map { .object($0.block) } ?? .null
            },
            PropertyDeclaration("CmdletBinding", .bool) { interpreter, target in
                guard let function = target.asObject as? FunctionInfo else { return .bool(false) }
                return .bool(try function.block.code.code(engine(interpreter)).isAdvanced)
            },
            text("Description") { ($0.asObject as? FunctionInfo)?.descriptionText ?? "" },
            PropertyDeclaration("Options", .object) { _, target in
                .string(optionsText((target.asObject as? FunctionInfo)?.options ?? []))
            },
        ])
    }

    static var script: TypeDeclaration {
        TypeDeclaration(properties: [text("Path") { ($0.asObject as? ScriptInfo)?.path ?? "" }])
    }

    public static func optionsText(_ options: VariableOptions) -> String {
        var names: [String] = []
        if options.contains(.readOnly) { names.append("ReadOnly") }
        if options.contains(.constant) { names.append("Constant") }
        if options.contains(.isPrivate) { names.append("Private") }
        if options.contains(.allScope) { names.append("AllScope") }
        return names.isEmpty ? "None" : names.joined(separator: ", ")
    }

    private static func text(_ name: String, _ get: @escaping (Value) -> String) -> PropertyDeclaration {
        PropertyDeclaration(name, .string) { _, target in .string(get(target)) }
    }

    private static func spec(_ target: Value) -> CommandSpec? { (target.asObject as? CmdletInfo)?.spec }

    private static func name(_ target: Value) -> String {
        switch target.asObject {
        case let cmdlet as CmdletInfo: cmdlet.spec.name
        case let function as FunctionInfo: function.name
        case let alias as AliasInfo: alias.name
        case let script as ScriptInfo: script.path.split(separator: "/").last.map(String.init) ?? script.path
        default: ""
        }
    }

    private static func kind(_ target: Value) -> Int64 {
        switch target.asObject {
        case is CmdletInfo: 8
        case let function as FunctionInfo: function.isFilter ? 4 : 2
        case is AliasInfo: 1
        case is ScriptInfo: 16
        default: 0
        }
    }

    private static func definition(_ target: Value) -> String {
        switch target.asObject {
        case let cmdlet as CmdletInfo: CommandSyntax.lines(cmdlet.spec).joined(separator: "\n\n")
        case let function as FunctionInfo: function.definition
        case let alias as AliasInfo: alias.definition
        case let script as ScriptInfo: script.path
        default: ""
        }
    }

    private static func module(_ target: Value) -> String {
        switch target.asObject {
        case let cmdlet as CmdletInfo: cmdlet.spec.module
        case let function as FunctionInfo: function.moduleName
        case let script as ScriptInfo: script.path
        default: ""
        }
    }

    private static func version(_ target: Value, _ interpreter: any Interpreter) -> Value {
        guard let spec = spec(target) else { return .null }
        let text = spec.module.hasPrefix("Microsoft.PowerShell") ? "7.0.0.0" : "1.0.1"
        return Conversion.tryConvert(.string(text), to: .version, interpreter) ?? .string(text)
    }

    private static func outputTypes(_ target: Value) -> Value {
        let names = spec(target)?.outputTypes ?? []
        return .object(ListObject(ContiguousArray(names.map { .object(CustomObject([("Name", .string($0))])) })))
    }

    private static func binding(_ target: Value, _ engine: Engine) throws -> (CommandSpec, BindingTable)? {
        switch target.asObject {
        case let cmdlet as CmdletInfo: return (cmdlet.spec, engine.bindingTable(cmdlet.spec))
        case let function as FunctionInfo:
            let code = try function.block.code.code(engine)
            return (code.spec, code.binding)
        case let alias as AliasInfo: return try binding(engine.commandObject(alias.definition), engine)
        default: return nil
        }
    }

    /// Parameter metadata by name.
    private static func parameters(_ target: Value, _ interpreter: any Interpreter) throws -> Value {
        guard let (_, table) = try binding(target, engine(interpreter)) else { return .null }
        let result = TableObject(type: .orderedDictionary)
        for entry in table.entries { result.set(.string(entry.spec.name), ParameterInfo.metadata(entry.spec)) }
        return .object(result)
    }

    private static func parameterSets(_ target: Value, _ interpreter: any Interpreter) throws -> Value {
        guard let (spec, table) = try binding(target, engine(interpreter)) else { return .null }
        let sets = spec.setNames.map { ParameterInfo.set($0, spec, table) }
        return .object(ArrayObject(ContiguousArray(sets)))
    }
}

extension Engine {
    /// The info object of a command by name; null when there is none.
    public func commandObject(_ name: String) -> Value {
        switch resolveCommand(name) {
        case .cmdlet(let spec): .object(CmdletInfo(spec))
        case .function(let function): .object(function)
        case .alias(let alias): .object(alias)
        case .script(let path): .object(ScriptInfo(path))
        case nil: .null
        }
    }
}
