import ShellValues

/// A command as the engine finds it: what `Get-Command` answers.
public enum Command {
    case cmdlet(CommandSpec)
    case function(FunctionInfo)
    case alias(AliasInfo)
    /// A script file, by absolute path.
    case script(path: String)
}

public final class AliasInfo: NetObject {
    public let name: String
    public var definition: String
    public var options: VariableOptions
    public var description: String

    public init(name: String, definition: String, options: VariableOptions = [], description: String = "") {
        self.name = name
        self.definition = definition
        self.options = options
        self.description = description
    }

    public override var type: NetType { EngineTypes.aliasInfo }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { name }
}

/// A cmdlet as an object (`CmdletInfo`).
public final class CmdletInfo: NetObject {
    public let spec: CommandSpec
    public init(_ spec: CommandSpec) { self.spec = spec }
    public override var type: NetType { EngineTypes.cmdletInfo }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { spec.name }
}

/// A script file as an object (`ExternalScriptInfo`).
public final class ScriptInfo: NetObject {
    public let path: String
    public init(_ path: String) { self.path = path }
    public override var type: NetType { EngineTypes.externalScriptInfo }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { path }
}

/// The cmdlets of a session by name. Declarations are made at first use of a name.
public final class CommandTable {
    private var makers: [Symbol: () -> CommandSpec] = [:]
    private var made: [Symbol: CommandSpec] = [:]
    /// Names in order of registration.
    public private(set) var names: [String] = []
    /// Built-in aliases: alias to command name.
    public private(set) var aliases: [(name: String, command: String)] = []

    /// Room for what the shell comes with, so that the tables need not grow command by command.
    public init() {
        makers.reserveCapacity(512)
        names.reserveCapacity(512)
        aliases.reserveCapacity(256)
    }

    /// Registers a command without making its declaration.
    public func register(_ name: String, _ make: @escaping () -> CommandSpec) {
        let symbol = Symbol(name)
        if makers[symbol] == nil { names.append(name) }
        makers[symbol] = make
        made[symbol] = nil
    }

    public func registerAlias(_ name: String, for command: String) { aliases.append((name, command)) }

    /// The declaration of a cmdlet, or nil.
    public func spec(_ name: Symbol) -> CommandSpec? {
        if let known = made[name] { return known }
        guard let spec = makers[name]?() else { return nil }
        made[name] = spec
        return spec
    }

    public func spec(named name: String) -> CommandSpec? { spec(Symbol(name)) }
}
