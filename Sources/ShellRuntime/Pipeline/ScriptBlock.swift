import ShellSyntax
import ShellValues

/// A script block as a value: its code and, for closures and modules, the variables it brings along.
public final class ScriptBlock: ScriptBlockObject {
    public let code: CompiledBlock
    /// The script scope in which the block was made: what `$script:` means inside it.
    public var homeScope: Scope?

    /// The scope of the module the block was made in: the parent of its calls, wherever they come from.
    public var moduleScope: Scope?

    public init(_ code: CompiledBlock) {
        self.code = code
        super.init()
    }

    /// Remembers where the block was made.
    func settle(in home: Scope) {
        homeScope = home
        if home.moduleName != nil { moduleScope = home }
    }

    public override var source: String { code.sourceText }
}
