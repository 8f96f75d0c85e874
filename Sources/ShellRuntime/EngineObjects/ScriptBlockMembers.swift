import Diagnostics
import ShellSyntax
import ShellValues

/// Members of `[scriptblock]`.
enum ScriptBlockMembers {
    static var declaration: TypeDeclaration {
        TypeDeclaration(properties: properties, methods: methods, staticMethods: statics)
    }

    private static var properties: [PropertyDeclaration] {
        [
            PropertyDeclaration("Ast", .object) { _, target in target },
            PropertyDeclaration("Attributes", .object) { _, _ in .object(ListObject([])) },
            PropertyDeclaration("File", .string) { _, target in
                (target.asObject as? ScriptBlock)?.code.source.name.map { .string($0) } ?? .null
            },
            PropertyDeclaration("IsFilter", .bool) { _, target in
                .bool((target.asObject as? ScriptBlock)?.code.node.isFilter ?? false)
            },
            PropertyDeclaration("Module", .object) { _, _ in .null },
            PropertyDeclaration("StartPosition", .object) { _, target in
                guard let block = target.asObject as? ScriptBlock else { return .null }
                return .object(ExtentObject(block.code.source, block.code.node.span))
            },
        ]
    }

    private static var rest: MethodParameter { MethodParameter("args", .object.arrayType, rest: true) }

    private static var methods: [MethodOverload] {
        [
            MethodOverload("Invoke", [rest], returns: .object) { call in
                let results = try run(call)
                return .object(ListObject(ContiguousArray(results), type: collection))
            },
            MethodOverload("InvokeReturnAsIs", [rest], returns: .object) { call in
                let results = try run(call)
                return results.count == 1 ? results[0] : results.isEmpty ? .nothing : .array(results)
            },
            MethodOverload("InvokeWithContext", [
                MethodParameter("functions", .object), MethodParameter("variables", .object), rest,
            ], returns: .object) { call in
                .object(ListObject(ContiguousArray(try withContext(call)), type: collection))
            },
            MethodOverload("GetNewClosure", returns: .scriptBlock) { call in
                guard let block = call.target.asObject as? ScriptBlock else { return .null }
                return .object(try engine(call.interpreter).closure(of: block))
            },
            MethodOverload("ToString", returns: .string) { call in
                .string((call.target.asObject as? ScriptBlockObject)?.source ?? "")
            },
        ]
    }

    static let collection = NetType(
        "System.Collections.ObjectModel.Collection`1", base: .object, interfaces: [.list, .collection, .enumerable],
        arguments: [.psObject], declare: MemberSource.declare)

    private static var statics: [MethodOverload] {
        [
            MethodOverload("Create", [MethodParameter("script", .string)], returns: .scriptBlock) { call in
                do {
                    return .object(try engine(call.interpreter).parse(SourceText(call[0].text(nil))))
                } catch let failure as PSFailure {
                    throw NetFailure(failure.record.exception)
                }
            }
        ]
    }

    private static func run(_ call: MethodCall) throws -> [Value] {
        guard let block = call.target.asObject as? ScriptBlockObject else { return [] }
        let arguments = (call[0].asObject as? ArrayObject).map { Array($0.items) } ?? []
        return try call.interpreter.invoke(block, arguments: arguments, underscore: nil, this: nil)
    }

    /// Variables given as `PSVariable`s are set for the call.
    private static func withContext(_ call: MethodCall) throws -> [Value] {
        let engine = try engine(call.interpreter)
        guard let block = call.target.asObject as? ScriptBlock else { return [] }
        let outer = engine.scope
        engine.scope = Scope(parent: outer)
        defer { engine.scope = outer }
        if let list = call[1].asObject, list.isEnumerable {
            for item in try list.enumerate() {
                guard let variable = item.asObject as? Variable else { continue }
                if CaseFolding.equal(variable.name, "_") { engine.underscore = variable.value }
                else { engine.scope.store(Symbol(variable.name), variable.value) }
            }
        }
        return try engine.invoke(block, arguments: [], underscore: nil, this: nil)
    }
}

extension Engine {
    /// A copy of a block that brings along the variables of the current scope.
    func closure(of block: ScriptBlock) -> ScriptBlock {
        let copy = ScriptBlock(block.code)
        let own = Scope(parent: block.moduleScope ?? block.homeScope ?? globalScope)
        own.isScriptScope = true
        own.moduleName = "__DynamicModule"
        for symbol in scope.names { own.store(symbol, read(symbol, in: scope)) }
        copy.settle(in: own)
        return copy
    }
}
