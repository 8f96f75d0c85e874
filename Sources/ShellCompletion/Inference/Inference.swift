import Diagnostics
import ShellRuntime
import ShellSyntax
import ShellValues

/// Works out what an expression of a text is, from literals, casts, declarations and the session's variables.
struct Inference {
    let engine: Engine
    let text: String
    let result: ParseResult

    init(_ engine: Engine, _ text: String) {
        self.engine = engine
        self.text = text
        self.result = Parser.parse(text)
    }

    // MARK: From places

    /// What the command (or expression) of some tokens writes.
    func output(of tokens: [Token], _ cursor: CursorText) -> Shape? {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        let source = cursor.string(Int(first.span.start)..<Int(last.span.end))
        let whole = cursor.string(0..<Int(first.span.start))
        return pipelineOutput(Parser.parse(source).scriptBlock, before: whole)
    }

    private func pipelineOutput(_ block: ScriptBlockNode, before: String) -> Shape? {
        guard let statement = block.unnamedBody?.statements.first, case .pipeline(let pipeline) = statement else { return nil }
        return elements(pipeline.elements, depth: 0)
    }

    /// The expression that ends right before an offset.
    func expression(endingAt end: Int, _ cursor: CursorText) -> Shape? {
        var end = end
        while end > 0, cursor.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        guard end > 0 else { return nil }
        let source = cursor.string(0..<end)
        let parsed = Parser.parse(source)
        var best: Expression?
        Walk.visit(.scriptBlock(parsed.scriptBlock)) { node in
            guard case .expression(let candidate) = node, Int(candidate.span.end) == end,
                Inference.isClosed(candidate, cursor.bytes[end - 1])
            else { return }
            if best == nil || candidate.span.length > (best?.span.length ?? 0) { best = candidate }
        }
        return best.flatMap { shape($0, at: end, depth: 0) }
    }

    /// Whether an expression that ends here has its closing bracket: one still open only holds the cursor.
    private static func isClosed(_ node: Expression, _ last: UInt8) -> Bool {
        switch node {
        case .scriptBlock, .hashtable: last == UInt8(ascii: "}")
        case .paren, .array, .subexpression, .invoke: last == UInt8(ascii: ")")
        case .index: last == UInt8(ascii: "]")
        default: true
        }
    }

    // MARK: Expressions

    func shape(_ node: Expression, at offset: Int, depth: Int) -> Shape? {
        if depth > 40 { return nil }
        switch node {
        case .number(let number): return Shape.of(Inference.type(number.value))
        case .string, .expandableString: return Shape.of(.string)
        case .type(let type): return typeShape(type.typeName)
        case .convert(let convert): return conversion(convert, at: offset, depth: depth)
        case .attributed(let attributed): return shape(attributed.child, at: offset, depth: depth + 1)
        case .paren(let paren): return statement(paren.statement, depth: depth + 1)
        case .subexpression(let block): return block.body.statements.first.flatMap { statement($0, depth: depth + 1) }
        case .arrayLiteral, .array: return Shape.of(.object.arrayType)
        case .hashtable(let table): return Shape(type: .hashtable, names: Inference.keys(table))
        case .scriptBlock: return Shape.of(.scriptBlock)
        case .variable(let variable): return self.variable(variable, at: offset, depth: depth + 1)
        case .member(let member): return self.member(member, at: offset, depth: depth + 1)
        case .invoke(let invoke): return invocation(invoke, at: offset, depth: depth + 1)
        case .index(let index): return element(index, at: offset, depth: depth + 1)
        case .binary(let binary): return self.binary(binary, at: offset, depth: depth + 1)
        case .ternary(let ternary): return shape(ternary.ifTrue, at: offset, depth: depth + 1)
        default: return nil
        }
    }

    static func type(_ literal: NumberLiteral) -> NetType {
        switch literal {
        case .int32: .int
        case .int64: .long
        case .double: .double
        case .decimalText: .decimal
        case .bigIntegerText: .bigInteger
        case .int8: .sbyte
        case .uint8: .byte
        case .int16: .short
        case .uint16: .ushort
        case .uint32: .uint
        case .uint64: .ulong
        }
    }

    private static func keys(_ table: HashtableNode) -> [String] {
        table.entries.compactMap { entry in
            if case .string(let key) = entry.key { return key.value }
            return nil
        }
    }

    private func typeShape(_ name: TypeName) -> Shape? {
        if DefinedNames.types(text).contains(where: { CaseFolding.equal($0.name, name.fullName) }) {
            return Shape(type: nil, isStatic: true, userType: name.fullName)
        }
        return engine.findType(name.fullName).map { Shape(type: $0, isStatic: true) }
    }

    private func conversion(_ node: ConvertNode, at offset: Int, depth: Int) -> Shape? {
        let name = CaseFolding.fold(node.type.typeName.fullName)
        if case .hashtable(let table) = node.child {
            if name == "ordered" { return Shape(type: .orderedDictionary) }
            if name == "pscustomobject" { return Shape(type: .object, names: Inference.keys(table)) }
        }
        var shape = typeShape(node.type.typeName)
        shape?.isStatic = false
        return shape
    }

