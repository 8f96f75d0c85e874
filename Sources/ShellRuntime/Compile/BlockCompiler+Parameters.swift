import Diagnostics
import ShellSyntax
import ShellValues

extension BlockCompiler {
    /// The name of an attribute, folded, without `Attribute` and namespace.
    static func attributeName(_ node: AttributeNode) -> String {
        bareAttribute(node.typeName.fullName)
    }

    static func bareAttribute(_ text: String) -> String {
        var name = CaseFolding.fold(text)
        if let dot = name.lastIndex(of: ".") { name = String(name[name.index(after: dot)...]) }
        return name.hasSuffix("attribute") && name.count > 9 ? String(name.dropLast(9)) : name
    }

    /// The value of an attribute's argument: constants and what can be computed without variables.
    func constantValue(_ node: Expression) -> Value {
        guard let value = try? expression(node) else { return .null }
        let frame = Frame(
            engine: engine, scope: engine.globalScope, slots: Slots(layout.count), output: NullSink(), block: block)
        return (try? value(frame)) ?? .null
    }

    func outputTypes(_ node: AttributeNode) -> [String] {
        node.positional.flatMap { argument -> [String] in
            let value = constantValue(argument)
            if let type = value.asObject as? NetType { return [type.fullName] }
            if let array = value.asObject as? ArrayObject {
                return array.items.map { ($0.asObject as? NetType)?.fullName ?? $0.text(nil) }
            }
            return [value.text(nil)]
        }
    }

    /// One declared parameter.
    func parameter(_ node: ParameterNode, impliedPosition: Int?) throws -> FunctionParameter {
        let name = node.variable.name
        let slot = self.slot(Symbol(name))
        var places: [ParameterPlace] = []
        var aliases: [String] = []
        var type: NetType?
        var completer: (@Sendable (CompletionRequest) -> [Candidate])?
        for base in node.attributes {
            switch base {
            case .typeConstraint(let constraint): if type == nil { type = try parameterType(constraint) }
            case .attribute(let attribute):
                switch BlockCompiler.attributeName(attribute) {
                case "parameter": places.append(place(attribute, impliedPosition, type))
                case "alias": aliases += attribute.positional.flatMap { texts(constantValue($0)) }
                case "argumentcompletions":
                    let values = attribute.positional.flatMap { texts(constantValue($0)) }
                    completer = { _ in values.map { Candidate($0, form: .exact) } }
                case "argumentcompleter": completer = scriptCompleter(attribute, name)
                default: break
                }
            }
        }
        if places.isEmpty { places = [ParameterPlace(nil, position: type === NetType.switchParameter ? nil : impliedPosition)] }
        let checks = try self.checks(node.attributes)
        let spec = ParameterSpec(
            name, type ?? .object, places: places, aliases: aliases, checks: checks,
            default: node.defaultValue.map { source.text(in: $0.span) }, completer: completer)
        spec.isUntyped = type == nil
        let constraint = type == nil && checks.isEmpty ? nil : TypedConstraint(type: type, checks: checks)
        if let constraint {
            constraints[slot] = constraint
            layout.setConstraint(constraint, slot)
        }
        return FunctionParameter(
            spec: spec, slot: slot, constraint: constraint, defaultValue: try node.defaultValue.map(expression),
            initial: BlockCompiler.initial(type))
    }

    /// `[ArgumentCompleter({ … })]`: the block gets the command, the parameter, the word, nothing for the tree, and the
    /// other arguments.
    private func scriptCompleter(_ node: AttributeNode, _ parameter: String) -> (@Sendable (CompletionRequest) -> [Candidate])? {
        guard case .scriptBlock(let block)? = node.positional.first else { return nil }
        let text = String(source.text(in: block.span).dropFirst().dropLast())
        return { request in
            guard let code = try? request.engine.compile(text) else { return [] }
            let others = TableObject()
            for (name, value) in request.bound { others.set(.string(name), value) }
            let arguments: [Value] = [.string(""), .string(parameter), .string(request.word), .null, .object(others)]
            let found = Collector()
            try? request.engine.call(code, arguments: arguments, into: found)
            return found.items.map { Candidate($0.text(request.engine), form: .chosen) }
        }
    }

