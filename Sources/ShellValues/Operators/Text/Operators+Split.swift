import DotNetPrimitives

extension Operators {
    /// `-split separator[, limit[, options]]`: a pattern, a text (`SimpleMatch`) or a script block that is true at separators.
    ///
    /// - Throws: conversion failures of limit and options, a bare `RegexParseException`, `InvalidSplitOptionCombination`.
    public static func split(_ a: Value, _ operand: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Value {
        let parts = try filterable(operand) ?? [operand]
        let limit = try splitLimit(parts.count > 1 ? parts[1] : .null, ctx)
        let separator: Value = parts.first ?? .null
        var pieces: [String] = []
        if case .object(let block as ScriptBlockObject) = separator {
            guard parts.count < 3 else {
                throw splitFailure("InvalidSplitOptionWithPredicate", "Options are not allowed on the -split operator with a predicate.")
            }
            for text in try splitTexts(a, ctx) { pieces += try PredicateSplit.pieces(text, block, limit, ctx) }
        } else {
            let regex = try splitRegex(separator, Array(parts.dropFirst(2)), ignoringCase, ctx)
            for text in try splitTexts(a, ctx) { pieces += try RegexSplit.pieces(text, regex, limit) }
        }
        return .object(ArrayObject(strings: pieces))
    }

    /// Unary `-split`: at runs of white space, ends trimmed.
    public static func splitWords(_ a: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Value {
        var words: [String] = []
        for text in try splitTexts(a, ctx) {
            let found = text.split { $0.isWhitespace }.map(String.init)
            words += found.isEmpty ? [""] : found
        }
        return .object(ArrayObject(strings: words))
    }

    private static func splitTexts(_ a: Value, _ ctx: any Interpreter) throws -> [String] {
        guard let items = try filterable(a) else { return [a.text(ctx)] }
        return items.map { $0.text(ctx) }
    }

    private static func splitLimit(_ value: Value, _ ctx: any Interpreter) throws -> Int {
        guard case .int(let limit) = try unspecified({ try Conversion.convert(value, to: .int, ctx) }) else { return 0 }
        return Int(limit)
    }

    /// Conversions inside the operator report the id `RuntimeException`.
    private static func unspecified<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch let failure as PSFailure { throw Operators.unspecified(failure) }
    }

    static func unspecified(_ failure: PSFailure) -> PSFailure {
        PSFailure("RuntimeException", failure.record.exception.message, category: .NotSpecified, inner: failure.record.exception.inner)
    }

    private static func splitFailure(_ id: String, _ message: String) -> PSFailure {
        PSFailure(id, message, category: .ParserError, type: ExceptionTypes.parse)
    }

    private static func splitRegex(_ separator: Value, _ options: [Value], _ ignoringCase: Bool, _ ctx: any Interpreter) throws -> NetRegex {
        let flags = try unspecified { try options.reduce(SplitFlags()) { try $0.union(SplitFlags.parse($1, ctx)) } }
        if flags.contains(.simpleMatch), !flags.subtracting([.simpleMatch, .ignoreCase]).isEmpty {
            throw splitFailure("InvalidSplitOptionCombination", "The combination of options with the -split operator is not valid.")
        }
        do {
            if flags.contains(.simpleMatch) {
                return try RegexOperand.compiled(NetRegex.escape(separator.text(ctx)), ignoringCase || flags.contains(.ignoreCase) ? .ignoreCase : [])
            }
            return try RegexOperand.regex(separator, flags.regexOptions(ignoringCase), ctx)
        } catch {
            throw PSFailure.bare(error.exception)
        }
    }
}

/// `System.Management.Automation.SplitOptions`.
private struct SplitFlags: OptionSet {
    let rawValue: Int
    static let simpleMatch = SplitFlags(rawValue: 1)
    static let regexMatch = SplitFlags(rawValue: 2)
    static let multiline = SplitFlags(rawValue: 0x10)
    static let ignoreCase = SplitFlags(rawValue: 0x40)

    static let type = NetType("System.Management.Automation.SplitOptions", kind: .enumeration, base: .enumType, declare: { _ in
        TypeDeclaration(enumeration: EnumDeclaration(flags: true, [
            ("SimpleMatch", 1), ("RegexMatch", 2), ("CultureInvariant", 4), ("IgnorePatternWhitespace", 8), ("Multiline", 0x10),
            ("Singleline", 0x20), ("IgnoreCase", 0x40), ("ExplicitCapture", 0x80),
        ]))
    })

    static func parse(_ value: Value, _ ctx: any Interpreter) throws -> SplitFlags {
        guard case .object(let member as EnumObject) = try Conversion.convert(value, to: type, ctx) else { return [] }
        return SplitFlags(rawValue: Int(member.raw))
    }

    func regexOptions(_ ignoringCase: Bool) -> RegexOptions {
        var result: RegexOptions = ignoringCase || contains(.ignoreCase) ? .ignoreCase : []
        if rawValue & 4 != 0 { result.insert(.cultureInvariant) }
        if rawValue & 8 != 0 { result.insert(.ignorePatternWhitespace) }
        if rawValue & 0x10 != 0 { result.insert(.multiline) }
        if rawValue & 0x20 != 0 { result.insert(.singleline) }
        if rawValue & 0x80 != 0 { result.insert(.explicitCapture) }
        return result
    }
}