    private func member(_ node: MemberNode, at offset: Int, depth: Int) -> Shape? {
        guard let name = node.memberName, let target = shape(node.target, at: offset, depth: depth) else { return nil }
        if let value = target.value, let found = try? Members.get(value, Symbol(name), engine) {
            return Shape(type: found.type, value: found)
        }
        let types = [target.type].compactMap { $0 } + target.others
        let found = types.lazy.compactMap { self.declared(name, $0, isStatic: target.isStatic) }.first
        return Shape.of(found)
    }

    /// The declared type of a property.
    private func declared(_ name: String, _ type: NetType, isStatic: Bool) -> NetType? {
        var current: NetType? = type
        let symbol = Symbol(name)
        while let here = current {
            let found = isStatic ? here.members.staticProperties[symbol] : here.members.properties[symbol]
            if let found { return found.type }
            current = here.base
        }
        return nil
    }

    private func invocation(_ node: InvokeNode, at offset: Int, depth: Int) -> Shape? {
        guard let name = node.memberName, let target = shape(node.target, at: offset, depth: depth) else { return nil }
        if node.isStatic, CaseFolding.equal(name, "new") {
            return Shape(type: target.type, userType: target.userType)
        }
        let symbol = Symbol(name)
        var current = target.type
        while let here = current {
            let found = node.isStatic ? here.members.staticMethods[symbol] : here.members.methods[symbol]
            if let returns = found?.first?.returns { return returns === NetType.void ? nil : Shape.of(returns) }
            current = here.base
        }
        return nil
    }

    private func element(_ node: IndexNode, at offset: Int, depth: Int) -> Shape? {
        guard let target = shape(node.target, at: offset, depth: depth)?.type else { return nil }
        if target === NetType.string { return Shape.of(.char) }
        return Shape.of(target.elementType ?? target.arguments.last)
    }

    private func binary(_ node: BinaryNode, at offset: Int, depth: Int) -> Shape? {
        switch node.operator {
        case .join, .format: return Shape.of(.string)
        case .as:
            if case .type(let type) = node.right { return Shape.of(engine.findType(type.typeName.fullName)) }
            return nil
        case .add, .subtract, .multiply, .divide, .remainder: return shape(node.left, at: offset, depth: depth)
        case .comparison, .and, .or, .xor, .is, .isNot: return Shape.of(.bool)
        default: return nil
        }
    }

    // MARK: Statements

    func statement(_ node: Statement, depth: Int) -> Shape? {
        if depth > 40 { return nil }
        switch node {
        case .pipeline(let pipeline): return elements(pipeline.elements, depth: depth)
        case .assignment(let assignment): return statement(assignment.value, depth: depth + 1)
        default: return nil
        }
    }

    /// What a pipeline writes: what its last command declares, or passes on.
    func elements(_ elements: [PipelineElement], depth: Int) -> Shape? {
        guard let last = elements.last, depth < 40 else { return nil }
        switch last {
        case .expression(let node): return streamed(shape(node.expression, at: Int(node.span.end), depth: depth + 1), node.expression)
        case .command(let command):
            guard let name = command.commandName else { return nil }
            let upstream = { self.elements(Array(elements.dropLast()), depth: depth + 1) }
            return self.command(name, command, upstream)
        }
    }

    /// In a pipeline an array is its elements.
    private func streamed(_ shape: Shape?, _ node: Expression) -> Shape? {
        if case .arrayLiteral(let list) = node, let first = list.elements.first {
            return self.shape(first, at: Int(first.span.end), depth: 1)
        }
        guard let element = shape?.type?.elementType else { return shape }
        return Shape.of(element)
    }

    private static let passing: Set<String> = ["where-object", "sort-object", "tee-object", "get-unique"]

    private func command(_ name: String, _ node: CommandNode, _ upstream: () -> Shape?) -> Shape? {
        guard let command = KnownCommand.find(name, engine, text) else { return nil }
        let folded = CaseFolding.fold(command.spec.name)
        if Inference.passing.contains(folded) { return upstream() }
        if folded == "select-object" { return selected(node, upstream()) }
        if folded == "new-object", case .argument(.string(let type))? = node.arguments.first {
            return Shape.of(engine.findType(type.value))
        }
        let types = command.spec.outputTypes.compactMap { engine.findType(Inference.element($0)) }
        guard let first = types.first else { return nil }
        return Shape(type: first, others: Array(types.dropFirst()))
    }

    /// The element's name in `System.Collections.Generic.IEnumerable`1[[Element, Assembly, …]]`; other names as they are.
    private static func element(_ name: String) -> String {
        guard let open = name.firstIndex(of: "["), name[open...].hasPrefix("[[") else { return name }
        return String(name[name.index(open, offsetBy: 2)...].prefix { $0 != "," && $0 != "]" })
    }

    /// `Select-Object a, b` writes objects with these properties.
    private func selected(_ node: CommandNode, _ upstream: Shape?) -> Shape? {
        for case .argument(let argument) in node.arguments {
            switch argument {
            case .string(let name): return Shape(type: .psObject, names: [name.value])
            case .arrayLiteral(let list):
                let names = list.elements.compactMap { element -> String? in
                    if case .string(let text) = element { return text.value }
                    return nil
                }
                return Shape(type: .psObject, names: names)
            default: continue
            }
        }
        return upstream
    }
}
