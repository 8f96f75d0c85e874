import Diagnostics
import ShellSyntax
import ShellValues

extension BlockCompiler {
    /// A condition: comparisons between numbers answer without making a value.
    func condition(_ node: Expression) throws -> Test {
        switch node {
        case .paren(let paren):
            if case .pipeline(let pipeline) = paren.statement, let inner = pipeline.soleExpression { return try condition(inner) }
        case .unary(let unary) where unary.operator == .not:
            let inner = try condition(unary.operand)
            return { frame in try !inner(frame) }
        case .binary(let binary): if let test = try comparison(binary) { return test }
        default: break
        }
        let value = try expression(node)
        return { frame in
            let result = try value(frame)
            if case .bool(let flag) = result { return flag }
            return Conversion.truth(result)
        }
    }

    /// The condition of `if`, `while` …: a pipeline.
    func condition(_ node: Statement) throws -> Test {
        if case .pipeline(let pipeline) = node, let inner = pipeline.soleExpression {
            let test = try condition(inner)
            let site = self.site(node.span)
            return { frame in
                do {
                    let result = try test(frame)
                    frame.engine.lastSuccess = true
                    return result
                } catch let failure as PSFailure {
                    try frame.engine.statementFailed(failure, site)
                    return false
                }
            }
        }
        let value = try statementValue(node)
        let site = self.site(node.span)
        return { frame in
            do { return Conversion.truth(try value(frame)) } catch let failure as PSFailure {
                try frame.engine.statementFailed(failure, site)
                return false
            }
        }
    }

    private func comparison(_ node: BinaryNode) throws -> Test? {
        switch node.operator {
        case .and:
            let (left, right) = (try condition(node.left), try condition(node.right))
            return { frame in try left(frame) && right(frame) }
        case .or:
            let (left, right) = (try condition(node.left), try condition(node.right))
            return { frame in try left(frame) || right(frame) }
        case .comparison(let kind, _):
            let order: ((Int32, Int32) -> Bool)?
            switch kind {
            case .eq: order = { $0 == $1 }
            case .ne: order = { $0 != $1 }
            case .lt: order = { $0 < $1 }
            case .le: order = { $0 <= $1 }
            case .gt: order = { $0 > $1 }
            case .ge: order = { $0 >= $1 }
            default: order = nil
            }
            guard let order else { return nil }
            let (left, right) = (try expression(node.left), try expression(node.right))
            let operation = Operations.binary(node.operator)
            if case .number(let number) = node.right, case .int32(let constant) = number.value {
                return integerComparison(left, constant, kind, operation)
            }
            return { frame in
                let (a, b) = (try left(frame), try right(frame))
                if case .int(let x) = a, case .int(let y) = b { return order(x, y) }
                return Conversion.truth(try operation(a, b, frame.engine))
            }
        default: return nil
        }
    }

    /// Comparisons with an integer constant, one closure for each operator.
    private func integerComparison(
        _ left: @escaping Eval, _ constant: Int32, _ kind: ComparisonOperator,
        _ operation: @escaping Operations.Binary
    ) -> Test {
        let slow: (Value, Frame) throws -> Bool = { value, frame in
            Conversion.truth(try operation(value, .int(constant), frame.engine))
        }
        switch kind {
        case .eq: return { f in let a = try left(f); if case .int(let x) = a { return x == constant }; return try slow(a, f) }
        case .ne: return { f in let a = try left(f); if case .int(let x) = a { return x != constant }; return try slow(a, f) }
        case .lt: return { f in let a = try left(f); if case .int(let x) = a { return x < constant }; return try slow(a, f) }
        case .le: return { f in let a = try left(f); if case .int(let x) = a { return x <= constant }; return try slow(a, f) }
        case .gt: return { f in let a = try left(f); if case .int(let x) = a { return x > constant }; return try slow(a, f) }
        default: return { f in let a = try left(f); if case .int(let x) = a { return x >= constant }; return try slow(a, f) }
        }
    }

    func binary(_ node: BinaryNode) throws -> Eval {
        switch node.operator {
        case .and, .or:
            guard let test = try comparison(node) else { break }
            return { frame in .bool(try test(frame)) }
        case .nullCoalesce:
            let (left, right) = (try expression(node.left), try expression(node.right))
            return { frame in
                let value = try left(frame)
                return value.isNull ? try right(frame) : value
            }
        case .comparison(let kind, let caseSensitive) where kind == .match || kind == .notMatch:
            return try match(node, ignoring: !caseSensitive, negated: kind == .notMatch)
        case .is, .isNot, .as: return try typeTest(node)
        case .add, .subtract, .multiply, .remainder: return try arithmetic(node)
        default: break
        }
        let (left, right) = (try expression(node.left), try expression(node.right))
        let operation = Operations.binary(node.operator)
        return { frame in try operation(try left(frame), try right(frame), frame.engine) }
    }

