import ShellRuntime
import ShellValues

/// `ForEach-Object Name arguments`: reads the property or calls the method of that name.
struct MemberCall {
    private let name: String
    private let symbol: Symbol
    private let pattern: NamePattern
    private let arguments: [Value]
    private let hasArguments: Bool

    init(_ call: CommandCall) {
        name = call.text(ForEachObject.memberName) ?? ""
        symbol = Symbol(name)
        pattern = NamePattern(name)
        arguments = call.list(ForEachObject.argumentList)
        hasArguments = call.isBound(ForEachObject.argumentList)
    }

    func process(_ input: Value, _ call: CommandCall) throws {
        if input.isNull { return }
        if hasArguments { return try invoke(input, resolvedMethod(input, call), call) }
        if !pattern.isLiteral { return try processPattern(input, call) }
        if let table = input.asObject as? TableObject, table.contains(.string(name)) {
            return try call.writeAll(table.get(.string(name)) ?? .null)
        }
        if let value = try read(input, call) { return try call.writeAll(value) }
        if hasMethod(input, call) { return try invoke(input, name, call) }
        try missing(input, call)
    }

    private func read(_ input: Value, _ call: CommandCall) throws -> Value? {
        do {
            return try Members.get(input, symbol, call.engine)
        } catch let failure as PSFailure {
            try call.writeError(failure.record)
            return .nothing
        }
    }

    private func missing(_ input: Value, _ call: CommandCall) throws {
        guard call.engine.strictMode >= .v2 else { return try call.write(.null) }
        try call.writeError(
            "PropertyOrMethodNotFound", "The input name \"\(name)\" cannot be resolved to a member.",
            category: .InvalidArgument, type: ExceptionTypes.psArgument)
    }

    private func hasMethod(_ input: Value, _ call: CommandCall) -> Bool {
        methodNames(input, call).contains { CaseFolding.equal($0, name) }
    }

    private func methodNames(_ input: Value, _ call: CommandCall) -> [String] {
        Properties.methods(input, call.engine).map { $0.name }
    }

    private func processPattern(_ input: Value, _ call: CommandCall) throws {
        let properties = PropertyAccess.all(input, call.engine).filter { pattern.matches($0.name) }
        let methods = methodNames(input, call).filter { pattern.matches($0) }
        if properties.count + methods.count > 1 {
            let names = properties.map(\.name) + methods
            return try call.writeError(
                "AmbiguousPropertyOrMethodName",
                "Input name \"\(name)\" is ambiguous. It can be resolved to multiple matched members. Possible matches include: \(names.joined(separator: " ")).",
                category: .InvalidArgument, type: ExceptionTypes.psArgument)
        }
        if let property = properties.first { return try call.writeAll(property.value) }
        if let method = methods.first { return try invoke(input, method, call) }
        try missing(input, call)
    }

    private func resolvedMethod(_ input: Value, _ call: CommandCall) -> String? {
        methodNames(input, call).first { pattern.matches($0) }
    }

    private func invoke(_ input: Value, _ method: String?, _ call: CommandCall) throws {
        guard let method else {
            return try call.writeError(
                "MethodNotFound", "Input name \"\(name)\" cannot be resolved to a method.",
                category: .InvalidArgument, type: ExceptionTypes.psArgument)
        }
        guard try call.shouldProcess(input.text(call.engine), "Invoke method: \(method)") else { return }
        do {
            try call.writeAll(try Members.invoke(input, Symbol(method), arguments, call.engine))
        } catch let failure as PSFailure {
            let inner = failure.record
            let record = ErrorRecordObject(inner.exception, id: "MethodInvocationError", category: .InvalidOperation, target: input)
            try call.writeError(record)
        }
    }
}
