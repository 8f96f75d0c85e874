import Diagnostics
import ShellSyntax
import ShellValues

extension BlockCompiler {
    func functionStatement(_ node: FunctionDefinitionNode) -> Exec {
        let (scopeName, name) = BlockCompiler.splitScope(node.name)
        let code = CompiledBlock(
            node: node.body, source: source, name: name, outerParameters: node.parameters, help: node.help)
        code.usingNamespaces = namespaces
        let isFilter = node.isFilter
        return { frame in
            let engine = frame.engine
            let block = ScriptBlock(code)
            block.settle(in: engine.scriptScope(from: frame.scope))
            let target = scopeName.flatMap { engine.scope(named: $0) } ?? frame.scope
            engine.defineFunction(FunctionInfo(name: name, block: block, isFilter: isFilter), in: target)
            return .normal
        }
    }

    static func splitScope(_ name: String) -> (String?, String) {
        guard let colon = name.firstIndex(of: ":") else { return (nil, name) }
        let prefix = String(name[..<colon])
        guard ["global", "script", "local", "private"].contains(CaseFolding.fold(prefix)) else { return (nil, name) }
        return (prefix, String(name[name.index(after: colon)...]))
    }

    /// `{ … }` as a value: a new object each time, sharing the code.
    func subBlock(_ node: ScriptBlockExpressionNode) throws -> (Frame) -> ScriptBlock {
        let code = CompiledBlock(node: node.scriptBlock, source: source)
        code.usingNamespaces = namespaces
        return { frame in
            let block = ScriptBlock(code)
            block.settle(in: frame.engine.scriptScope(from: frame.scope))
            return block
        }
    }
}
