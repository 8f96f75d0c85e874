import ShellSyntax
import ShellValues

/// A function or filter as defined: its compiled block and its declaration.
public final class FunctionInfo: NetObject {
    public let name: String
    public let block: ScriptBlock
    public let isFilter: Bool
    public var options: VariableOptions = []
    public var moduleName: String = ""
    public var descriptionText: String = ""

    public init(name: String, block: ScriptBlock, isFilter: Bool = false) {
        self.name = name
        self.block = block
        self.isFilter = isFilter
    }

    public override var type: NetType { isFilter ? EngineTypes.filterInfo : EngineTypes.functionInfo }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { name }
    /// The text of the body, as `Definition` shows it.
    public var definition: String { block.source }
}
