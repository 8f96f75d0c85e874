import DotNetPrimitives
import ShellRuntime
import ShellValues

/// The functions and aliases that code in the current scope can see, nearest first, in order of the alphabet.
enum SessionCommands {
    static func functions(_ engine: Engine) -> [FunctionInfo] {
        gather(engine.scope) { $0.functions }.sorted { Collation.compare($0.name, $1.name, ignoreCase: true) < 0 }
    }

    static func aliases(_ engine: Engine) -> [AliasInfo] {
        gather(engine.scope) { $0.aliases }.sorted { Collation.compare($0.name, $1.name, ignoreCase: true) < 0 }
    }

    private static func gather<Item>(_ start: Scope, _ table: (Scope) -> [Symbol: Item]) -> [Item] {
        var seen: [Symbol: Item] = [:]
        var current: Scope? = start
        while let scope = current {
            seen.merge(table(scope)) { near, _ in near }
            current = scope.parent
        }
        return Array(seen.values)
    }
}
