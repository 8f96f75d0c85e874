/// How well a value suits a parameter's type, as PowerShell ranks conversions; higher is better, `none` excludes.
struct ConversionRank: Comparable {
    let level: Int

    static func < (a: ConversionRank, b: ConversionRank) -> Bool { a.level < b.level }

    static let none = ConversionRank(level: 0)
    static let unrelatedArrays = ConversionRank(level: 0x0F)
    static let toString = ConversionRank(level: 0x1F)
    static let custom = ConversionRank(level: 0x2F)
    static let convertible = ConversionRank(level: 0x3F)
    static let constructor = ConversionRank(level: 0x6F)
    static let parse = ConversionRank(level: 0x7F)
    static let language = ConversionRank(level: 0x9F)
    static let nullToValue = ConversionRank(level: 0xAF)
    static let nullToReference = ConversionRank(level: 0xBF)
    static let numericExplicit = ConversionRank(level: 0xCF)
    static let numericExplicitBetter = ConversionRank(level: 0xDF)
    static let numericString = ConversionRank(level: 0xEF)
    static let numericImplicit = ConversionRank(level: 0xFF)
    static let assignable = ConversionRank(level: 0x10F)
    static let stringToCharArray = ConversionRank(level: 0x11A)
    static let identity = ConversionRank(level: 0x11F)

    /// The rank of a scalar that becomes the only element of an array.
    var inArray: ConversionRank { self == .none ? .none : ConversionRank(level: level - 8) }

    static func of(_ value: Value, to type: NetType, _ ctx: any Interpreter) -> ConversionRank {
        let plain = Conversion.plain(value)
        guard let own = plain.type else { return ofNull(to: type) }
        let known = between(own, type)
        if known != .none { return known }
        return type.kind == .array ? .none : other(plain, own, type, ctx)
    }

    private static func ofNull(to type: NetType) -> ConversionRank {
        if type === NetType.string { return .toString }
        let isValue = (type.kind == .valueType || type.isEnum) && !Conversion.isNullable(type)
        return isValue ? .nullToValue : .nullToReference
    }

    /// The rank by the types alone.
    static func between(_ own: NetType, _ type: NetType) -> ConversionRank {
        if own === type { return .identity }
        if let from = NumericKind(own), let to = NumericKind(type) { return numbers(from, to) }
        if own.isAssignable(to: type) { return .assignable }
        if own.isAssignable(to: .scriptBlock), type.isAssignable(to: .delegate) { return .language }
        if type === NetType.psObject { return .assignable }
        if type === NetType.string { return .toString }
        if type === NetType.bool { return .language }
        if type.kind == .array, let element = type.elementType { return arrays(own, element) }
        if own === NetType.string { return text(to: type) }
        return primitives(own, type)
    }

    private static func numbers(_ from: NumericKind, _ to: NumericKind) -> ConversionRank {
        if isImplicit(from, to) { return .numericImplicit }
        return from == .decimal && (to == .double || to == .float) ? .numericExplicitBetter : .numericExplicit
    }

    /// C#'s implicit numeric conversions.
    private static func isImplicit(_ from: NumericKind, _ to: NumericKind) -> Bool {
        if to == .big { return from.isInteger }
        if from == .big || from == .decimal || from == .double { return false }
        if from == .float { return to == .double }
        if to >= .float { return true }
        return to > from && (to.isSigned || !from.isSigned)
    }

    private static func arrays(_ own: NetType, _ element: NetType) -> ConversionRank {
        if own === NetType.string, element === NetType.char { return .stringToCharArray }
        if own.kind == .array { return .unrelatedArrays }
        return between(own, element).inArray
    }

    private static func text(to type: NetType) -> ConversionRank {
        if NumericKind(type) != nil { return .numericString }
        if type === NetType.char || ParseConversion.isPossible(type) { return .parse }
        if type.isEnum || type === NetType.regex || type === NetType.reflectionType { return .language }
        return takes(type, .string) ? .constructor : .none
    }

    private static func takes(_ type: NetType, _ own: NetType) -> Bool {
        type.members.declaration.constructors.contains { overload in
            guard overload.parameters.count == 1, let parameter = overload.parameters.first else { return false }
            return parameter.type !== NetType.object && own.isAssignable(to: parameter.type)
        }
    }

    private static func primitives(_ own: NetType, _ type: NetType) -> ConversionRank {
        let isNumber = NumericKind(own) != nil
        if type.isEnum, isNumber { return .language }
        if own.isEnum || own === NetType.bool, NumericKind(type) != nil { return .language }
        if own === NetType.char, NumericKind(type) != nil { return .convertible }
        if type === NetType.char, isNumber { return .convertible }
        return .none
    }

    /// Conversions that only trying shows.
    private static func other(_ value: Value, _ own: NetType, _ type: NetType, _ ctx: any Interpreter) -> ConversionRank {
        if takes(type, own) { return .constructor }
        if own === NetType.hashtable, NumericKind(type) != nil || type === NetType.char { return .none }
        return Conversion.tryConvert(value, to: type, ctx) == nil ? .none : .custom
    }
}
