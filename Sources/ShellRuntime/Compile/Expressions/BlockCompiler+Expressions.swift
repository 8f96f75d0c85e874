import Diagnostics
import DotNetPrimitives
import ShellSyntax
import ShellValues

extension BlockCompiler {
    func expression(_ node: Expression) throws -> Eval {
        switch node {
        case .number(let number):
            let value = try Literals.value(number.value, engine)
            return { _ in value }
        case .string(let text):
            let value = Value.string(text.value)
            return { _ in value }
        case .expandableString(let text): return try expandable(text)
        case .variable(let node): return try variable(node)
        case .arrayLiteral(let list): return try arrayLiteral(list.elements)
        case .array(let block): return try arrayExpression(block.body)
        case .subexpression(let block): return try subexpression(block.body)
        case .paren(let paren): return try statementValue(paren.statement, isParen: true)
        case .hashtable(let table): return try hashtable(table, type: .hashtable)
        case .scriptBlock(let block):
            let make = try subBlock(block)
            return { .object(make($0)) }
        case .type(let node): return try typeExpression(node)
        case .convert(let convert): return try conversion(convert)
        case .attributed(let attributed): return try expression(attributed.child)
        case .unary(let unary): return try self.unary(unary)
        case .binary(let binary): return try self.binary(binary)
        case .ternary(let ternary): return try self.ternary(ternary)
        case .member(let member): return try self.member(member)
        case .invoke(let invoke): return try invocation(invoke)
        case .index(let index): return try self.index(index)
        case .using(let using): return try expression(using.child)
        case .error: throw notBuilt("This expression", node.span)
        }
    }

    private func expandable(_ node: ExpandableStringNode) throws -> Eval {
        enum Piece {
            case text(String)
            case value(Eval)
        }
        let outer = isInString
        isInString = true
        defer { isInString = outer }
        let pieces: [Piece] = try node.parts.map { part in
            switch part {
            case .text(let text): .text(text)
            case .expression(let inner): .value(try expression(inner))
            }
        }
        return { frame in
            var result = ""
            for piece in pieces {
                switch piece {
                case .text(let text): result += text
                case .value(let value):
                    switch try value(frame) {
                    case .string(let text): result += text
                    case .int(let number): result += String(number)
                    case let other: result += other.text(frame.engine)
                    }
                }
            }
            return .string(result)
        }
    }

    private func arrayLiteral(_ nodes: [Expression]) throws -> Eval {
        let elements = try nodes.map(expression)
        return { frame in
            var items = ContiguousArray<Value>()
            items.reserveCapacity(elements.count)
            for element in elements {
                let value = try element(frame)
                if case .nothing = value { items.append(.null) } else { items.append(value) }
            }
            return .object(ArrayObject(items))
        }
    }

    /// `@( … )`: always an array; a single array value is copied, not nested.
    private func arrayExpression(_ node: StatementBlockNode) throws -> Eval {
        let body = try collecting(node)
        return { frame in .object(ArrayObject(try body(frame).items)) }
    }

    /// `$( … )`: nothing, one value, or an array.
    private func subexpression(_ node: StatementBlockNode) throws -> Eval {
        let body = try collecting(node)
        return { frame in try body(frame).value }
    }

    /// Statements whose output is collected.
    func collecting(_ node: StatementBlockNode) throws -> (Frame) throws -> Collector {
        let body = try statements(node)
        return { frame in
            let collector = Collector()
            let before = frame.output
            frame.output = collector
            defer { frame.output = before }
            let flow = try body(frame)
            if case .normal = flow { return collector }
            if case .returned = flow { throw ReturnEscape(value: collector.value) }
            throw FlowEscape(flow: flow)
        }
    }

    private func ternary(_ node: TernaryNode) throws -> Eval {
        let test = try condition(node.condition)
        let (first, second) = (try expression(node.ifTrue), try expression(node.ifFalse))
        return { frame in try test(frame) ? try first(frame) : try second(frame) }
    }

    // MARK: Types

    /// Resolves a type while compiling; an unknown name fails when it is reached.
    func type(_ name: TypeName) throws -> NetType {
        if let found = engine.findType(name.fullName) { return found }
        throw typeNotFound(name)
    }

