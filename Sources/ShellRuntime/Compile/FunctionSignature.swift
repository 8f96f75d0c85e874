import ShellSyntax
import ShellValues

/// What the parameters and attributes of a function say, as a command declaration like a cmdlet's.
struct FunctionSignature {
    let parameters: [FunctionParameter]
    let isAdvanced: Bool
    let positionalBinding: Bool
    let spec: CommandSpec
    let binding: BindingTable

    init(_ nodes: [ParameterNode], attributes: [AttributeNode], compiler: BlockCompiler) throws {
        let cmdletBinding = attributes.first { BlockCompiler.attributeName($0) == "cmdletbinding" }
        let hasParameterAttribute = nodes.contains { node in
            node.attributes.contains { base in
                if case .attribute(let attribute) = base { return BlockCompiler.attributeName(attribute) == "parameter" }
                return false
            }
        }
        let advanced = cmdletBinding != nil || hasParameterAttribute
        self.isAdvanced = advanced
        let binding = try CmdletBindingAttribute(cmdletBinding, compiler)
        self.positionalBinding = binding.positionalBinding
        let explicit = nodes.contains { FunctionSignature.hasExplicitPosition($0) }
        var position = 0
        var made: [FunctionParameter] = []
        for node in nodes {
            var implied: Int?
            if binding.positionalBinding && !(advanced && explicit) {
                implied = position
                position += 1
            }
            let parameter = try compiler.parameter(node, impliedPosition: implied)
            if parameter.spec.isSwitch, implied != nil { position -= 1 }
            made.append(parameter)
        }
        self.parameters = made
        let specs = made.map(\.spec)
        let block = compiler.block
        let outputs = attributes.filter { BlockCompiler.attributeName($0) == "outputtype" }
        self.spec = CommandSpec(
            block.name, module: "", className: block.name, defaultSet: binding.defaultSet,
            outputTypes: outputs.flatMap { compiler.outputTypes($0) }, shouldProcess: binding.supportsShouldProcess,
            confirmImpact: binding.confirmImpact, parameters: specs, make: { SimpleCmdlet { _ in } })
        self.binding = BindingTable(
            parameters: specs, setNames: spec.setNames, defaultSet: binding.defaultSet, common: advanced,
            shouldProcess: binding.supportsShouldProcess)
    }

    private static func hasExplicitPosition(_ node: ParameterNode) -> Bool {
        node.attributes.contains { base in
            guard case .attribute(let attribute) = base, BlockCompiler.attributeName(attribute) == "parameter" else { return false }
            return attribute.named.contains { CaseFolding.equal($0.name, "Position") }
        }
    }
}

/// `[CmdletBinding(…)]`.
private struct CmdletBindingAttribute {
    var defaultSet: String?
    var supportsShouldProcess = false
    var confirmImpact = ConfirmImpact.medium
    var positionalBinding = true

    init(_ node: AttributeNode?, _ compiler: BlockCompiler) throws {
        for argument in node?.named ?? [] {
            let value = argument.value.map { compiler.constantValue($0) } ?? .bool(true)
            switch CaseFolding.fold(argument.name) {
            case "defaultparametersetname": defaultSet = value.text(nil)
            case "supportsshouldprocess": supportsShouldProcess = Conversion.truth(value)
            case "positionalbinding": positionalBinding = Conversion.truth(value)
            case "confirmimpact":
                switch CaseFolding.fold(value.text(nil)) {
                case "none": confirmImpact = .none
                case "low": confirmImpact = .low
                case "high": confirmImpact = .high
                default: confirmImpact = .medium
                }
            default: break
            }
        }
    }
}
