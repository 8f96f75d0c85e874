import Diagnostics
import ShellSyntax
import ShellValues

/// The code of a script block: its tree, and closures made from it at first use.
public final class CompiledBlock {
    public let node: ScriptBlockNode
    public let source: SourceText
    /// The name of the function it is the body of; empty for script blocks.
    public let name: String
    /// Parameters in parentheses after a function's name.
    let outerParameters: [ParameterNode]?
    /// Comments with comment-based help of the function.
    public let help: [SourceSpan]
    /// The whole definition's extent: what `Ast` and error positions of the definition show.
    let isScriptFile: Bool
    private var made: BlockCode?
    /// Types of the class this block is a method of, for `$this` and `[Name]`.
    var usingNamespaces: [String] = []

    public init(
        node: ScriptBlockNode, source: SourceText, name: String = "", outerParameters: [ParameterNode]? = nil,
        help: [SourceSpan] = [], isScriptFile: Bool = false
    ) {
        self.node = node
        self.source = source
        self.name = name
        self.outerParameters = outerParameters
        self.help = help
        self.isScriptFile = isScriptFile
    }

    /// The compiled form, made at first use.
    func code(_ engine: Engine) throws -> BlockCode {
        if let made { return made }
        let code = try BlockCompiler(block: self, engine: engine).compile()
        made = code
        return code
    }

    /// The text between the braces.
    public lazy var sourceText: String = {
        let text = source.text(in: node.span)
        guard text.hasPrefix("{"), text.hasSuffix("}"), text.count >= 2 else { return text }
        return String(text.dropFirst().dropLast())
    }()
}

/// What the compiler made of a block.
final class BlockCode {
    let layout: ScopeLayout
    let parameters: [FunctionParameter]
    /// Whether it binds like a cmdlet: `[CmdletBinding()]` or a `[Parameter()]` attribute.
    let isAdvanced: Bool
    let spec: CommandSpec
    let binding: BindingTable
    let begin: Exec?
    let process: Exec?
    let end: Exec?
    let clean: Exec?
    let positionalBinding: Bool

    init(
        layout: ScopeLayout, parameters: [FunctionParameter], isAdvanced: Bool, spec: CommandSpec, binding: BindingTable,
        begin: Exec?, process: Exec?, end: Exec?, clean: Exec?, positionalBinding: Bool
    ) {
        self.layout = layout
        self.parameters = parameters
        self.isAdvanced = isAdvanced
        self.spec = spec
        self.binding = binding
        self.begin = begin
        self.process = process
        self.end = end
        self.clean = clean
        self.positionalBinding = positionalBinding
    }

    /// Only an unnamed or `end` block: the common shape of a function.
    var isPlain: Bool { begin == nil && process == nil && clean == nil }
}

/// A declared parameter of a function or script.
struct FunctionParameter {
    let spec: ParameterSpec
    let slot: Int
    /// Conversion and checks that later assignments pass, too.
    let constraint: TypedConstraint?
    let defaultValue: Eval?
    /// What an unbound parameter without a default holds: `$false` for switches, 0 for numbers, '' for strings.
    let initial: Value
}
