import ShellValues

/// `System.Boolean`.
enum BooleanMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            methods: NumberMembers.comparing("bool", "Boolean") { ($0.integer ?? 0) - ($1.integer ?? 0) } + texts
                + NumberMembers.conversions,
            staticProperties: [
                constant("string TrueString", .string("True")), constant("string FalseString", .string("False")),
            ],
            staticMethods: parsing)
    }

    private static var texts: [MethodOverload] {
        [
            method("string ToString()") { call in .string(call.target.text(nil)) },
            method("string ToString(System.IFormatProvider provider)") { call in .string(call.target.text(nil)) },
            method("System.TypeCode GetTypeCode()") { _ in .enumeration(3, "System.TypeCode") },
        ]
    }

    private static var parsing: [MethodOverload] {
        [
            method("bool Parse(string value)") { call in .bool(try parse(call.text(0))) },
            method("bool TryParse(string value, ref bool result)") { call in
                let result = try? parse(call.text(0))
                try call.assign(1, .bool(result ?? false))
                return .bool(result != nil)
            },
        ]
    }

    /// Reads `True` or `False` in any case, with white space around.
    static func parse(_ text: String) throws -> Bool {
        switch TextCutting.trim(text, [0], start: true, end: true).trimmedLowercase {
        case "true": return true
        case "false": return false
        default: throw Failure.format("String '\(text)' was not recognized as a valid Boolean.")
        }
    }
}

extension String {
    fileprivate var trimmedLowercase: String { TextCutting.trim(self, [], start: true, end: true).lowercased() }
}
