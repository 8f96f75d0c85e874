extension Conversion {
    /// A value as a member of an enumeration.
    static func enumeration(_ source: Value, to type: NetType, _ ctx: any Interpreter) throws -> Value {
        if case .object(let member as EnumObject) = source {
            if member.type === type { return source }
            return try enumFromNumber(member.raw, source, type, ctx)
        }
        if case .bool = source { throw invalidEnum(source, type, ctx) }
        if case .char(let unit) = source { return try enumFromNumber(Int64(unit), source, type, ctx) }
        if let number = Number(source), number.kind.isInteger, let raw: Int64 = try? number.integer() {
            return try enumFromNumber(raw, source, type, ctx)
        }
        if case .object(let table as TableObject) = source, table.count == 0 { return .object(EnumObject(0, type: type)) }
        return try enumFromText(enumText(source, ctx), source, type, ctx)
    }

    private static func enumText(_ source: Value, _ ctx: any Interpreter) -> String {
        if case .object(let array as ArrayObject) = source {
            return array.items.map { $0.text(ctx) }.joined(separator: ",")
        }
        return source.text(ctx)
    }

    private static func enumFromNumber(_ raw: Int64, _ source: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value {
        guard EnumNames.isDefined(raw, type) else {
            throw Failures.undefinedEnum("UndefinedIntegerToEnum", source, type, ctx)
        }
        return .object(EnumObject(raw, type: type))
    }

    private static func enumFromText(_ text: String, _ source: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value {
        let words = text.split(separator: ",", omittingEmptySubsequences: false).map { EnumNames.trimmed($0) }
        if words.count == 1, let raw = Int64(words[0]) {
            guard EnumNames.isDefined(raw, type) else {
                throw Failures.undefinedEnum("EnumParseUndefined", .string(text), type, ctx)
            }
            return .object(EnumObject(raw, type: type))
        }
        do {
            return .object(EnumObject(try EnumNames.combined(words, text, type), type: type))
        } catch let failure as NetFailure {
            throw Failures.because("SubstringDisambiguationEnumParseThrewAnException", .string(text), type, failure.exception, ctx)
        }
    }

    private static func invalidEnum(_ source: Value, _ type: NetType, _ ctx: any Interpreter) -> PSFailure {
        let inner = ExceptionObject(ExceptionTypes.invalidCast,
            "Invalid cast from '\(source.type?.fullName ?? "")' to '\(type.fullName)'.")
        return Failures.because("InvalidCastIConvertible", source, type, inner, ctx)
    }
}

/// Finding members of enumerations by name or unambiguous beginning of a name.
enum EnumNames {
    static func trimmed(_ text: some StringProtocol) -> String {
        var part = Substring(text)
        while part.first?.isWhitespace == true { part.removeFirst() }
        while part.last?.isWhitespace == true { part.removeLast() }
        return String(part)
    }

    /// The names in the order of their values, as .NET lists them.
    static func sorted(_ declared: EnumDeclaration) -> [String] {
        let pairs = zip(declared.names, declared.values).enumerated()
        let ordered = pairs.sorted { a, b in
            let (x, y) = (UInt64(bitPattern: a.element.1), UInt64(bitPattern: b.element.1))
            return x == y ? a.offset < b.offset : x < y
        }
        return ordered.map(\.element.0)
    }

    static func isDefined(_ raw: Int64, _ type: NetType) -> Bool {
        guard let declared = type.members.declaration.enumeration else { return true }
        if declared.values.contains(raw) { return true }
        guard declared.isFlags, raw != 0 else { return false }
        return raw & ~declared.values.reduce(0, |) == 0
    }

    static func combined(_ words: [String], _ text: String, _ type: NetType) throws -> Int64 {
        var result: Int64 = 0
        for word in words {
            if let raw = Int64(word) {
                result |= raw
            } else {
                result |= try value(word, text, type)
            }
        }
        return result
    }

    private static func value(_ word: String, _ text: String, _ type: NetType) throws -> Int64 {
        guard let declared = type.members.declaration.enumeration else { return 0 }
        let folded = CaseFolding.fold(word)
        var near: [Int] = []
        for (i, name) in declared.names.enumerated() {
            let known = CaseFolding.fold(name)
            if known == folded { return declared.values[i] }
            if known.hasPrefix(folded) { near.append(i) }
        }
        if near.count == 1, let only = near.first { return declared.values[only] }
        throw near.isEmpty ? unknown(text, declared) : ambiguous(word, near.map { declared.names[$0] })
    }

    private static func unknown(_ text: String, _ declared: EnumDeclaration) -> NetFailure {
        NetFailure(ExceptionTypes.runtime,
            "Unable to match the identifier name \(text) to a valid enumerator name. Specify one of the following enumerator names and try again:\n"
                + sorted(declared).joined(separator: ", "))
    }

    private static func ambiguous(_ word: String, _ names: [String]) -> NetFailure {
        NetFailure(ExceptionTypes.runtime,
            "The identifier name \(word) cannot be processed because it is either too similar or identical to the following enumerator names: "
                + names.joined(separator: ", ") + ". Use a more specific identifier name.")
    }
}
