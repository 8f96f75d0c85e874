import Diagnostics
import ShellSyntax
import ShellValues

/// Turns the tree of one block into closures. Names the block mentions get slots; each closure is made for the shape of
/// its operands, so that running does no decisions that compiling could do.
final class BlockCompiler {
    let block: CompiledBlock
    let engine: Engine
    let source: SourceText
    let layout = ScopeLayout()
    /// Constraints of typed variables, known from where they are declared in this block.
    var constraints: [Int: TypedConstraint] = [:]
    /// Prefixes for type names, from `using namespace`.
    var namespaces: [String]
    /// In a method of a class only `return` gives a value; what statements write is dropped.
    var isMethod = false
    /// While the pieces of a string are compiled: strict mode 1 forgives unset variables there.
    var isInString = false

    init(block: CompiledBlock, engine: Engine) {
        self.block = block
        self.engine = engine
        self.source = block.source
        self.namespaces = block.usingNamespaces
    }

    func compile() throws -> BlockCode {
        let node = block.node
        for using in node.usings { try apply(using) }
        try declareTypes((node.begin?.statements ?? []) + (node.process?.statements ?? []) + (node.end?.statements ?? []))
        let signature = try self.signature()
        if let dynamic = node.dynamicParam { throw notBuilt("Dynamic parameters (dynamicparam)", dynamic.span) }
        let begin = try node.begin.map(body)
        let process = try node.process.map(body)
        let end = try node.end.map(body)
        let clean = try node.clean.map(body)
        return BlockCode(
            layout: layout, parameters: signature.parameters, isAdvanced: signature.isAdvanced, spec: signature.spec,
            binding: signature.binding, begin: begin, process: process, end: end, clean: clean,
            positionalBinding: signature.positionalBinding)
    }

    /// What the block declares about its parameters.
    func signature() throws -> FunctionSignature {
        let declared = block.outerParameters ?? block.node.paramBlock?.parameters ?? []
        let attributes = (block.node.paramBlock?.attributes ?? []) + block.node.attributes
        return try FunctionSignature(declared, attributes: attributes, compiler: self)
    }

    private func body(_ node: NamedBlockNode) throws -> Exec {
        try statements(node.statements, traps: node.traps)
    }

    private func apply(_ using: UsingNode) throws {
        guard using.kind == .namespace, let name = using.name?.value else { return }
        namespaces.append(name)
        if !engine.usingNamespaces.contains(name) { engine.usingNamespaces.append(name) }
    }

    /// The slot of a name; preference variables are typed wherever they are assigned.
    func slot(_ symbol: Symbol) -> Int {
        let known = layout.slot(symbol)
        let slot = known ?? layout.add(symbol)
        if known == nil, let type = Preferences.type(of: symbol) {
            constraints[slot] = TypedConstraint(type: type, checks: [])
        }
        return slot
    }

    func site(_ span: SourceSpan, _ name: String = "") -> CallSite { CallSite(source: source, span: span, name: name) }

    /// An error for a part of the language that is not built yet; it names the feature.
    func notBuilt(_ feature: String, _ span: SourceSpan) -> PSFailure {
        let failure = PSFailure(
            "NotImplemented", "\(feature) is not available in Sallyport yet.", category: .NotImplemented,
            type: ExceptionTypes.psNotImplemented)
        failure.record.invocation = site(span).makeInvocation()
        return failure
    }
}
