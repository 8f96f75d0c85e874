import DotNetPrimitives

extension Operators {
    /// `a..b`: whole numbers or characters, upwards or downwards.
    public static func range(_ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        if let first = rangeUnit(a), let last = rangeUnit(b) { return characters(first, last) }
        let (first, last) = (try rangeBound(a, ctx), try rangeBound(b, ctx))
        guard abs(Int(last) - Int(first)) < 1 << 28 else {
            throw PSFailure.bare(NetType("System.OutOfMemoryException", base: ExceptionTypes.system), "Array dimensions exceeded supported range.")
        }
        var items = ContiguousArray<Value>()
        items.reserveCapacity(abs(Int(last) - Int(first)) + 1)
        for n in stride(from: Int(first), through: Int(last), by: first <= last ? 1 : -1) { items.append(.int(Int32(truncatingIfNeeded: n))) }
        return .object(ArrayObject(items))
    }

    /// One character that is no digit, or a `char`.
    private static func rangeUnit(_ value: Value) -> UInt16? {
        switch Conversion.plain(value) {
        case .char(let unit): return unit
        case .string(let text):
            guard text.utf16.count == 1, let unit = text.utf16.first, !(0x30...0x39).contains(unit) else { return nil }
            return unit
        default: return nil
        }
    }

    private static func characters(_ first: UInt16, _ last: UInt16) -> Value {
        let steps = stride(from: Int(first), through: Int(last), by: first <= last ? 1 : -1)
        return .object(ArrayObject(ContiguousArray(steps.map { Value.char(UInt16(truncatingIfNeeded: $0)) })))
    }

    /// A bound as .NET's `Convert.ToInt32` makes it.
    static func rangeBound(_ value: Value, _ ctx: any Interpreter) throws -> Int32 {
        let plain = Conversion.plain(value)
        if plain.isNull { return 0 }
        do {
            if case .string(let text) = plain { return try NetNumber.parseInteger(text) }
            if let number = Conversion.castable(plain) { return try number.integer() }
        } catch {
            throw PSFailure.bare(error.exception)
        }
        throw PSFailure.bare(ExceptionTypes.invalidCast,
            "Unable to cast object of type '\(plain.type?.displayFullName ?? "")' to type 'System.IConvertible'.")
    }
}
