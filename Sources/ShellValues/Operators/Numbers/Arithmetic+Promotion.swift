import DotNetPrimitives

extension Arithmetic {
    /// Computes in the common type of the operands; whole numbers that overflow go on as doubles.
    static func compute(_ op: ArithmeticOperator, _ x: Number, _ y: Number) throws -> Value {
        switch commonKind(x, y) {
        case .big: return try big(op, x, y)
        case .decimal: return try decimal(op, x, y)
        case .double, .float: return .double(real(op, x.doubleValue, y.doubleValue))
        case .uint: return try whole(op, x, y, as: UInt32.self) { .uint($0) }
        case .long: return try whole(op, x, y, as: Int64.self) { .long($0) }
        case .ulong: return try whole(op, x, y, as: UInt64.self) { .ulong($0) }
        default: return try whole(op, x, y, as: Int32.self) { .int($0) }
        }
    }

    /// The type in which two numbers meet.
    static func commonKind(_ x: Number, _ y: Number) -> NumericKind {
        let (a, b) = (x.kind, y.kind)
        if a == .big || b == .big { return .big }
        if a == .decimal || b == .decimal { return .decimal }
        if a >= .float || b >= .float { return .double }
        let wider = max(a, b)
        if wider <= .int { return .int }
        let negative = (a.isSigned && x.isNegative) || (b.isSigned && y.isNegative)
        if wider == .uint { return negative ? .long : .uint }
        if wider == .ulong { return negative ? .decimal : .ulong }
        return .long
    }

    private static func whole<T: FixedWidthInteger>(
        _ op: ArithmeticOperator, _ x: Number, _ y: Number, as type: T.Type, _ wrap: (T) -> Value
    ) throws -> Value {
        guard let a: T = try? x.integer(), let b: T = try? y.integer() else { return .double(real(op, x.doubleValue, y.doubleValue)) }
        if op == .divide || op == .remainder, b == 0 { throw PSFailure.divisionByZero }
        let (result, overflow): (T, Bool)
        switch op {
        case .add: (result, overflow) = a.addingReportingOverflow(b)
        case .subtract: (result, overflow) = a.subtractingReportingOverflow(b)
        case .multiply: (result, overflow) = a.multipliedReportingOverflow(by: b)
        case .divide:
            let (rest, over) = a.remainderReportingOverflow(dividingBy: b)
            (result, overflow) = over || rest != 0 ? (0, true) : a.dividedReportingOverflow(by: b)
        case .remainder:
            let (rest, over) = a.remainderReportingOverflow(dividingBy: b)
            (result, overflow) = (over ? 0 : rest, false)
        }
        if !overflow { return wrap(result) }
        if op == .multiply, T.bitWidth == 64 { return .double(truncatedProduct(NetBigInteger(a), NetBigInteger(b))) }
        return .double(real(op, Double(a), Double(b)))
    }

    /// .NET cuts big integers towards zero when it makes doubles of them.
    private static func truncatedProduct(_ a: NetBigInteger, _ b: NetBigInteger) -> Double {
        let product = a * b
        let rounded = product.doubleValue
        guard let back = try? NetBigInteger(rounded), product.magnitude < back.magnitude else { return rounded }
        return rounded < 0 ? rounded.nextUp : rounded.nextDown
    }

    private static func real(_ op: ArithmeticOperator, _ a: Double, _ b: Double) -> Double {
        switch op {
        case .add: a + b
        case .subtract: a - b
        case .multiply: a * b
        case .divide: a / b
        case .remainder: a.truncatingRemainder(dividingBy: b)
        }
    }

    private static func decimal(_ op: ArithmeticOperator, _ x: Number, _ y: Number) throws -> Value {
        let (a, b): (NetDecimal, NetDecimal)
        do { (a, b) = (try x.decimal(), try y.decimal()) } catch { throw PSFailure.bare(error.exception) }
        do {
            switch op {
            case .add: return .decimal(try NetDecimal.add(a, b))
            case .subtract: return .decimal(try NetDecimal.subtract(a, b))
            case .multiply: return .decimal(try NetDecimal.multiply(a, b))
            case .divide: return .decimal(try NetDecimal.divide(a, b))
            case .remainder: return .decimal(try NetDecimal.remainder(a, b))
            }
        } catch {
            throw PSFailure.operation(error.exception)
        }
    }

    private static func big(_ op: ArithmeticOperator, _ x: Number, _ y: Number) throws -> Value {
        do {
            let (a, b) = (try x.bigInteger(), try y.bigInteger())
            switch op {
            case .add: return .bigInteger(a + b)
            case .subtract: return .bigInteger(a - b)
            case .multiply: return .bigInteger(a * b)
            case .divide: return .bigInteger(try NetBigInteger.divide(a, b).quotient)
            case .remainder: return .bigInteger(try NetBigInteger.divide(a, b).remainder)
            }
        } catch {
            throw PSFailure.operation(error.exception)
        }
    }
}
