/// `[int[]]::new(3)`, `[int[,]]::new(2, 3)`: arrays of a given size, filled with the element type's default.
enum NewArray {
    static func make(_ type: NetType, _ sizes: [Value], _ ctx: any Interpreter) throws -> Value {
        let element = type.elementType ?? .object
        let rank = type.name.filter { $0 == "," }.count + 1
        guard sizes.count == rank else { throw MemberFailures.noOverload("new", sizes.count) }
        var lengths: [Int] = []
        var total = 1
        for size in sizes {
            guard case .int(let length) = try Conversion.convert(size, to: .int, ctx), length >= 0 else { throw overflow(sizes.count) }
            let (product, overflow) = total.multipliedReportingOverflow(by: Int(length))
            guard !overflow, product <= 1 << 28 else { throw self.overflow(sizes.count) }
            lengths.append(Int(length))
            total = product
        }
        let items = ContiguousArray(repeating: DefaultValues.of(element), count: total)
        return .object(ArrayObject(items, elementType: element, dimensions: rank > 1 ? lengths : nil, type: rank > 1 ? type : nil))
    }

    private static func overflow(_ count: Int) -> PSFailure {
        let inner = ExceptionObject(ExceptionTypes.overflow, "Arithmetic operation resulted in an overflow.")
        return MemberFailures.calling(".ctor", count, inner)
    }
}

/// The value a variable of a type has before it is assigned.
public enum DefaultValues {
    public static func of(_ type: NetType) -> Value {
        if let kind = NumericKind(type) { return (try? NumericZero.value(kind)) ?? .null }
        if type === NetType.bool { return .bool(false) }
        if type === NetType.char { return .char(0) }
        if type.isEnum { return .object(EnumObject(0, type: type)) }
        if type === NetType.switchParameter { return .object(SwitchObject(false)) }
        return BoxDefaults.value(type) ?? .null
    }
}
