import Diagnostics
import ShellSyntax
import ShellValues

extension Engine {
    /// The declaration of a function that a text defines, and whether it binds like a cmdlet.
    public func declaration(of node: FunctionDefinitionNode, in source: SourceText) throws -> (spec: CommandSpec, isAdvanced: Bool) {
        let block = CompiledBlock(node: node.body, source: source, name: node.name, outerParameters: node.parameters)
        let signature = try BlockCompiler(block: block, engine: self).signature()
        return (signature.spec, signature.isAdvanced)
    }

    /// Full names of types that begin with a word (or whose last part does), for completion.
    public func typeNames(_ word: String) -> [String] { typeLister(word) }
}
