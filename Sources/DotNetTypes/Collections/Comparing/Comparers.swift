import ShellValues

/// `StringComparer`, `Comparer` and their instances.
enum Comparers {
    static let type = NetType("System.StringComparer", interfaces: textInterfaces, declare: { _ in stringDeclaration })

    /// A comparer of texts stands wherever one of objects or of strings is wanted.
    private static var textInterfaces: [NetType] {
        let generic = ["IComparer", "IEqualityComparer"].map { TypeTable.instance(of: "System.Collections.Generic." + $0, [.string]) }
        return [GenericInterfaces.comparer, GenericInterfaces.equalityComparer] + generic
    }

    private static let ordinalType = NetType("System.OrdinalCaseSensitiveComparer", base: type)
    private static let ordinalIgnoreCaseType = NetType("System.OrdinalIgnoreCaseComparer", base: type)
    private static let cultureType = NetType("System.CultureAwareComparer", base: type)

    static var ordinal: ComparerObject { text("Ordinal", ordinalType, .ordinal) }
    static var ordinalIgnoreCase: ComparerObject { text("OrdinalIgnoreCase", ordinalIgnoreCaseType, .ordinalIgnoreCase) }
    private static func culture(_ name: String, ignoresCase: Bool) -> ComparerObject {
        text(name, cultureType, TextComparison(isOrdinal: false, ignoresCase: ignoresCase))
    }

    private static func text(_ name: String, _ type: NetType, _ comparison: TextComparison) -> ComparerObject {
        ComparerObject(name, type: type, ignoresCase: comparison.ignoresCase) { a, b in
            guard let x = a.bare.asString, let y = b.bare.asString else { return try NetOrder.compare(a, b) }
            return comparison.compare(x, y)
        }
    }

    private static func instance(_ name: String, _ make: @escaping () -> ComparerObject) -> PropertyDeclaration {
        constant("System.StringComparer \(name)", .object(make()))
    }

    private static var stringDeclaration: TypeDeclaration {
        TypeDeclaration(
            methods: comparing,
            staticProperties: [
                instance("InvariantCulture") { culture("InvariantCulture", ignoresCase: false) },
                instance("InvariantCultureIgnoreCase") { culture("InvariantCultureIgnoreCase", ignoresCase: true) },
                instance("CurrentCulture") { culture("CurrentCulture", ignoresCase: false) },
                instance("CurrentCultureIgnoreCase") { culture("CurrentCultureIgnoreCase", ignoresCase: true) },
                instance("Ordinal") { ordinal }, instance("OrdinalIgnoreCase") { ordinalIgnoreCase },
            ])
    }

    private static func own(_ call: MethodCall, _ a: Int, _ b: Int) throws -> Int {
        guard let comparer = call.target.asObject as? ComparerObject else { return 0 }
        return try comparer.compare(call[a], call[b])
    }

    private static var comparing: [MethodOverload] {
        [
            method("int Compare(System.Object x, System.Object y)") { call in .number(try own(call, 0, 1)) },
            method("bool Equals(System.Object x, System.Object y)") { call in .bool(try own(call, 0, 1) == 0) },
            method("int Compare(string x, string y)") { call in .number(try own(call, 0, 1)) },
            method("bool Equals(string x, string y)") { call in .bool(try own(call, 0, 1) == 0) },
            method("int GetHashCode(System.Object obj)") { call in
                let ignores = (call.target.asObject as? ComparerObject)?.ignoresCase ?? false
                return .int(NetEquality.hash(ignores ? .string(call.text(0).uppercased()) : call[0]))
            },
        ]
    }

    // MARK: Comparer

    static let comparer = NetType(
        "System.Collections.Comparer", interfaces: [GenericInterfaces.comparer], declare: { defaultDeclaration($0) })
    static let caseInsensitive = NetType(
        "System.Collections.CaseInsensitiveComparer", interfaces: [GenericInterfaces.comparer],
        declare: { type in
            TypeDeclaration(
                constructors: [method("new()") { _ in .object(folding(type)) }], methods: comparing,
                staticProperties: [PropertyDeclaration("Default", type) { _, _ in .object(folding(type)) }])
        })

    private static func folding(_ type: NetType) -> ComparerObject {
        text("Default", type, TextComparison(isOrdinal: false, ignoresCase: true))
    }

    static let generics: [GenericEntry] = ["Comparer", "EqualityComparer"].map { name in
        GenericEntry("System.Collections.Generic." + name, 1) { arguments in
            NetType(
                "System.Collections.Generic." + name + "`1",
                interfaces: [
                    GenericInterfaces.comparer,
                    TypeTable.instance(of: "System.Collections.Generic.I" + name, arguments),
                ],
                arguments: arguments, declare: { defaultDeclaration($0) })
        }
    }

    private static func defaultDeclaration(_ type: NetType) -> TypeDeclaration {
        let make: () -> Value = { .object(ComparerObject("Default", type: type, order: NetOrder.compare)) }
        return TypeDeclaration(
            methods: comparing,
            staticProperties: [
                PropertyDeclaration("Default", type) { _, _ in make() },
                PropertyDeclaration("DefaultInvariant", type) { _, _ in make() },
            ],
            staticMethods: [
                MethodOverload("Create", [MethodParameter("comparison", .object)], returns: type) { call in
                    let order = NetOrder.comparison(call[0], call.interpreter)
                    return .object(ComparerObject("Create", type: type, order: order))
                },
            ])
    }

    static let entries: [TypeEntry] = [
        TypeEntry("System.StringComparer") { type }, TypeEntry("System.Collections.Comparer") { comparer },
        TypeEntry("System.Collections.CaseInsensitiveComparer") { caseInsensitive },
    ]
}
