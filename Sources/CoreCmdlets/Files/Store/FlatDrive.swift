import DotNetPrimitives
import ShellRuntime
import ShellValues

/// A drive without folders that shows a part of the session as items: the provider behind `Env:`, `Variable:` …
protocol FlatDrive: Sendable {
    var name: String { get }
    /// The provider's name without its module.
    var providerName: String { get }
    var description: String { get }
    /// Names and objects in order.
    func items(_ engine: Engine) -> [(name: String, object: NetObject)]
    func item(_ name: String, _ engine: Engine) -> NetObject?
    /// What `Get-Content` gives.
    func content(_ object: NetObject) -> Value
    func set(_ name: String, _ value: Value, _ engine: Engine) throws
    func remove(_ name: String, _ engine: Engine) -> Bool
}

extension FlatDrive {
    func item(_ name: String, _ engine: Engine) -> NetObject? {
        items(engine).first { CaseFolding.equal($0.name, name) }?.object
    }

    /// The items that a name or wildcard means; an empty name means all.
    func matching(_ pattern: String, _ engine: Engine) -> [(name: String, object: NetObject)] {
        if pattern.isEmpty { return items(engine) }
        let wildcard = NamePattern(pattern)
        if wildcard.isLiteral { return item(wildcard.literal, engine).map { [(wildcard.literal, $0)] } ?? [] }
        return items(engine).filter { wildcard.matches($0.name) }
    }
}

/// The drives of a session beside the file system.
enum FlatDrives {
    static let all: [any FlatDrive] = [AliasDrive(), EnvironmentDrive(), FunctionDrive(), VariableDrive()]

    static func named(_ name: String) -> (any FlatDrive)? { all.first { CaseFolding.equal($0.name, name) } }
}

struct EnvironmentDrive: FlatDrive {
    let name = "Env"
    let providerName = "Environment"
    let description = "Drive that contains a view of the environment variables for the process"

    func items(_ engine: Engine) -> [(name: String, object: NetObject)] {
        engine.host.environment.sorted { Collation.compare($0.key, $1.key, ignoreCase: true) < 0 }.map { ($0.key, entry($0.key, $0.value)) }
    }

    func item(_ name: String, _ engine: Engine) -> NetObject? { engine.host.environment[name].map { entry(name, $0) } }
    func content(_ object: NetObject) -> Value { (object as? EntryObject)?.value ?? .null }
    func set(_ name: String, _ value: Value, _ engine: Engine) { engine.host.environment[name] = value.text(engine) }
    func remove(_ name: String, _ engine: Engine) -> Bool { engine.host.environment.removeValue(forKey: name) != nil }

    private func entry(_ name: String, _ value: String) -> NetObject {
        let entry = EntryObject(key: .string(name), value: .string(value))
        let extras = InstanceExtras()
        extras.members = [ExtraMember("Name", .note(.string(name)))]
        entry.extras = extras
        return entry
    }
}

struct VariableDrive: FlatDrive {
    let name = "Variable"
    let providerName = "Variable"
    let description = "Drive that contains a view of those variables stored in a session state"

    func items(_ engine: Engine) -> [(name: String, object: NetObject)] {
        VariableStore.all(engine, nil).map { ($0.name, $0) }
    }

    func item(_ name: String, _ engine: Engine) -> NetObject? { VariableStore.find(name, engine, nil) }
    func content(_ object: NetObject) -> Value { (object as? Variable)?.value ?? .null }
    func set(_ name: String, _ value: Value, _ engine: Engine) throws {
        try engine.assign(Symbol(name), value, in: engine.scope)
    }

    func remove(_ name: String, _ engine: Engine) -> Bool {
        var current: Scope? = engine.scope
        while let here = current {
            if VariableBoxes.clear(Symbol(name), in: here) { return true }
            current = here.parent
        }
        return false
    }
}

struct FunctionDrive: FlatDrive {
    let name = "Function"
    let providerName = "Function"
    let description = "Drive that contains a view of the functions stored in a session state"

    func items(_ engine: Engine) -> [(name: String, object: NetObject)] {
        SessionCommands.functions(engine).map { ($0.name, $0) }
    }

    func item(_ name: String, _ engine: Engine) -> NetObject? { engine.findFunction(Symbol(name)) }
    func content(_ object: NetObject) -> Value { (object as? FunctionInfo).map { .object($0.block) } ?? .null }

    func set(_ name: String, _ value: Value, _ engine: Engine) throws {
        let block = (value.asObject as? ScriptBlock) ?? (value.asObject as? FunctionInfo)?.block
        let made = try block ?? (Conversion.convert(value, to: .scriptBlock, engine).asObject as? ScriptBlock)
        guard let made else { return }
        engine.defineFunction(FunctionInfo(name: name, block: made), in: engine.scope)
    }

    func remove(_ name: String, _ engine: Engine) -> Bool { engine.removeFunction(Symbol(name)) }
}

struct AliasDrive: FlatDrive {
    let name = "Alias"
    let providerName = "Alias"
    let description = "Drive that contains a view of the aliases stored in a session state"

    func items(_ engine: Engine) -> [(name: String, object: NetObject)] {
        SessionCommands.aliases(engine).map { ($0.name, $0) }
    }

    func item(_ name: String, _ engine: Engine) -> NetObject? { engine.findAlias(Symbol(name)) }
    func content(_ object: NetObject) -> Value { (object as? AliasInfo).map { .string($0.definition) } ?? .null }
    func set(_ name: String, _ value: Value, _ engine: Engine) {
        engine.defineAlias(AliasInfo(name: name, definition: value.text(engine)), in: engine.scope)
    }

    func remove(_ name: String, _ engine: Engine) -> Bool { engine.removeAlias(Symbol(name)) }
}
