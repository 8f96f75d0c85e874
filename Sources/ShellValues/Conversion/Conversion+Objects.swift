extension Conversion {
    /// Conversions to classes and structures: what is no primitive, array or enumeration.
    static func object(_ source: Value, to type: NetType, _ ctx: any Interpreter) throws -> Value {
        if type === NetType.psCustomObject { return customObject(source) }
        if let own = source.type, own.isAssignable(to: type) { return source }
        if type === NetType.array { return try plainArray(source) }
        if source.asObject is ScriptBlockObject, type.isAssignable(to: .delegate) { return source }
        if let special = try special(source, to: type, ctx) { return special }
        if case .string(let text) = source, let parsed = try ParseConversion.parse(text, source, type, ctx) { return parsed }
        if let built = try ConstructorConversion.build(source, type, ctx) { return built }
        if let converted = try OperatorConversion.convert(source, type, ctx) { return converted }
        if let filled = try PropertyBag.fill(source, type, ctx) { return filled }
        if let text = numberText(source, ctx), let parsed = try ParseConversion.parse(text, source, type, ctx) { return parsed }
        throw Failures.final(source, type, ctx)
    }

    /// Numbers go through their text to types that can only parse.
    private static func numberText(_ source: Value, _ ctx: any Interpreter) -> String? {
        Number(source) == nil ? nil : source.text(ctx)
    }

    private static func special(_ source: Value, to type: NetType, _ ctx: any Interpreter) throws -> Value? {
        if type === NetType.reflectionType || type === NetType.typeObject { return .object(try typeNamed(source.text(ctx), ctx)) }
        if type === NetType.switchParameter, case .bool(let flag) = source { return switchParameter(flag) }
        if type === NetType.regex, case .string(let text) = source { return try regex(text, ctx) }
        // A script block stands for any delegate: calling one runs it.
        if type.base === NetType.delegate, source.asObject is ScriptBlockObject { return source }
        if type === NetType.hashtable { return try hashtable(source, ctx) }
        if type === NetType.psReference { return reference(source) }
        if type.fullName == "System.Uri", let text = uriText(source, ctx) { return try address(text, type, ctx) }
        if type.fullName == "System.Xml.XmlDocument" { return try XmlConversion.document(source, type, ctx) }
        return nil
    }

    /// Runs the constructor of text and kind itself: choosing one would ask again whether the text is an address.
    private static func address(_ text: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value? {
        let made = type.members.declaration.constructors.first { overload in
            overload.parameters.count == 2 && overload.parameters[0].type === NetType.string
        }
        guard let made else { return nil }
        let either = Value.object(EnumObject(0, type: made.parameters[1].type))
        return try made.run(MethodCall(interpreter: ctx, target: .null, arguments: [text, either]))
    }

    /// Texts and numbers become addresses, relative ones too.
    private static func uriText(_ source: Value, _ ctx: any Interpreter) -> Value? {
        if case .string = source { return source }
        return Number(source).map { _ in .string(source.text(ctx)) }
    }

    /// The type a text names.
    static func typeNamed(_ name: String, _ ctx: any Interpreter) throws -> NetType {
        if let found = ctx.findType(name) { return found }
        throw PSFailure.cast("InvalidCastFromStringToType",
            "Cannot convert the \"\(name)\" value of type \"System.String\" to type \"System.Type\".")
    }

    /// Dictionaries become custom objects (`PSTypeName` names their type), everything else stays what it is.
    private static func customObject(_ source: Value) -> Value {
        guard case .object(let table as TableObject) = source else { return source }
        let pairs = table.pairs.map { ($0.key.text(nil), $0.value) }
        guard let name = pairs.first(where: { CaseFolding.equal($0.0, "PSTypeName") }) else { return .object(CustomObject(pairs)) }
        let rest = pairs.filter { !CaseFolding.equal($0.0, "PSTypeName") }
        return .object(CustomObject(rest, typeNames: [name.1.text(nil)] + TypeNames.names(of: .psCustomObject)))
    }

    private static func hashtable(_ source: Value, _ ctx: any Interpreter) throws -> Value? {
        if case .object(let table as TableObject) = source {
            let result = TableObject()
            for (key, value) in table.pairs { result.set(key, value) }
            return .object(result)
        }
        guard source.asObject is CustomObject else { return nil }
        let inner = Failures.final(source, .hashtable, ctx).record.exception.inner
        throw Failures.because("InvalidCastConstructorException", source, .hashtable,
            inner ?? ExceptionObject(ExceptionTypes.psInvalidCast, ""), ctx)
    }

    private static func regex(_ text: String, _ ctx: any Interpreter) throws -> Value {
        do { return .object(Box(try RegexOperand.compiled(text, []), type: .regex)) } catch {
            throw Failures.because("InvalidCastFromStringToRegex", .string(text), .regex, error.exception, ctx)
        }
    }

    /// `[ref]` of a value that is no variable: a place of its own.
    private static func reference(_ source: Value) -> Value {
        let place = Variable(name: "", value: source)
        return .object(ReferenceObject(get: { place.value }, set: { place.value = $0 }))
    }
}

/// `[xml]`.
enum XmlConversion {
    static func document(_ source: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value? {
        guard !type.members.declaration.constructors.isEmpty else { return nil }
        let document = try Members.construct(type, [], ctx)
        let text = try Conversion.enumerated(source).map { $0.map { $0.text(ctx) }.joined(separator: "\n") } ?? source.text(ctx)
        do {
            _ = try Members.invoke(document, Symbol("LoadXml"), [.string(text)], ctx)
            return document
        } catch let failure as PSFailure {
            let inner = failure.record.exception.inner ?? failure.record.exception
            throw Failures.because("InvalidCastToXmlDocument", source, type, inner, ctx)
        }
    }
}
