import DotNetPrimitives
import ShellValues

/// Conversions as `System.Convert` makes them: midpoints go to the even neighbour, too large values fail.
enum NumberConversion {
    static func integer<T: FixedWidthInteger>(
        _ value: Value, as type: T.Type, truncating: Bool = false
    ) throws -> T {
        switch value.bare {
        case .null, .nothing, .unset: return 0
        case .string(let text): return try NetNumber.parseInteger(text, as: type)
        case .double(let number): return try rounded(number, truncating)
        case .float(let number): return try rounded(Double(number), truncating)
        case .ulong(let number): return try exact(number)
        case .object(let box as Box<NetDecimal>):
            return try (truncating ? box.value : box.value.round()).integer(as: type)
        case .object(let box as Box<NetBigInteger>): return try box.value.integer(as: type)
        case let other:
            guard let number = other.integer else { throw badCast(value, to: netName(type)) }
            return try exact(number)
        }
    }

    private static func rounded<T: FixedWidthInteger>(_ number: Double, _ truncating: Bool) throws -> T {
        let whole = number.rounded(truncating ? .towardZero : .toNearestOrEven)
        guard let result = T(exactly: whole) else { throw PrimitiveError.tooLarge(for: NetNumber.netName(of: T.self)) }
        return result
    }

    private static func exact<T: FixedWidthInteger>(_ number: some FixedWidthInteger) throws -> T {
        guard let result = T(exactly: number) else { throw PrimitiveError.tooLarge(for: NetNumber.netName(of: T.self)) }
        return result
    }

    static func double(_ value: Value) throws -> Double {
        switch value.bare {
        case .null, .nothing, .unset: return 0
        case .string(let text): return try NetNumber.parseDouble(text)
        case .object(let box as Box<NetDecimal>): return box.value.doubleValue
        case .object(let box as Box<NetBigInteger>): return box.value.doubleValue
        case let other:
            guard let number = other.real else { throw badCast(value, to: "Double") }
            return number
        }
    }

    static func decimal(_ value: Value) throws -> NetDecimal {
        switch value.bare {
        case .null, .nothing, .unset: return .zero
        case .string(let text): return try NetDecimal.parse(text)
        case .double(let number): return try NetDecimal(number)
        case .float(let number): return try NetDecimal(number)
        case .ulong(let number): return NetDecimal(number)
        case .object(let box as Box<NetDecimal>): return box.value
        case .object(let box as Box<NetBigInteger>): return try box.value.decimal()
        case let other:
            guard let number = other.integer else { throw badCast(value, to: "Decimal") }
            return NetDecimal(number)
        }
    }

    static func bool(_ value: Value) throws -> Bool {
        switch value.bare {
        case .null, .nothing, .unset: return false
        case .bool(let flag): return flag
        case .string(let text): return try BooleanMembers.parse(text)
        case let other: return try double(other) != 0
        }
    }

    static func char(_ value: Value) throws -> UInt16 {
        switch value.bare {
        case .char(let unit): return unit
        case .string(let text):
            guard text.utf16.count == 1, let unit = text.utf16.first else {
                throw Failure.format("String must be exactly one character long.")
            }
            return unit
        case let other:
            guard let number = other.integer, let unit = UInt16(exactly: number) else {
                throw PrimitiveError.tooLarge(for: "a character")
            }
            return unit
        }
    }

    static func badCast(_ value: Value, to name: String) -> NetFailure {
        let from = value.type?.name ?? "null"
        if value.asObject != nil, !(value.asObject is Box<NetDateTime>) {
            return NetFailure(
                ExceptionTypes.invalidCast,
                "Unable to cast object of type '\(value.type?.fullName ?? from)' to type 'System.IConvertible'.")
        }
        return NetFailure(ExceptionTypes.invalidCast, "Invalid cast from '\(from)' to '\(name)'.")
    }

    private static func netName(_ type: any FixedWidthInteger.Type) -> String {
        switch type {
        case is Int8.Type: "SByte"
        case is UInt8.Type: "Byte"
        default: String(describing: type)
        }
    }
}