    /// Integer operands take the fast path; everything else goes through the operator.
    private func arithmetic(_ node: BinaryNode) throws -> Eval {
        let (left, right) = (try expression(node.left), try expression(node.right))
        let slow = Operations.binary(node.operator)
        if case .number(let number) = node.right, case .int32(let y) = number.value, let fast = constantArithmetic(node.operator, left, y, slow) {
            return fast
        }
        switch node.operator {
        case .add:
            return { frame in
                let (a, b) = (try left(frame), try right(frame))
                if case .int(let x) = a, case .int(let y) = b {
                    let (sum, overflow) = x.addingReportingOverflow(y)
                    if !overflow { return .int(sum) }
                }
                if case .double(let x) = a, case .double(let y) = b { return .double(x + y) }
                return try slow(a, b, frame.engine)
            }
        case .subtract:
            return { frame in
                let (a, b) = (try left(frame), try right(frame))
                if case .int(let x) = a, case .int(let y) = b {
                    let (difference, overflow) = x.subtractingReportingOverflow(y)
                    if !overflow { return .int(difference) }
                }
                return try slow(a, b, frame.engine)
            }
        case .multiply:
            return { frame in
                let (a, b) = (try left(frame), try right(frame))
                if case .int(let x) = a, case .int(let y) = b {
                    let (product, overflow) = x.multipliedReportingOverflow(by: y)
                    if !overflow { return .int(product) }
                }
                return try slow(a, b, frame.engine)
            }
        default: return { frame in try slow(try left(frame), try right(frame), frame.engine) }
        }
    }

    private func constantArithmetic(
        _ kind: BinaryOperator, _ left: @escaping Eval, _ y: Int32, _ slow: @escaping Operations.Binary
    ) -> Eval? {
        let constant = Value.int(y)
        switch kind {
        case .add:
            return { frame in
                let a = try left(frame)
                if case .int(let x) = a {
                    let (sum, overflow) = x.addingReportingOverflow(y)
                    if !overflow { return .int(sum) }
                }
                return try slow(a, constant, frame.engine)
            }
        case .subtract:
            return { frame in
                let a = try left(frame)
                if case .int(let x) = a {
                    let (difference, overflow) = x.subtractingReportingOverflow(y)
                    if !overflow { return .int(difference) }
                }
                return try slow(a, constant, frame.engine)
            }
        case .remainder where y > 0:
            return { frame in
                let a = try left(frame)
                if case .int(let x) = a { return .int(x % y) }
                return try slow(a, constant, frame.engine)
            }
        default: return nil
        }
    }

    private func match(_ node: BinaryNode, ignoring: Bool, negated: Bool) throws -> Eval {
        let (left, right) = (try expression(node.left), try expression(node.right))
        let matches = slot(Names.matches)
        return { frame in
            let result = try Operators.match(
                try left(frame), try right(frame), negated: negated, ignoringCase: ignoring, frame.engine)
            if let groups = result.groups { frame.write(matches, .object(groups)) }
            return result.value
        }
    }

    private func typeTest(_ node: BinaryNode) throws -> Eval {
        let left = try expression(node.left)
        let right: Eval
        if case .type(let name) = node.right {
            let type = lateType(name.typeName)
            right = { frame in .object(try type(frame)) }
        } else {
            right = try expression(node.right)
        }
        let operation = Operations.binary(node.operator)
        return { frame in try operation(try left(frame), try right(frame), frame.engine) }
    }

    // MARK: Unary

    func unary(_ node: UnaryNode) throws -> Eval {
        switch node.operator {
        case .not:
            let test = try condition(node.operand)
            return { frame in .bool(try !test(frame)) }
        case .preIncrement, .preDecrement, .postIncrement, .postDecrement: return try increment(node)
        default:
            let operand = try expression(node.operand)
            let operation = Operations.unary(node.operator)
            return { frame in try operation(try operand(frame), frame.engine) }
        }
    }

    func increment(_ node: UnaryNode) throws -> Eval {
        let isPre = node.operator == .preIncrement || node.operator == .preDecrement
        let delta: Int32 = node.operator == .preIncrement || node.operator == .postIncrement ? 1 : -1
        let place = try self.place(BlockCompiler.withoutConstraint(node.operand))
        let slow: (Frame) throws -> Value = { frame in
            let where_ = try place(frame)
            let old = try where_.get()
            let new = try Operations.increment(old, by: delta, frame.engine)
            try where_.set(new)
            return isPre ? new : (old.isNull ? .int(0) : old)
        }
        guard case .variable(let variable) = node.operand, variable.scope == .none, !BlockCompiler.isSpecial(Symbol(variable.name))
        else { return slow }
        let slot = self.slot(Symbol(variable.name))
        return { frame in
            if case .int(let old) = frame.slots[slot] {
                let (new, overflow) = old.addingReportingOverflow(delta)
                if !overflow {
                    frame.slots[slot] = .int(new)
                    return .int(isPre ? new : old)
                }
            }
            return try slow(frame)
        }
    }
}
