import DotNetPrimitives
import ShellSyntax
import ShellValues

/// Values of literals.
enum Literals {
    static func value(_ literal: NumberLiteral, _ engine: Engine) throws -> Value {
        switch literal {
        case .int32(let number): return .int(number)
        case .int64(let number): return .long(number)
        case .double(let number): return .double(number)
        case .int8(let number): return .sbyte(number)
        case .uint8(let number): return .byte(number)
        case .int16(let number): return .short(number)
        case .uint16(let number): return .ushort(number)
        case .uint32(let number): return .uint(number)
        case .uint64(let number): return .ulong(number)
        case .decimalText(let text): return Value.decimalLiteral(text) ?? Conversion.tryConvert(.string(text), to: .decimal, engine) ?? .null
        case .bigIntegerText(let text): return Conversion.tryConvert(.string(text), to: .bigInteger, engine) ?? .null
        }
    }

    static func duplicateKey(_ key: String, _ site: CallSite) -> PSFailure {
        let failure = PSFailure(
            "DuplicateKeyInHashLiteral",
            "Item has already been added. Key in dictionary: '\(key)'  Key being added: '\(key)'", category: .InvalidOperation)
        failure.record.invocation = site.makeInvocation()
        return failure
    }
}
