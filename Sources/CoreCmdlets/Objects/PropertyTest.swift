import ShellRuntime
import ShellValues

/// The condition of `Where-Object Name -GT 5`: a property, an operator, an operand.
struct PropertyTest {
    private let property: Symbol
    private let name: String
    private let operation: String
    private let operand: Value
    private let comparison: ValueOperator?
    private let isCased: Bool

    /// - Throws: `OperatorNotSpecified`, or `ValueNotSpecifiedForWhereObject` when an operator lacks its operand.
    init(_ call: CommandCall) throws {
        name = call.text(WhereObject.property) ?? ""
        property = Symbol(name)
        let hasValue = call.isBound(WhereObject.value)
        operation = PropertyTest.operators.first { call.flag($0) }.map { CaseFolding.fold($0.name) } ?? ""
        var operand = call[WhereObject.value] ?? .bool(true)
        if operation.isEmpty, hasValue {
            throw call.failure(
                "OperatorNotSpecified",
                "An operator is required to compare the two specified values. Include a valid operator in the command, and then try the command again. For example, Get-Process | Where-Object -Property Name -eq Idle",
                category: .InvalidArgument, type: ExceptionTypes.psArgument)
        }
        if !operation.isEmpty, operation != "not", operation != "eq" || !hasValue, !hasValue {
            throw call.failure(
                "ValueNotSpecifiedForWhereObject",
                "The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.",
                category: .InvalidArgument, type: ExceptionTypes.psArgument)
        }
        if operation == "is" || operation == "isnot" { operand = try PropertyTest.typeOperand(operand, call) }
        self.operand = operand
        self.isCased = operation.hasPrefix("c") && operation != "contains"
        self.comparison = ComparisonOperators.named(isCased ? String(operation.dropFirst()) : operation)
    }

    private static let operators: [ParameterSpec] = WhereObject.spec.parameters.filter {
        $0.isSwitch
    }

    /// The operand of `-Is`: a type, or the name of one, with or without brackets.
    private static func typeOperand(_ value: Value, _ call: CommandCall) throws -> Value {
        guard case .string(let text) = value else { return value }
        var name = text
        if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
        if let type = call.engine.findType(name) { return .object(type) }
        return .object(try Conversion.convert(value, to: .reflectionType, call.engine).asObject ?? NetType.object)
    }

    func accepts(_ input: Value, _ call: CommandCall) throws -> Bool {
        let engine = call.engine
        guard let left = try read(input, engine) else {
            if engine.strictMode >= .v2 {
                try call.writeError(
                    "PropertyNotFound", "The property \"\(name)\" cannot be found on this object. Verify that the property exists.",
                    category: .InvalidArgument, target: input, type: ExceptionTypes.psArgument)
                return false
            }
            return try decide(.null, engine)
        }
        return try decide(left, engine)
    }

    private func read(_ input: Value, _ engine: Engine) throws -> Value? {
        if let custom = input.asObject as? CustomObject, let value = custom.get(property) { return value }
        if let table = input.asObject as? TableObject, let value = table.get(.string(name)) { return value }
        return try Members.get(input, property, engine)
    }

    private func decide(_ left: Value, _ engine: Engine) throws -> Bool {
        switch operation {
        case "": return Conversion.truth(left)
        case "not": return !Conversion.truth(left)
        default: return Conversion.truth(try apply(left, engine))
        }
    }

    private func apply(_ left: Value, _ engine: Engine) throws -> Value {
        guard let comparison else { return .null }
        return try Operators.binary(comparison, left, operand, ignoringCase: !isCased, engine)
    }
}
