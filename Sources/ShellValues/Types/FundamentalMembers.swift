import DotNetPrimitives

/// Members of the types whose behaviour lives in this layer, where no other declaration is installed.
enum FundamentalMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        guard type === NetType.psCustomObject else { return TypeDeclaration() }
        return TypeDeclaration(methods: [MethodOverload("ToString", returns: .string) { _ in .string("") }])
    }
}

/// `ToString()` of the boxed values of the primitives library.
enum BoxTexts {
    static func text(_ value: Value) -> String? {
        switch value.asObject {
        case let box as Box<NetRegex>: box.value.pattern
        case let box as Box<NetDecimal>: box.value.description
        case let box as Box<NetBigInteger>: box.value.description
        case let box as Box<NetDateTime>: try? box.value.text("")
        case let box as Box<NetDateTimeOffset>: try? box.value.text("")
        case let box as Box<NetTimeSpan>: box.value.description
        case let box as Box<NetGuid>: box.value.description
        case let box as Box<NetVersion>: box.value.description
        case let box as Box<RegexMatch>: box.value.value
        default: nil
        }
    }
}
