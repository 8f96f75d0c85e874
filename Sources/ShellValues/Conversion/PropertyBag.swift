/// `[class]@{ property = value }`: an object made without arguments, its properties set from a dictionary or custom object.
enum PropertyBag {
    /// The filled object; nil when the source has no properties to give or the type cannot be made without arguments.
    static func fill(_ source: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value? {
        guard let pairs = pairs(source), let object = try blank(source, type, ctx) else { return nil }
        for (name, value) in pairs { try assign(object, name, value, type, ctx) }
        return object
    }

    private static func blank(_ source: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value? {
        guard let maker = type.members.declaration.constructors.first(where: isDefault) else { return BoxDefaults.value(type) }
        let defaults = maker.parameters.map { $0.defaultValue ?? .null }
        do {
            return try maker.run(MethodCall(interpreter: ctx, target: .null, arguments: defaults))
        } catch let error {
            guard let exception = NetFailures.exception(of: error) else { throw error }
            throw Failures.because("InvalidCastConstructorException", source, type, exception, ctx)
        }
    }

    private static func pairs(_ source: Value) -> [(String, Value)]? {
        switch source {
        case .object(let table as TableObject): table.pairs.map { ($0.key.text(nil), $0.value) }
        case .object(let custom as CustomObject): custom.pairs.map { ($0.name, $0.value) }
        default: nil
        }
    }

    private static func isDefault(_ overload: MethodOverload) -> Bool {
        overload.parameters.allSatisfy { $0.defaultValue != nil || $0.isRest }
    }

    private static func assign(_ object: Value, _ name: String, _ value: Value, _ type: NetType, _ ctx: any Interpreter) throws {
        guard let property = Members.property(type, Symbol(name)) else { throw unknown(name, type) }
        guard property.set != nil else {
            let message = "\"\(property.name)\" is a ReadOnly property."
            throw failure(type, ExceptionObject(ExceptionTypes.setValue, message))
        }
        do {
            try Members.set(object, property.symbol, value, ctx)
        } catch let failed as PSFailure {
            throw failure(type, failed.record.exception.inner ?? failed.record.exception)
        }
    }

    private static func failure(_ type: NetType, _ inner: ExceptionObject) -> PSFailure {
        .cast("ObjectCreationError", "Cannot create object of type \"\(type.displayFullName)\". \(inner.message)", inner: inner)
    }

    private static func unknown(_ name: String, _ type: NetType) -> PSFailure {
        let settable = settableProperties(type)
        let list = settable.isEmpty
            ? "There is no settable property available."
            : "The settable properties are: \(settable.joined(separator: ", "))."
        let message = "The property '\(name)' was not found for the '\(type.fullName)' object. \(list)"
        return failure(type, ExceptionObject(ExceptionTypes.invalidOperation, message))
    }

    private static func settableProperties(_ type: NetType) -> [String] {
        var result: [String] = []
        for level in type.chain {
            for property in level.members.declaration.properties where property.set != nil && !property.isHidden {
                result.append("[\(property.name) <\(property.type.displayFullName)>]")
            }
        }
        return result
    }
}
