import DotNetPrimitives

/// The errors of failed conversions.
enum Failures {
    /// Nothing fits: the error at the end of the search.
    static func final(_ value: Value, _ type: NetType, _ ctx: any Interpreter) -> PSFailure {
        let own = value.type?.displayFullName ?? ""
        let secret = ["System.Security.SecureString", "System.Management.Automation.PSCredential"].contains(type.fullName)
        let shown = secret ? "value" : "\"\(shownText(value, ctx))\" value"
        return .cast("ConvertToFinalInvalidCastException",
            "Cannot convert the \(shown) of type \"\(own)\" to type \"\(type.displayFullName)\".")
    }

    /// A .NET exception stopped a conversion.
    static func because(_ id: String, _ value: Value, _ type: NetType, _ inner: ExceptionObject, _ ctx: any Interpreter) -> PSFailure {
        let message = "Cannot convert value \"\(shownText(value, ctx))\" to type \"\(type.displayFullName)\". Error: \"\(inner.message)\""
        return .cast(id, message, inner: inner)
    }

    static func nullToObject(_ type: NetType) -> PSFailure {
        .cast("nullToObjectInvalidCast", "Cannot convert null to type \"\(type.displayFullName)\".")
    }

    static func nullToEnum(_ type: NetType) -> PSFailure {
        .cast("nullToEnumInvalidCast",
            "Cannot convert null to type \"\(type.displayFullName)\" due to enumeration values that are not valid. \(possibleValues(type))")
    }

    static func undefinedEnum(_ id: String, _ value: Value, _ type: NetType, _ ctx: any Interpreter) -> PSFailure {
        .cast(id, "Cannot convert value \"\(shownText(value, ctx))\" to type \"\(type.displayFullName)\" due to enumeration values that are not valid. \(possibleValues(type))")
    }

    private static func possibleValues(_ type: NetType) -> String {
        let names = type.members.declaration.enumeration.map(EnumNames.sorted) ?? []
        return "Specify one of the following enumeration values and try again. The possible enumeration values are \"\(names.joined(separator: ","))\"."
    }

    /// How messages show a value: `ToString()`, except for custom objects.
    static func shownText(_ value: Value, _ ctx: any Interpreter) -> String {
        guard case .object(let object) = value else { return value.text(ctx) }
        return object.netText(ctx)
    }
}