    func typeNotFound(_ name: TypeName) -> PSFailure {
        let failure = PSFailure(
            "TypeNotFound", "Unable to find type [\(name.fullName)].", category: .InvalidOperation, target: .string(name.fullName),
            type: ExceptionTypes.runtime)
        failure.record.invocation = site(name.span).makeInvocation()
        return failure
    }

    /// A type found at run time when it is not known yet (a class defined later in the script).
    func lateType(_ name: TypeName) -> (Frame) throws -> NetType {
        let text = name.fullName
        if let found = engine.findType(text), found.kind != .userClass { return { _ in found } }
        let site = self.site(name.span)
        return { frame in
            if let found = frame.engine.findType(text) { return found }
            let failure = PSFailure(
                "TypeNotFound", "Unable to find type [\(text)].", category: .InvalidOperation, target: .string(text))
            failure.record.invocation = site.makeInvocation()
            throw failure
        }
    }

    private func typeExpression(_ node: TypeExpressionNode) throws -> Eval {
        let type = lateType(node.typeName)
        return { frame in .object(try type(frame)) }
    }

    private func conversion(_ node: ConvertNode) throws -> Eval {
        let name = CaseFolding.fold(node.type.typeName.fullName)
        if case .hashtable(let table) = node.child {
            if name == "ordered" { return try hashtable(table, type: .orderedDictionary) }
            if name == "pscustomobject" || name == "system.management.automation.pscustomobject" { return try customObject(table) }
        }
        let type = lateType(node.type.typeName)
        let child = try expression(node.child)
        if name == "ref" || name == "psreference" { return try reference(node.child) }
        return { frame in
            let value = try child(frame)
            return try frame.engine.convert(value, to: try type(frame))
        }
    }

    /// `[ref]$x`: reads and writes the variable.
    private func reference(_ node: Expression) throws -> Eval {
        guard case .variable(let variable) = node else {
            let value = try expression(node)
            return { frame in
                var kept = try value(frame)
                return .object(ReferenceObject(get: { kept }, set: { kept = $0 }))
            }
        }
        let (read, write) = (try self.variable(variable), try assignment(to: node))
        return { frame in .object(ReferenceObject(get: { try read(frame) }, set: { try write(frame, $0) })) }
    }

    // MARK: Tables and objects

    private func hashtable(_ node: HashtableNode, type: NetType) throws -> Eval {
        let entries = try node.entries.map { (key: try hashtableKey($0.key), value: try statementValue($0.value), span: $0.key.span) }
        let sites = entries.map { site($0.span) }
        return { frame in
            let table = TableObject(type: type)
            for (i, entry) in entries.enumerated() {
                let key = try entry.key(frame)
                if key.isNull {
                    throw PSFailure(
                        "InvalidNullKey", "A null key is not allowed in a hash literal.", category: .InvalidOperation)
                }
                if table.contains(key) { throw Literals.duplicateKey(key.text(frame.engine), sites[i]) }
                let value = try entry.value(frame)
                if case .nothing = value { table.set(key, .null) } else { table.set(key, value) }
            }
            return .object(table)
        }
    }

    private func hashtableKey(_ node: Expression) throws -> Eval { try expression(node) }

    /// `[pscustomobject]@{ … }`: the names form one layout, shared by all objects made here.
    private func customObject(_ node: HashtableNode) throws -> Eval {
        let names: [String?] = node.entries.map { entry in
            if case .string(let text) = entry.key { return text.value }
            return nil
        }
        let fixed = names.compactMap { $0 }
        let unique = Set(fixed.map { CaseFolding.fold($0) })
        let isPlain = fixed.count == names.count && unique.count == names.count && !unique.contains("pstypename")
        guard isPlain else {
            let table = try hashtable(node, type: .orderedDictionary)
            return { frame in try frame.engine.convert(try table(frame), to: .psCustomObject) }
        }
        let layout = PropertyLayout(fixed)
        let values = try node.entries.map { try statementValue($0.value) }
        return { frame in
            var items = ContiguousArray<Value>()
            items.reserveCapacity(values.count)
            for value in values {
                let item = try value(frame)
                if case .nothing = item { items.append(.null) } else { items.append(item) }
            }
            return .object(CustomObject(layout: layout, values: items))
        }
    }
}

/// `return` inside `$( … )` leaves the whole block with what was collected.
struct ReturnEscape: Error, @unchecked Sendable {
    let value: Value
}
