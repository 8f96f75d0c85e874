import ShellValues

/// Types whose values are shown as plain text wherever they occur.
enum ScalarTypes {
    static func contains(_ value: Value) -> Bool {
        switch value {
        case .string, .int, .bool, .long, .double, .char, .sbyte, .byte, .short, .ushort, .uint, .ulong, .float: true
        case .object(let object): contains(object)
        default: false
        }
    }

    private static func contains(_ object: NetObject) -> Bool {
        if object is CustomObject || object is RecordObject { return false }
        if let names: [String] = object.extras?.typeNames { return others.contains(names.first ?? "") }
        if object is EnumObject { return true }
        if let wrapped: WrappedValue = object as? WrappedValue { return contains(wrapped.base) }
        let type: NetType = object.type
        return type === NetType.decimal || type === NetType.bigInteger || type.name == "SecureString"
    }

    private static let others: Set<String> = [
        "System.String", "System.SByte", "System.Byte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32",
        "System.Int64", "System.UInt64", "System.Char", "System.Single", "System.Double", "System.Boolean",
        "System.Decimal", "System.IntPtr", "System.Security.SecureString", "System.Numerics.BigInteger",
    ]

    /// Scalars but text stand to the right in a column.
    static func alignment(of value: Value?) -> ColumnAlignment {
        switch value {
        case .string, nil: .left
        case .object(let wrapped as WrappedValue): alignment(of: wrapped.base)
        case .some(let value): contains(value) ? .right : .left
        }
    }
}
