import ShellValues

/// Converts an argument to its parameter's type, with the binder's own rules and texts.
struct ArgumentConversion {
    let parameter: ParameterSpec
    let isFunction: Bool
    let engine: Engine

    func convert(_ value: Value) throws -> Value {
        let type = parameter.type
        if type === NetType.object || type === NetType.psObject || parameter.isUntyped { return value }
        if type === NetType.switchParameter { return try switchValue(value) }
        if type === NetType.string, case .string = value { return value }
        if value.isNull { return try null(type, value) }
        if type === NetType.psReference, !(value.asObject is ReferenceObject) {
            let cause = PSFailure(
                "", "Reference type is expected in argument.", type: ExceptionTypes.argumentTransformationMetadata)
            throw BindingErrors.transformation(parameter.name, cause)
        }
        if !isFunction, isList(value), takesOne(type) { throw notConvertible(value) }
        do { return try Conversion.convertArgument(value, to: type, engine) } catch let failure as PSFailure {
            throw isFunction
                ? BindingErrors.transformation(parameter.name, failure)
                : BindingErrors.conversion(parameter, value, failure, isNull: false)
        }
    }

    private func notConvertible(_ value: Value) -> PSFailure { BindingErrors.notConvertible(parameter, value) }

    private func isList(_ value: Value) -> Bool {
        value.asObject is ArrayObject || value.asObject is ListObject
    }

    /// Whether a type has room for one value only.
    private func takesOne(_ type: NetType) -> Bool {
        if type === NetType.string { return true }
        return type.kind != .array && type.kind != .enumeration && !type.isAssignable(to: .enumerable)
    }

    /// Null for a value type is an error; for a string it is an empty one (in functions) or stays null.
    private func null(_ type: NetType, _ value: Value) throws -> Value {
        if type === NetType.string { return isFunction ? .string("") : .null }
        if !isFunction, !parameter.checks.isEmpty { return .null }
        if type.kind == .valueType || type.kind == .enumeration {
            do { return try Conversion.convert(.null, to: type, engine) } catch let failure as PSFailure {
                throw isFunction
                    ? BindingErrors.transformation(parameter.name, failure)
                    : BindingErrors.conversion(parameter, value, failure, isNull: true)
            }
        }
        return .null
    }

    private func switchValue(_ value: Value) throws -> Value {
        switch value {
        case .object(let object as SwitchObject): return .object(object)
        case .bool(let flag): return .object(SwitchObject(flag))
        case .null, .nothing, .unset: return .object(SwitchObject(false))
        case .string:
            if !isFunction { throw BindingErrors.notConvertible(parameter, value, "") }
            let cause = PSFailure(
                "", "Cannot convert value \"System.String\" to type \"System.Management.Automation.SwitchParameter\". Boolean "
                    + "parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.",
                type: ExceptionTypes.psInvalidCast)
            throw BindingErrors.transformation(parameter.name, cause)
        default:
            guard isFunction, let type = value.type else { return .object(SwitchObject(Conversion.truth(value))) }
            let cause = PSFailure(
                "", "Cannot convert the \"\(value.text(engine))\" value of type \"\(type.displayFullName)\" to type "
                    + "\"System.Management.Automation.SwitchParameter\".", type: ExceptionTypes.psInvalidCast)
            throw BindingErrors.transformation(parameter.name, cause)
        }
    }
}

/// The checks every mandatory parameter makes by itself: no null, no empty text, no empty collection.
struct ArgumentPresence {
    let parameter: ParameterSpec
    let validSets: UInt64
    let table: BindingTable

    func check(_ value: Value) -> PSFailure? {
        guard parameter.places.contains(where: { $0.isMandatory }) else { return nil }
        var (null, emptyText, emptyList) = (false, false, false)
        for check in parameter.checks {
            switch check {
            case .allowNull: null = true
            case .allowEmptyString: emptyText = true
            case .allowEmptyCollection: emptyList = true
            default: break
            }
        }
        if value.isNull {
            if null { return nil }
            return BindingErrors.nullNotAllowed(parameter.name)
        }
        if case .string(let text) = value, text.isEmpty, !emptyText, parameter.type === NetType.string {
            return hasOwnCheck ? nil : BindingErrors.emptyStringNotAllowed(parameter.name)
        }
        guard let array = value.asObject as? ArrayObject, parameter.type.kind == .array else { return nil }
        if array.items.isEmpty { return emptyList ? nil : BindingErrors.emptyArrayNotAllowed(parameter.name) }
        for item in array.items {
            if item.isNull { return null ? nil : BindingErrors.nullNotAllowed(parameter.name) }
            if case .string(let text) = item, text.isEmpty, !emptyText, parameter.type.elementType === NetType.string {
                return BindingErrors.emptyStringNotAllowed(parameter.name)
            }
        }
        return nil
    }

    /// `ValidateNotNullOrEmpty` and sets speak for themselves.
    private var hasOwnCheck: Bool {
        parameter.checks.contains { check in
            switch check {
            case .notNullOrEmpty, .notNullOrWhiteSpace, .notNull: true
            default: false
            }
        }
    }
}