    private func parameterType(_ constraint: TypeConstraintNode) throws -> NetType {
        try type(constraint.typeName)
    }

    /// What a typed parameter holds when nothing was given.
    static func initial(_ type: NetType?) -> Value {
        guard let type else { return .null }
        switch type {
        case NetType.switchParameter: return .object(SwitchObject(false))
        case NetType.string: return .string("")
        case NetType.int: return .int(0)
        case NetType.bool: return .bool(false)
        case NetType.long: return .long(0)
        case NetType.double: return .double(0)
        default:
            guard type.kind == .valueType else { return .null }
            return Zero.of(type) ?? .null
        }
    }

    private func place(_ node: AttributeNode, _ implied: Int?, _ type: NetType?) -> ParameterPlace {
        var set: String?
        var position: Int? = type === NetType.switchParameter ? nil : implied
        var (mandatory, byValue, byName, rest) = (false, false, false, false)
        var help: String?
        for argument in node.named {
            let value = argument.value.map { constantValue($0) } ?? .bool(true)
            switch CaseFolding.fold(argument.name) {
            case "parametersetname": set = value.text(nil)
            case "position": if case .int(let number) = value { position = Int(number) }
            case "mandatory": mandatory = Conversion.truth(value)
            case "valuefrompipeline": byValue = Conversion.truth(value)
            case "valuefrompipelinebypropertyname": byName = Conversion.truth(value)
            case "valuefromremainingarguments": rest = Conversion.truth(value)
            case "helpmessage": help = value.text(nil)
            default: break
            }
        }
        return ParameterPlace(
            set, position: position, mandatory: mandatory, byValue: byValue, byName: byName, rest: rest, helpMessage: help)
    }

    private func texts(_ value: Value) -> [String] {
        if let array = value.asObject as? ArrayObject { return array.items.map { $0.text(nil) } }
        return [value.text(nil)]
    }

    /// The validation attributes among some attributes.
    func checks(_ attributes: [AttributeBase]) throws -> [ParameterCheck] {
        var result: [ParameterCheck] = []
        for base in attributes {
            guard case .attribute(let node) = base else { continue }
            if let check = check(node) { result.append(check) }
        }
        return result
    }

    private func check(_ node: AttributeNode) -> ParameterCheck? {
        let values = node.positional.map { constantValue($0) }
        let message = node.named.first { CaseFolding.equal($0.name, "ErrorMessage") }?.value.map { constantValue($0).text(nil) }
        let ignoring = node.named.first { CaseFolding.equal($0.name, "IgnoreCase") }?.value.map { Conversion.truth(constantValue($0)) } ?? true
        func number(_ i: Int) -> Int { Int(values.count > i ? values[i].text(nil) : "") ?? 0 }
        switch BlockCompiler.attributeName(node) {
        case "allownull": return .allowNull
        case "allowemptystring": return .allowEmptyString
        case "allowemptycollection": return .allowEmptyCollection
        case "validatenotnull": return .notNull
        case "validatenotnullorempty": return .notNullOrEmpty
        case "validatenotnullorwhitespace": return .notNullOrWhiteSpace
        case "validaterange": return values.count >= 2 ? .range(values[0], values[1]) : .rangeKind(values.first?.text(nil) ?? "")
        case "validatelength": return .length(number(0), number(1))
        case "validatecount": return .count(number(0), number(1))
        case "validatepattern": return .pattern(values.first?.text(nil) ?? "", ignoringCase: patternIgnoresCase(node), message: message)
        case "validateset": return .set(values.flatMap(texts), ignoringCase: ignoring, message: message)
        case "validatescript":
            guard let block = values.first?.asObject as? ScriptBlockObject else { return nil }
            return .script(block, message: message)
        default: return nil
        }
    }

    private func patternIgnoresCase(_ node: AttributeNode) -> Bool {
        guard let options = node.named.first(where: { CaseFolding.equal($0.name, "Options") })?.value else { return true }
        return CaseFolding.fold(constantValue(options).text(nil)).contains("ignorecase")
    }
}
