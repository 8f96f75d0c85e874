import DotNetPrimitives

extension Operators {
    /// `-replace pattern, replacement`: in one text, or in each text of a collection. The replacement may be a script block.
    ///
    /// - Throws: `InvalidRegularExpression`, `BadReplaceArgument`, and failures of the script block.
    public static func replace(_ a: Value, _ operand: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Value {
        let parts = try filterable(operand) ?? [operand]
        guard parts.count <= 2 else {
            throw PSFailure("BadReplaceArgument", "The -\(ignoringCase ? "" : "c")replace operator allows only two elements to follow it, not \(parts.count).")
        }
        let pattern: Value = parts.first ?? .null
        let regex = try replaceRegex(pattern, ignoringCase, ctx)
        let replacement: Value = parts.count > 1 ? parts[1] : .null
        guard let items = try filterable(a) else { return .string(try replaced(a, regex, replacement, ctx)) }
        return .object(ArrayObject(ContiguousArray(try items.map { Value.string(try replaced($0, regex, replacement, ctx)) })))
    }

    private static func replaceRegex(_ pattern: Value, _ ignoringCase: Bool, _ ctx: any Interpreter) throws -> NetRegex {
        do {
            return try RegexOperand.regex(pattern, ignoringCase ? .ignoreCase : [], ctx)
        } catch {
            throw PSFailure("InvalidRegularExpression", "The regular expression pattern \(pattern.text(ctx)) is not valid.", inner: error.exception)
        }
    }

    private static func replaced(_ item: Value, _ regex: NetRegex, _ replacement: Value, _ ctx: any Interpreter) throws -> String {
        let text = item.text(ctx)
        if case .object(let block as ScriptBlockObject) = Conversion.plain(replacement) {
            return try regex.replace(text) { (match: RegexMatch) throws(PSFailure) -> String in
                try computed(block, match, ctx)
            }
        }
        do { return try RegexOperand.replaced(text, regex, replacement.text(ctx)) } catch { throw PSFailure.bare(error.exception) }
    }

    private static func computed(_ block: ScriptBlockObject, _ match: RegexMatch, _ ctx: any Interpreter) throws(PSFailure) -> String {
        let value = Value.object(Box(match, type: .regexMatch))
        do {
            let output = try ctx.invoke(block, arguments: [value], underscore: value, this: nil)
            return ExtraMembers.packed(output).text(ctx)
        } catch let failure as PSFailure {
            throw failure
        } catch {
            throw PSFailure.bare(ExceptionTypes.operationCanceled, "The operation was canceled.")
        }
    }
}
